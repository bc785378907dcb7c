import { packed } from '../measure/pixels.ts';
import type { SampleFact, TextureFact } from '../model/facts.ts';
import { ok } from '../model/outcome.ts';
import { box } from '../model/region.ts';
import { inAsset } from './sample.ts';
import { defineFact } from './source.ts';
import { photographs, smooth } from './texture/regions.ts';
import { features, tileSize, writeFeatures } from './texture/tiles.ts';

/**
 * Weights of the tile's features, then the constant: above 0 leans to "photograph". Logistic regression on 20,000 tiles
 * of drawn banners with photographs in them, whose layouts, fonts and photographs are not those of the benchmark.
 */
const weights = [-2.25, 7.54, -0.45, 7.55, -9.19, -2.0, 2.47, -5.42, -1.74];
const constant = 3.21;
const [same, fine, strong, commonest] = (['same', 'texture', 'strong', 'commonest'] as const).map((name) =>
  features.indexOf(name),
) as [number, number, number, number];
/** Share of one colour (at 5 bits a channel) over which fine lines are a pattern on paint, not grain. */
const plainFrom = 0.6;
/** Share of visible steps (3…48) from which smooth paint alone can't explain a tile. */
const grainFrom = 0.2;
/** Share of neighbours of exactly one colour from which a tile may be drawn: grain forbids it, though not in a sky. */
const flatFrom = 0.85;
/** Flat paint keeps its mean from tile to tile to less than this (a channel); the calmest sky drifts. */
const drift = 0.4;
/** Largest difference of the mean colours (a channel) of a tile and the sky or blur that continues it. */
const continuous = 24;

/** Where the picture is photographic. */
export const texture = defineFact({
  name: 'texture',
  version: 2,
  from: ['sample'],
  usesRules: false,
  cached: true,
  measure: async ({ sample }) => ok(measureTexture(sample)),
});

export function measureTexture(sample: SampleFact): TextureFact {
  const columns = Math.ceil(sample.width / tileSize);
  const rows = Math.ceil(sample.height / tileSize);
  const { scores, sameness, grain, means } = measureTiles(sample, columns, rows);
  const leaning = smooth(scores, { columns, rows });
  const drawn = drawnTiles(sameness, means, columns);
  const { photo, boxes } = photographs({
    columns,
    rows,
    grainy: (i) => leaning[i]! > 0 && grain[i]! >= grainFrom,
    flat: (i) => drawn[i] === 1,
    continues: (from, to) => meanStep(means, from, to) <= continuous,
  });

  const corner = (column: number, row: number) => inAsset(sample, column * tileSize, row * tileSize);
  return {
    photoShare: pixelsIn(photo, columns, sample) / (sample.width * sample.height),
    regions: boxes
      .map((b) => {
        const [left, top] = corner(b.column, b.row);
        const [right, bottom] = corner(b.column + b.columns, b.row + b.rows);
        return box(left, top, right - left, bottom - top);
      })
      .sort((a, b) => b.width * b.height - a.width * a.height),
    tiles: { size: tileSize, columns, rows, photo: photo.join('') },
  };
}

interface Tiles {
  readonly scores: Float64Array;
  readonly sameness: Float64Array;
  readonly grain: Float64Array;
  /** Three a tile. */
  readonly means: Float64Array;
}

function measureTiles({ data, width, height }: SampleFact, columns: number, rows: number): Tiles {
  const count = columns * rows;
  const words = packed(data);
  const scores = new Float64Array(count);
  const sameness = new Float64Array(count);
  const grain = new Float64Array(count);
  const means = new Float64Array(count * 3);
  const tile = new Float64Array(features.length);
  for (let i = 0; i < count; i++) {
    const left = (i % columns) * tileSize;
    const top = Math.floor(i / columns) * tileSize;
    const across = Math.min(tileSize, width - left);
    const down = Math.min(tileSize, height - top);
    writeFeatures(words, width, left, top, across, down, tile, means, i * 3);
    scores[i] = scoreOf(tile);
    sameness[i] = tile[same]!;
    grain[i] = tile[commonest]! > plainFrom ? 0 : tile[fine]! + tile[strong]!;
  }
  return { scores, sameness, grain, means };
}

/** Pixels of the tiles that are marked. */
function pixelsIn(marked: Uint8Array, columns: number, { width, height }: SampleFact): number {
  let pixels = 0;
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === 0) continue;
    const across = Math.min(tileSize, width - (i % columns) * tileSize);
    pixels += across * Math.min(tileSize, height - Math.floor(i / columns) * tileSize);
  }
  return pixels;
}

function scoreOf(tile: Float64Array): number {
  let score = constant;
  for (let k = 0; k < weights.length; k++) score += weights[k]! * tile[k]!;
  return score;
}

/** The largest difference of a channel between the mean colours of two tiles. */
const meanStep = (means: Float64Array, a: number, b: number): number =>
  Math.max(
    Math.abs(means[a * 3]! - means[b * 3]!),
    Math.abs(means[a * 3 + 1]! - means[b * 3 + 1]!),
    Math.abs(means[a * 3 + 2]! - means[b * 3 + 2]!),
  );

/** 1 for tiles of flat paint: one colour, and the same as in a tile beside it. */
function drawnTiles(sameness: Float64Array, means: Float64Array, columns: number): Uint8Array {
  return Uint8Array.from(sameness, (share, i) => {
    if (share < flatFrom) return 0;
    const column = i % columns;
    const goesOn = (other: number): boolean => sameness[other]! >= flatFrom && meanStep(means, i, other) <= drift;
    return (column > 0 && goesOn(i - 1)) ||
      (column < columns - 1 && goesOn(i + 1)) ||
      (i >= columns && goesOn(i - columns)) ||
      (i + columns < sameness.length && goesOn(i + columns))
      ? 1
      : 0;
  });
}
