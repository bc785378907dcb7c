import sharp from 'sharp';
import type { KitLogo, LogoSighting } from '../src/model/logos.ts';
import { type Brand, brandNames, brandOf, kitOf, type Split } from './material/logo-brands.ts';
import { renamed } from './material/logo-grounds.ts';
import { type Random, randomFrom } from './material/random.ts';
import { median, table } from './table.ts';

type Look = (file: Buffer, logos: readonly KitLogo[]) => Promise<{ readonly sightings: readonly LogoSighting[] }>;

const sides = ['top', 'right', 'bottom', 'left'] as const;
interface Crowded {
  readonly file: Buffer;
  /** px. */
  readonly height: number;
  /** What stands beside it; null where its clear space is free. */
  readonly beside: { readonly side: (typeof sides)[number]; readonly gap: number } | null;
}
const [width, height] = [1200, 628];

/** A logo on an even ground with a box, a disc or a line of text beside it, nearer than its own height, or with nothing. */
async function crowded(seed: number, { horizontal, mark }: Brand): Promise<Crowded> {
  const random = randomFrom(seed);
  const { ink, body, width: w, height: h } = random.pick([horizontal, mark]);
  const aspect = ink.width / ink.height;
  const tall = Math.exp(random.between(Math.log(24), Math.log(Math.min(180, 600 / aspect))));
  const wide = tall * aspect;
  const [x, y] = [(width - wide) / 2 + random.between(-60, 60), (height - tall) / 2 + random.between(-20, 20)];
  const beside = random.chance(0.75) ? { side: random.pick(sides), gap: random.between(0.1, 0.9) * tall } : null;
  const ground = random.pick(['#ffffff', '#f6f7fb', '#fdf6e3', '#e8f1ee']);
  const logo = `<g transform="translate(${x} ${y}) scale(${tall / ink.height}) translate(${-ink.x} ${-ink.y})"><svg width="${w}" height="${h}">${renamed(body, 'ours')}</svg></g>`;
  const other = beside === null ? '' : intruder(random, beside, { x, y, wide, tall });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${logo}${other}</svg>`;
  const file = await sharp(Buffer.from(svg))
    .removeAlpha()
    .jpeg({ quality: random.whole(60, 95) })
    .toBuffer();
  return { file, height: tall, beside };
}

function intruder(
  random: Random,
  { side, gap }: NonNullable<Crowded['beside']>,
  { x, y, wide, tall }: { readonly x: number; readonly y: number; readonly wide: number; readonly tall: number },
): string {
  const size = random.between(0.2, 0.6) * tall + 4;
  const fill = random.pick(['#101418', '#8a1538', '#0a5c36', '#5b2a86']);
  const along = { x: x + random.between(0, Math.max(0, wide - size)), y: y + random.between(0, tall - size * 0.9) };
  const [left, top] = {
    top: [along.x, y - gap - size],
    bottom: [along.x, y + tall + gap],
    left: [x - gap - size, along.y],
    right: [x + wide + gap, along.y],
  }[side] as [number, number];
  return random.chance(0.5)
    ? `<rect x="${left}" y="${top}" width="${size}" height="${size}" fill="${fill}"/>`
    : `<circle cx="${left + size / 2}" cy="${top + size / 2}" r="${size / 2}" fill="${fill}"/>`;
}

/** How far off distances to what stands in the clear space are, and how often something is seen where nothing stands. */
export async function spaceTable(firstSeed: number, count: number, split: Split, look: Look): Promise<string> {
  const seen: { readonly scene: Crowded; readonly sighting: LogoSighting }[] = [];
  let brand: Brand | null = null;
  for (let i = 0; i < count; i++) {
    if (i % 7 === 0) brand = await brandOf(randomFrom(firstSeed + i).pick(brandNames(split)));
    if (brand === null) continue;
    const scene = await crowded(firstSeed + i, brand);
    const { sightings } = await look(scene.file, kitOf(brand));
    const sighting = sightings.find(
      ({ pose, confidence }) => confidence >= 0.75 && Math.abs(pose.height / scene.height - 1) < 0.1,
    );
    if (sighting !== undefined) seen.push({ scene, sighting });
  }
  const judged = seen.filter(({ sighting }) => sighting.clearSpace.judged);
  const free = judged.filter(({ scene }) => scene.beside === null);
  const near = judged.flatMap(({ scene, sighting }) => {
    const { beside } = scene;
    if (beside === null) return [];
    const told = sighting.clearSpace.intrusions.find(({ side }) => side === beside.side);
    const limit = Math.max(2, 0.02 * scene.height);
    return [{ error: told === undefined ? null : Math.abs(told.distance - beside.gap), limit }];
  });
  const told = near.flatMap(({ error }) => (error === null ? [] : [error])).sort((a, b) => a - b);
  const within = near.filter(({ error, limit }) => error !== null && error <= limit).length;
  const sized = seen.filter(
    ({ scene, sighting }) => Math.abs(sighting.pose.height - scene.height) <= Math.max(2, 0.02 * scene.height),
  ).length;
  const falsely = free.filter(({ sighting }) => sighting.clearSpace.intrusions.length > 0).length;
  const of = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  return table(
    ['logos from 24 px high on even grounds, with something beside them or nothing', ''],
    [
      ['distance within 2 px or 2 % of the height', of(within, near.length)],
      [
        'error of the distance, median and 95 %, px',
        `${median(told).toFixed(2)}, ${(told[Math.floor(0.95 * told.length)] ?? Number.NaN).toFixed(2)}`,
      ],
      ['what stands beside it not seen', of(near.length - told.length, near.length)],
      ['something seen where nothing stands', of(falsely, free.length)],
      ['height within 2 px or 2 %', of(sized, seen.length)],
    ],
  );
}
