import type { Random } from './random.ts';

/** What a banner is painted from, bottom first. `shape` is SVG in px, painted wherever it is opaque. */
export type Layer =
  | { readonly kind: 'flat'; readonly shape: string; readonly hex: string; readonly off: boolean }
  /** `definition` is an SVG gradient with the id `g`, in user space. */
  | { readonly kind: 'gradient'; readonly shape: string; readonly definition: string }
  | { readonly kind: 'photo'; readonly shape: string; readonly file: string; readonly frame: Frame };
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Given {
  readonly random: Random;
  readonly size: Size;
  readonly brand: readonly string[];
  /** A new colour that the brand does not have. */
  readonly off: () => string;
  /** Files; may be empty, then nothing is photographed. */
  readonly photos: readonly string[];
  readonly fonts: readonly string[];
}
export type Layout = (given: Given) => Layer[];

interface LayoutFamily {
  readonly sizes: readonly Size[];
  readonly fonts: readonly string[];
  readonly layouts: readonly Layout[];
}

const rect = (f: Frame, round = 0): string =>
  `<rect x="${f.x}" y="${f.y}" width="${f.width}" height="${f.height}" rx="${round}"/>`;
const circle = (x: number, y: number, r: number): string => `<circle cx="${x}" cy="${y}" r="${r}"/>`;
const polygon = (...points: (readonly [number, number])[]): string => `<polygon points="${points.join(' ')}"/>`;
const words = ['Summer', 'is here', 'New arrivals', 'Made to last', '20 years', 'Hello again', 'Free returns'];
const text = (random: Random, x: number, y: number, size: number, font: string, turn = 0): string =>
  `<text x="${x}" y="${y}" font-family="${font}" font-weight="${random.pick([400, 700])}" font-size="${size}" transform="rotate(${turn} ${x} ${y})">${random.pick(words)}</text>`;

const flat = (shape: string, hex: string): Layer => ({ kind: 'flat', shape, hex, off: false });
const off = (shape: string, hex: string): Layer => ({ kind: 'flat', shape, hex, off: true });
const cover = ({ width, height }: Size): Frame => ({ x: 0, y: 0, width, height });

function gradient(shape: string, from: string, to: string, frame: Frame, random: Random): Layer {
  const [x1, y1, x2, y2] = random.pick([
    [0, 0, 1, 0],
    [0, 0, 1, 1],
    [0, 1, 0, 0],
  ]) as readonly [number, number, number, number];
  const at = (x: number, y: number): readonly [number, number] => [
    frame.x + x * frame.width,
    frame.y + y * frame.height,
  ];
  const [ax, ay] = at(x1, y1);
  const [bx, by] = at(x2, y2);
  const definition = `<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="${ax}" y1="${ay}" x2="${bx}" y2="${by}"><stop offset="0.1" stop-color="${from}"/><stop offset="0.9" stop-color="${to}"/></linearGradient>`;
  return { kind: 'gradient', shape, definition };
}

/** A part of the size, whole px. */
const frameOf = ({ width, height }: Size, x: number, y: number, w: number, h: number): Frame => ({
  x: Math.round(x * width),
  y: Math.round(y * height),
  width: Math.round(w * width),
  height: Math.round(h * height),
});

const photo = (file: string, frame: Frame, shape: string): Layer => ({ kind: 'photo', shape, file, frame });

/** Headline left, shapes right; often a photograph in a half. */
const headline: Layout = ({ random, size, brand, off: offColour, photos, fonts }) => {
  const [ground = '', ink = '', ...rest] = brand;
  const layers = [flat(rect(cover(size)), ground)];
  const half = frameOf(size, 0.55, 0, 0.45, 1);
  if (photos.length > 0 && random.chance(0.5)) layers.push(photo(random.pick(photos), half, rect(half)));
  else if (random.chance(0.35)) layers.push(gradient(rect(half), random.pick(rest), ink, half, random));
  for (let i = 0; i < random.whole(1, 3); i++) {
    const r = random.between(0.06, 0.16) * size.height;
    layers.push(
      flat(
        circle(random.between(0.5, 0.95) * size.width, random.between(0.1, 0.9) * size.height, r),
        random.pick(rest),
      ),
    );
  }
  layers.push(
    flat(
      text(random, size.width * 0.05, size.height * 0.4, size.height * random.between(0.06, 0.14), random.pick(fonts)),
      ink,
    ),
  );
  const button = frameOf(size, 0.05, 0.6, random.between(0.12, 0.22), random.between(0.08, 0.14));
  layers.push(
    random.chance(0.5)
      ? off(rect(button, random.pick([0, 12])), offColour())
      : flat(rect(button, 12), random.pick(rest)),
  );
  if (random.chance(0.3))
    layers.push(
      off(circle(size.width * 0.42, size.height * 0.2, size.height * random.between(0.03, 0.12)), offColour()),
    );
  return layers;
};

/** Columns of flat colour. */
const columns: Layout = ({ random, size, brand, off: offColour, photos, fonts }) => {
  const count = random.whole(3, 6);
  const layers = [flat(rect(cover(size)), brand[0] ?? '')];
  const offAt = random.chance(0.4) ? random.whole(0, count - 1) : -1;
  const photoAt = photos.length > 0 && random.chance(0.4) ? random.whole(0, count - 1) : -1;
  for (let i = 0; i < count; i++) {
    const frame = frameOf(size, i / count, random.between(0, 0.5), 1 / count, 1);
    if (i === photoAt) layers.push(photo(random.pick(photos), frame, rect(frame)));
    else if (i === offAt) layers.push(off(rect(frame), offColour()));
    else layers.push(flat(rect(frame), random.pick(brand)));
  }
  layers.push(
    flat(text(random, size.width * 0.08, size.height * 0.2, size.height * 0.1, random.pick(fonts)), brand[1] ?? ''),
  );
  return layers;
};

/** Slanted bands with a badge. */
const diagonal: Layout = ({ random, size, brand, off: offColour, photos, fonts }) => {
  const { width, height } = size;
  const layers = [flat(rect(cover(size)), brand[0] ?? '')];
  if (photos.length > 0 && random.chance(0.45)) {
    const frame = frameOf(size, random.between(0, 0.4), 0, 0.6, random.between(0.6, 1));
    layers.push(photo(random.pick(photos), frame, rect(frame)));
  }
  let x = random.between(-0.1, 0.2) * width;
  for (let i = 0; i < random.whole(2, 4); i++) {
    const w = random.between(0.05, 0.18) * width;
    const lean = random.between(0.05, 0.3) * width;
    layers.push(
      flat(polygon([x + lean, 0], [x + lean + w, 0], [x + w, height], [x, height]), random.pick(brand.slice(1))),
    );
    x += w + random.between(0.02, 0.2) * width;
  }
  if (random.chance(0.35)) {
    const frame = frameOf(size, 0.1, 0.7, 0.8, 0.3);
    layers.push(
      gradient(
        polygon([frame.x, height], [frame.x + frame.width, frame.y], [frame.x + frame.width, height]),
        brand[2] ?? '',
        brand[3] ?? '',
        frame,
        random,
      ),
    );
  }
  for (let i = 0; i < random.whole(0, 2); i++) {
    const r = random.between(0.03, 0.1) * Math.min(width, height);
    const cx = random.between(0.1, 0.9) * width;
    const cy = random.between(0.1, 0.6) * height;
    layers.push(off(polygon([cx, cy - r], [cx + r, cy + r * 0.8], [cx - r, cy + r * 0.8]), offColour()));
  }
  layers.push(
    flat(
      text(random, width * 0.1, height * 0.85, height * random.between(0.05, 0.1), random.pick(fonts), -6),
      brand[1] ?? '',
    ),
  );
  return layers;
};

/** A grid of cards with round pictures. */
const cards: Layout = ({ random, size, brand, off: offColour, photos, fonts }) => {
  const layers = [flat(rect(cover(size)), random.pick(brand))];
  const [across, down] = size.width > size.height ? [4, 2] : [2, 3];
  const offAt = random.chance(0.5) ? random.whole(0, across * down - 1) : -1;
  for (let i = 0; i < across * down; i++) {
    const frame = frameOf(
      size,
      (i % across) / across + 0.02,
      Math.floor(i / across) / down + 0.03,
      1 / across - 0.04,
      1 / down - 0.06,
    );
    if (i === offAt) {
      layers.push(off(rect(frame, 16), offColour()));
      continue;
    }
    layers.push(flat(rect(frame, 16), random.pick(brand)));
    const pick = random.next();
    if (photos.length > 0 && pick < 0.25) {
      const picture = { ...frame, height: Math.round(frame.height * 0.7) };
      layers.push(photo(random.pick(photos), picture, rect(picture)));
    } else if (pick < 0.5) {
      const shape = circle(
        frame.x + frame.width / 2,
        frame.y + frame.height / 2,
        Math.min(frame.width, frame.height) * 0.3,
      );
      layers.push(random.chance(0.2) ? off(shape, offColour()) : flat(shape, random.pick(brand)));
    } else {
      layers.push(
        flat(
          text(random, frame.x + 12, frame.y + frame.height * 0.6, frame.height * 0.16, random.pick(fonts)),
          random.pick(brand),
        ),
      );
    }
  }
  return layers;
};

/** Two families that share nothing but the brush: parameters are chosen on the first, results are told of the second. */
export const layouts: Readonly<Record<'tuning' | 'held-out', LayoutFamily>> = {
  tuning: {
    sizes: [
      { width: 1500, height: 500 },
      { width: 820, height: 312 },
      { width: 1080, height: 1080 },
    ],
    fonts: ['DejaVu Sans', 'sans-serif'],
    layouts: [headline, columns],
  },
  'held-out': {
    sizes: [
      { width: 1200, height: 628 },
      { width: 970, height: 250 },
      { width: 1080, height: 1350 },
      { width: 1920, height: 1080 },
    ],
    fonts: ['DejaVu Serif', 'Liberation Serif', 'serif'],
    layouts: [diagonal, cards],
  },
};
