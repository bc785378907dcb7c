import sharp from 'sharp';
import { palette } from '../src/facts/palette.ts';
import { sampleOf } from '../src/facts/sample.ts';
import type { Measuring } from '../src/facts/source.ts';
import { swatches } from '../src/facts/swatches.ts';
import { texture } from '../src/facts/texture.ts';
import type { PictureFact, SampleFact } from '../src/model/facts.ts';
import type { Outcome } from '../src/model/outcome.ts';
import { colourRules } from '../tests/facts/rules.ts';
import { badgeTruth, offTruth, swatchTruth, textureTruth } from './colour-truth.ts';
import { drawBadge } from './material/badges.ts';
import { type Banner, drawBanner, type Format } from './material/banner.ts';
import { photographs } from './material/photos.ts';
import { percent, table } from './table.ts';

/**
 * How often colour is measured right, on banners of which everything is known. Layouts, fonts and seeds are not those
 * on which parameters were chosen: node scripts/run.mjs bench/colour-accuracy.ts [folder of photographs] [banners]. Badges
 * are drawn on each photograph at least once.
 */
const firstSeed = 990_000;
const firstBadge = 995_000;
const formats: readonly Format[] = ['png', 'jpeg', 'webp'];
/** The default limit of colour-palette. */
const limit = 0.0025;
const [photoFolder = null, count = '40'] = process.argv.slice(2);
const photos = photographs(photoFolder);
const badgeCount = Math.max(Number(count), photos.length);

async function sampled(file: Buffer): Promise<SampleFact> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return sampleOf({ data: new Uint8Array(data), width: info.width, height: info.height, scale: 1 });
}

function given<T>(measured: Outcome<T, unknown>): T {
  if (!measured.ok) throw new Error('Not measured');
  return measured.value;
}

async function judgedOf({ file, brand, lossy }: Pick<Banner, 'file' | 'brand' | 'lossy'>) {
  const sample = await sampled(file);
  const measuring = { rules: colourRules(brand) } as Measuring;
  const tiles = given(await texture.measure({ sample }, measuring));
  const picture = { lossy, space: 'srgb' } as PictureFact;
  const judged = given(await palette.measure({ sample, texture: tiles, picture }, measuring));
  return { sample, measuring, tiles, judged };
}

async function measured(banner: Banner) {
  const { sample, measuring, tiles, judged } = await judgedOf(banner);
  const found = given(await swatches.measure({ sample }, measuring));
  return {
    swatch: swatchTruth(banner, found),
    off: offTruth(banner, judged, sample, limit),
    texture: textureTruth(banner, tiles, sample),
  };
}
type Row = Awaited<ReturnType<typeof measured>>;

const sum = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);
const points = (value: number): string => value.toFixed(2);

async function rowsFor(format: Format, photos: readonly string[], seed: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let i = 0; i < Number(count); i++)
    rows.push(await measured(await drawBanner(seed + i, 'held-out', format, photos)));
  return rows;
}

/** The same photographs with a badge each and without any. */
async function badgeRow(format: Format): Promise<string[]> {
  const hits: Record<'small' | 'middle' | 'large', boolean[]> = { small: [], middle: [], large: [] };
  let accused = 0;
  for (let i = 0; i < badgeCount; i++) {
    const photo = [photos[i % photos.length]!];
    const picture = await drawBadge(firstBadge + i, format, photo);
    const { judged } = await judgedOf(picture);
    const size = picture.badge.side < 80 ? 'small' : picture.badge.side < 110 ? 'middle' : 'large';
    hits[size].push(badgeTruth(picture.badge, judged, limit));
    const bare = await judgedOf(await drawBadge(firstBadge + i, format, photo, true));
    if (bare.judged.off.some(({ doubt, share }) => doubt === null && share >= limit)) accused++;
  }
  const told = (found: readonly boolean[]): string => `${found.filter(Boolean).length} of ${found.length}`;
  return [format, told(hits.small), told(hits.middle), told(hits.large), `${accused} of ${badgeCount}`];
}

const drawn: string[][] = [];
const badges: string[][] = [];
const mixed: string[][] = [];
for (const format of formats) {
  const flat = await rowsFor(format, [], firstSeed);
  const wanted = sum(flat, ({ swatch }) => swatch.wanted);
  const found = sum(flat, ({ swatch }) => swatch.found);
  drawn.push([
    format,
    percent(found, wanted),
    points(sum(flat, ({ swatch }) => swatch.deltaE) / found),
    points((100 * sum(flat, ({ swatch }) => swatch.shareError)) / found),
    points(sum(flat, ({ swatch }) => swatch.foreign) / flat.length),
    percent(
      sum(flat, ({ swatch }) => swatch.firstLook),
      wanted,
    ),
    points((100 * sum(flat, ({ off }) => off.shareError)) / flat.length),
    percent(
      sum(flat, ({ off }) => off.found),
      sum(flat, ({ off }) => off.wanted),
    ),
    points(sum(flat, ({ off }) => off.falseBoxes) / flat.length),
  ]);
  const rows = await rowsFor(format, photos, firstSeed + 1000);
  mixed.push([
    format,
    percent(
      sum(rows, (row) => row.texture.photoFound),
      sum(rows, (row) => row.texture.photo),
    ),
    percent(
      sum(rows, (row) => row.texture.drawnKept),
      sum(rows, (row) => row.texture.drawn),
    ),
    percent(
      sum(rows, ({ off }) => off.found),
      sum(rows, ({ off }) => off.wanted),
    ),
    points(sum(rows, ({ off }) => off.falseBoxes) / rows.length),
  ]);
  badges.push(await badgeRow(format));
}

console.log(`${count} banners a row, drawn without photographs\n`);
console.log(
  table(
    [
      'format',
      'swatches found',
      'their ΔE00',
      'their share, error in points',
      'foreign swatches a picture',
      'color-thief-node’s first look finds',
      'off-palette share, error in points',
      'off-palette shapes found',
      'false boxes a picture',
    ],
    drawn,
  ),
);
console.log(`\n${count} banners a row, with photographs\n`);
console.log(
  table(['format', 'photograph px found', 'drawn px kept', 'off-palette shapes found', 'false boxes a picture'], mixed),
);
console.log(
  `\n${badgeCount} photographs a row with one flat badge with words on each, at 50 to 100 % size and quality 60 to 95: accused in its colour, with its box (overlap 0.85 or more)\n`,
);
console.log(table(['format', 'badge of 60 to 80 sample px', '80 to 110', 'larger', 'accused without a badge'], badges));
