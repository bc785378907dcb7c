import sharp from 'sharp';
import { stepOf } from '../../src/facts/sample.ts';
import { brandColours, type Format, offColour } from './banner.ts';
import { type Random, randomFrom } from './random.ts';

/** A photograph that fills its asset, with one flat badge. */
interface BadgePicture {
  readonly name: string;
  readonly brand: readonly string[];
  readonly file: Buffer;
  readonly lossy: boolean;
  readonly badge: Badge;
}
export interface Badge {
  readonly hex: string;
  readonly shape: Shape;
  /** In asset px, where it covers half a pixel or more. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Its shorter side in sample px. */
  readonly side: number;
}
type Shape = keyof typeof shapes;

const sizes = [
  [1080, 1350],
  [1200, 628],
  [1080, 1080],
  [1080, 1920],
  [640, 640],
  [500, 480],
] as const;
const fonts = ['DejaVu Sans', 'DejaVu Serif', 'Liberation Sans', 'Liberation Serif'];
const phrases = [
  '–20 %',
  '−50%',
  'SALE',
  'NEW',
  '€44',
  'Only €9.90',
  'Free gift',
  '2 for 1',
  'Last days',
  '新品',
  '买一送一',
];

/** SVG of each shape about 0, 0, `w` wide. */
const shapes = {
  disc: (w: number) => `<circle r="${w / 2}"/>`,
  box: (w: number) => `<rect x="${-w / 2}" y="${-w / 2}" width="${w}" height="${w}"/>`,
  rounded: (w: number) => `<rect x="${-w / 2}" y="${-0.35 * w}" width="${w}" height="${0.7 * w}" rx="${0.12 * w}"/>`,
  pill: (w: number) => `<rect x="${-w / 2}" y="${-w / 4}" width="${w}" height="${w / 2}" rx="${w / 4}"/>`,
  burst: (w: number) => star(14, w / 2, 0.86),
  star: (w: number) => star(5, w / 2, 0.55),
  ribbon: (w: number) => {
    const [x, y, notch] = [w / 2, 0.2 * w, 0.09 * w];
    return `<polygon points="${-x},${-y} ${x},${-y} ${x - notch},0 ${x},${y} ${-x},${y} ${-x + notch},0"/>`;
  },
} satisfies Record<string, (w: number) => string>;
/** The height of each, as a part of its width. */
const heights: Readonly<Record<Shape, number>> = {
  disc: 1,
  box: 1,
  rounded: 0.7,
  pill: 0.5,
  burst: 1,
  star: 0.95,
  ribbon: 0.4,
};

function star(points: number, radius: number, inner: number): string {
  const at = (i: number): string => {
    const r = i % 2 === 0 ? radius : radius * inner;
    const angle = (Math.PI * i) / points - Math.PI / 2;
    return `${r * Math.cos(angle)},${r * Math.sin(angle)}`;
  };
  return `<polygon points="${Array.from({ length: 2 * points }, (_, i) => at(i)).join(' ')}"/>`;
}

/** A badge of the seed's shape, size, place, words and colour; the photograph alone where it is left out. */
export async function drawBadge(
  seed: number,
  format: Format,
  photos: readonly string[],
  leftOut = false,
): Promise<BadgePicture> {
  const random = randomFrom(seed);
  const photo = random.pick(photos);
  const [width, height] = random.pick(sizes);
  const scale = random.pick([1, 1, 0.95, 0.9, 0.8, 0.75, 0.66, 0.5]);
  const quality = random.whole(60, 95);
  const brand = brandColours(random);
  const drawn = badgeOf(random, brand, width, height, scale);
  const ground = sharp(photo).rotate().resize(width, height, { fit: 'cover' }).removeAlpha().toColourspace('srgb');
  const svg = Buffer.from(drawn.svg);
  const painted = await (leftOut ? ground : ground.composite([{ input: svg }])).png({ compressionLevel: 1 }).toBuffer();
  const finalWidth = Math.round(width * scale);
  const resized = scale === 1 ? sharp(painted) : sharp(painted).resize(finalWidth);
  const file =
    format === 'png'
      ? await resized.png({ compressionLevel: 1 }).toBuffer()
      : format === 'webp'
        ? await resized.webp({ quality }).toBuffer()
        : await resized.jpeg({ quality, chromaSubsampling: random.pick(['4:2:0', '4:2:0', '4:4:4']) }).toBuffer();
  return {
    name: `${seed} ${photo.split('/').at(-1)} ${finalWidth} px ${format} ${quality}`,
    brand,
    file,
    lossy: format !== 'png',
    badge: await truthOf(drawn, width, height, scale),
  };
}

interface Drawn {
  readonly svg: string;
  readonly bare: string;
  readonly hex: string;
  readonly shape: Shape;
}

function badgeOf(random: Random, brand: readonly string[], width: number, height: number, scale: number): Drawn {
  const shape = random.pick(Object.keys(shapes) as Shape[]);
  const step = stepOf(Math.round(Math.max(width, height) * scale));
  const largest = 0.45 * Math.min(width, height);
  // The shorter side is 60 to 160 sample px.
  const side = Math.min(largest, (60 * (160 / 60) ** random.next() * step) / scale);
  const w = Math.min(0.9 * width, side / heights[shape]);
  const turn = random.chance(0.4) ? random.between(-14, 14) : 0;
  const x = random.between(0.6 * w, width - 0.6 * w);
  const y = random.between(0.6 * w * heights[shape], height - 0.6 * w * heights[shape]);
  const hex = offColour(random, brand);
  const ink = random.pick(['#ffffff', '#ffffff', '#fffbe8', '#111111', '#1d1b2e']);
  const lines = Array.from({ length: random.pick([1, 1, 2]) }, () => random.pick(phrases));
  const longest = Math.max(...lines.map((line) => [...line].reduce((n, c) => n + (c > '⺀' ? 1.7 : 1), 0)));
  const inside = shape === 'star' ? 0.5 : shape === 'disc' || shape === 'burst' ? 0.82 : 0.86;
  const size = Math.min((inside * w) / (0.66 * longest), (0.66 * w * heights[shape]) / lines.length / 1.1);
  const font = random.pick(fonts);
  const words = lines.map(
    (line, i) =>
      `<text text-anchor="middle" y="${(i - (lines.length - 1) / 2) * 1.1 * size + 0.35 * size}" font-family="${font}" font-weight="700" font-size="${size}" fill="${ink}">${line}</text>`,
  );
  const shadow = random.chance(0.2)
    ? `<g transform="translate(0 ${0.03 * w})" opacity="0.35" filter="url(#soft)">${shapes[shape](w)}</g>`
    : '';
  const rim = random.chance(0.15) ? ` stroke="#ffffff" stroke-width="${0.04 * w}" paint-order="stroke"` : '';
  const framed = (content: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><filter id="soft" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${0.03 * w}"/></filter></defs><g transform="translate(${x} ${y}) rotate(${turn})">${content}</g></svg>`;
  return {
    svg: framed(`${shadow}<g fill="${hex}"${rim}>${shapes[shape](w)}</g>${words.join('')}`),
    bare: framed(`<g fill="${hex}">${shapes[shape](w)}</g>`),
    hex,
    shape,
  };
}

/** The badge without its words, as it lies in the finished file. */
async function truthOf({ bare, hex, shape }: Drawn, width: number, height: number, scale: number): Promise<Badge> {
  const whole = await sharp(Buffer.from(bare)).resize(width, height).png().toBuffer();
  const { data, info } = await sharp(whole)
    .resize(Math.round(width * scale))
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [left, top, right, bottom] = [info.width, info.height, 0, 0];
  data.forEach((alpha, i) => {
    if (alpha < 128) return;
    const [x, y] = [i % info.width, Math.floor(i / info.width)];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  const box = { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
  const step = stepOf(Math.max(info.width, info.height));
  return { hex, shape, box, side: Math.min(box.width, box.height) / step };
}
