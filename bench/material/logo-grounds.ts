import sharp from 'sharp';
import type { Art, Split } from './logo-brands.ts';
import { photographs } from './photos.ts';
import type { Random } from './random.ts';

/** What a logo is put on, or what stands where there is none. */
export type Ground = 'flat' | 'gradient' | 'photo' | 'layout';
export interface Size {
  readonly width: number;
  readonly height: number;
}

const hex = (random: Random): string =>
  `#${[0, 0, 0].map(() => random.whole(0, 255).toString(16).padStart(2, '0')).join('')}`;
const calm = (random: Random): string =>
  random.pick(['#ffffff', '#ffffff', '#f6f7fb', '#fdf6e3', '#101418', '#0b1f3a', hex(random), hex(random)]);

export async function drawGround(random: Random, ground: Ground, size: Size, split: Split): Promise<Buffer> {
  const { width, height } = size;
  if (ground === 'photo') {
    const photos = photographs(null).filter((_, i) => i % 2 === (split === 'dev' ? 0 : 1));
    const photo = sharp(random.pick(photos));
    const full = await photo.metadata();
    const part = random.between(0.35, 0.95);
    const [w, h] = [Math.floor(full.width * part), Math.floor(full.height * part)];
    const tint = random.whole(0, 2);
    const cut = photo
      .extract({ left: random.whole(0, full.width - w), top: random.whole(0, full.height - h), width: w, height: h })
      .resize({ width, height, fit: 'cover' })
      .toColourspace('srgb');
    return (tint === 0 ? cut : cut.tint(hex(random)).modulate({ brightness: random.between(0.7, 1.2) }))
      .png()
      .toBuffer();
  }
  const body =
    ground === 'flat'
      ? `<rect width="100%" height="100%" fill="${calm(random)}"/>`
      : ground === 'gradient'
        ? `<defs><linearGradient id="g" gradientTransform="rotate(${random.whole(0, 90)})"><stop offset="0" stop-color="${hex(random)}"/><stop offset="1" stop-color="${hex(random)}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>`
        : page(random, size);
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`))
    .removeAlpha()
    .png()
    .toBuffer();
}

/** A user interface, a card wall, a chart or an article: all that resembles marks without being one. */
function page(random: Random, size: Size): string {
  const parts = [`<rect width="100%" height="100%" fill="${calm(random)}"/>`];
  for (let i = random.whole(1, 4); i > 0; i--)
    parts.push(random.pick([cards, chart, article, shapes, bars])(random, size));
  return parts.join('');
}

const cards = (random: Random, { width, height }: Size): string => {
  const side = random.between(0.06, 0.25) * width;
  const fill = calm(random);
  const [x0, y0] = [random.between(0, 0.4) * width, random.between(0, 0.4) * height];
  return Array.from({ length: random.whole(2, 12) }, (_, i) => {
    const [x, y] = [x0 + (i % 4) * side * 1.15, y0 + Math.floor(i / 4) * side * 0.9];
    return `<rect x="${x}" y="${y}" width="${side}" height="${side * 0.75}" rx="${random.pick([0, 4, 12])}" fill="${fill}" stroke="${random.pick(['none', '#999', '#ddd'])}"/><circle cx="${x + side * 0.2}" cy="${y + side * 0.2}" r="${side * 0.1}" fill="${hex(random)}"/>${text(random, x + side * 0.1, y + side * 0.55, side * 0.09, 12)}`;
  }).join('');
};

const chart = (random: Random, { width, height }: Size): string => {
  const [x, y, w, h] = [random.between(0, 0.5) * width, random.between(0.2, 0.5) * height, 0.4 * width, 0.4 * height];
  const fill = hex(random);
  const count = random.whole(5, 16);
  return Array.from({ length: count }, (_, i) => {
    const tall = random.between(0.1, 1) * h;
    return `<rect x="${x + (i * w) / count}" y="${y + h - tall}" width="${(0.7 * w) / count}" height="${tall}" fill="${fill}"/>`;
  }).join('');
};

const article = (random: Random, { width, height }: Size): string => {
  const fontSize = random.between(0.02, 0.1) * height + 6;
  const [x, y] = [random.between(0, 0.5) * width, random.between(0.05, 0.6) * height];
  return Array.from({ length: random.whole(1, 9) }, (_, i) =>
    text(random, x, y + i * fontSize * 1.4, fontSize, 60),
  ).join('');
};

const words =
  'offer ends soon brand new studio from thursday open at nine pick two cups the quick brown fox npm install release notes version pricing team contact about log in menu docs search settings export share'.split(
    ' ',
  );
const text = (random: Random, x: number, y: number, size: number, letters: number): string => {
  let line = '';
  while (line.length < letters) line += `${random.pick(words)} `;
  const family = random.pick(['sans-serif', 'serif', 'monospace', 'DejaVu Sans', 'Liberation Sans']);
  return `<text x="${x}" y="${y}" font-size="${size}" font-family="${family}" font-weight="${random.pick([400, 700])}" fill="${random.pick(['#111', '#fff', '#444', hex(random)])}">${line.slice(0, letters).trim()}</text>`;
};

const shapes = (random: Random, { width, height }: Size): string =>
  Array.from({ length: random.whole(2, 8) }, () => {
    const [x, y, r] = [random.between(0, 1) * width, random.between(0, 1) * height, random.between(0.01, 0.15) * width];
    return random.pick([
      `<circle cx="${x}" cy="${y}" r="${r}" fill="${hex(random)}"/>`,
      `<rect x="${x}" y="${y}" width="${2 * r}" height="${r}" rx="${random.pick([0, r / 6, r / 2])}" fill="${hex(random)}"/>`,
      `<polygon points="${x},${y - r} ${x + r},${y + r} ${x - r},${y + r}" fill="${hex(random)}"/>`,
      `<polygon points="${x - r},${y} ${x},${y - r} ${x + r},${y} ${x},${y + r}" fill="${hex(random)}"/>`,
      `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${hex(random)}" stroke-width="${r / 5}"/>`,
      `<path d="M${x} ${y}q${r} ${-r} ${2 * r} 0t${2 * r} 0" fill="none" stroke="${hex(random)}" stroke-width="${r / 4}"/>`,
    ]);
  }).join('');

const bars = (random: Random, { width, height }: Size): string => {
  const fill = hex(random);
  return `<rect width="${width}" height="${random.between(0.06, 0.14) * height}" fill="${fill}"/>${text(random, width * 0.1, height * 0.06, height * 0.035 + 5, 50)}<rect x="0" y="0" width="${random.between(0.1, 0.25) * width}" height="${height}" fill="${calm(random)}" fill-opacity="0.8"/>`;
};

/** Another brand's logo somewhere, sometimes as an app icon. */
export function stranger(random: Random, { body, width, height }: Art, size: Size, id: number): string {
  const tall = random.between(0.05, 0.3) * size.height;
  const scale = tall / height;
  const [x, y] = [random.between(0, 0.8) * size.width, random.between(0, 0.8) * size.height];
  const plate =
    random.whole(0, 3) === 0
      ? `<rect x="${-0.2 * height}" y="${-0.2 * height}" width="${width + 0.4 * height}" height="${1.4 * height}" rx="${height * 0.25}" fill="${calm(random)}"/>`
      : '';
  return `<g transform="translate(${x} ${y}) scale(${scale})">${plate}${renamed(body, `s${id}`)}</g>`;
}

/** Ids of an art made its own, so that two in one picture don't meet. */
export const renamed = (body: string, prefix: string): string =>
  body
    .replaceAll(/\bid="([^"]+)"/g, `id="${prefix}$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replaceAll(/href="#([^"]+)"/g, `href="#${prefix}$1"`);
