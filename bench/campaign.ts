import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { seeded } from './random.ts';

/** Colours of the bench's kit, and one that is none of them. */
const kitColours = ['#1d3557', '#457b9d', '#a8dadc', '#f1faee', '#ffb703', '#2a9d8f', '#e9c46a', '#264653'] as const;
const foreign = '#d1006c';

/** Name, size, format: a mix as campaigns have it, 6 in 10 JPEG, each in its own channel's folder. */
const mix = [
  ['x/header', 1500, 500, 'jpg'],
  ['facebook/cover', 820, 312, 'jpg'],
  ['instagram/feed-portrait', 1080, 1350, 'jpg'],
  ['linkedin/post-landscape', 1200, 627, 'jpg'],
  ['youtube/banner', 2560, 1440, 'jpg'],
  ['x/post-landscape', 1600, 900, 'jpg'],
  ['email/hero', 1200, 600, 'png'],
  ['instagram/feed-square', 1080, 1080, 'png'],
  ['google-ads/300x250', 300, 250, 'png'],
  ['website/og-image', 1200, 630, 'webp'],
] as const;

/** So many pictures are drawn; the others are the same pictures with a few bytes of their own behind them. */
const drawn = 250;

/**
 * Writes `count` files, a third of them with a photo-like part, a few with a foreign colour. No two have the same
 * content, so that nothing is measured once for two.
 */
export async function writeCampaign(folder: string, count: number, seed: number): Promise<readonly string[]> {
  const files: string[] = [];
  const contents: Buffer[] = [];
  for (const [name] of mix) await mkdir(join(folder, name, '..'), { recursive: true });
  for (let i = 0; i < count; i += 1) {
    const [name, , , format] = mix[i % mix.length] ?? mix[0];
    const file = join(folder, `${name}-${String(i).padStart(5, '0')}.${format}`);
    const content = contents[i % drawn] ?? (await picture(i, seed));
    if (i < drawn) contents.push(content);
    await writeFile(file, i < drawn ? content : Buffer.concat([content, Buffer.from(` copy ${i}`)]));
    files.push(file);
  }
  return files;
}

async function picture(i: number, seed: number): Promise<Buffer> {
  const [, width, height, format] = mix[i % mix.length] ?? mix[0];
  const art = sharp(Buffer.from(draw(width, height, seeded(seed + i))));
  const [left, top] = [Math.round(width / 2), Math.round(height / 4)];
  const layers =
    i % 3 === 0 ? [{ input: await photo(Math.round(width / 3), Math.round(height / 2), seed + i), left, top }] : [];
  const whole = art.composite(layers);
  return (format === 'jpg' ? whole.jpeg({ quality: 85 }) : format === 'png' ? whole.png() : whole.webp()).toBuffer();
}

function draw(width: number, height: number, random: () => number): string {
  const colour = (): string => kitColours[Math.floor(random() * kitColours.length)] ?? kitColours[0];
  const shapes = Array.from({ length: 6 }, () => {
    const [x, y, w, h] = [
      random() * width * 0.8,
      random() * height * 0.8,
      width * (0.05 + random() * 0.3),
      height * (0.05 + random() * 0.3),
    ];
    const fill = random() < 0.04 ? foreign : colour();
    return random() < 0.5
      ? `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`
      : `<ellipse cx="${x + w / 2}" cy="${y + h / 2}" rx="${w / 2}" ry="${h / 2}" fill="${fill}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour()}"/>${shapes.join('')}</svg>`;
}

/** Noise of several scales: like a photograph to a decoder and to a classifier of texture. */
async function photo(width: number, height: number, seed: number): Promise<Buffer> {
  const random = seeded(seed ^ 0x5f3759df);
  const layer = (w: number, h: number): Promise<Buffer> => {
    const pixels = Buffer.from(Uint8Array.from({ length: w * h * 3 }, () => random() * 256));
    return sharp(pixels, { raw: { width: w, height: h, channels: 3 } })
      .resize(width, height, { kernel: 'cubic', fit: 'fill' })
      .png()
      .toBuffer();
  };
  const fine = await sharp(await layer(Math.ceil(width / 3), Math.ceil(height / 3)))
    .ensureAlpha(0.35)
    .png()
    .toBuffer();
  return sharp(await layer(5, 4))
    .composite([{ input: fine }])
    .png()
    .toBuffer();
}

/** A kit for that material, as brandkit.json. */
export const benchKit = {
  onbrand: 1,
  name: 'Bench',
  palette: { tolerance: 5, colours: kitColours.map((value, i) => ({ name: `Colour ${i + 1}`, value })) },
};
