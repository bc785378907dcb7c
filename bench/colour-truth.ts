import { colourDifference } from '../src/measure/delta-e.ts';
import { colourOf } from '../src/measure/srgb.ts';
import type { PaletteFact, SampleFact, SwatchesFact, TextureFact } from '../src/model/facts.ts';
import type { Badge } from './material/badges.ts';
import type { Banner, OffShape } from './material/banner.ts';

/** Colours nearer than this (ΔE00) are the same finding. */
const same = 5;
/** A swatch farther than this from every colour that was drawn is nobody's. */
const foreign = 6;
/** Smallest shape that must be found, in px of the sample a side and as a share: half the default limit of the check. */
const leastSide = 12;
const leastShare = 0.00125;
/** Smallest visible share of a drawn colour that a swatch must show. */
const leastColour = 0.01;

const near = (a: string, b: string, by: number): boolean => colourDifference(colourOf(a), colourOf(b), by) <= by;

/** What of the drawn colours the swatches tell. */
export function swatchTruth({ shares }: Banner, { measured, firstLook }: SwatchesFact) {
  const drawn = [...shares].filter(([, share]) => share >= leastColour);
  const matches = drawn.map(([hex, share]) => {
    const distances = measured.map((swatch) => ({
      deltaE: colourDifference(colourOf(swatch.hex), colourOf(hex)),
      share: Math.abs(swatch.share - share),
    }));
    return distances.sort((a, b) => a.deltaE - b.deltaE)[0] ?? { deltaE: Number.POSITIVE_INFINITY, share: 1 };
  });
  const found = matches.filter(({ deltaE }) => deltaE <= same);
  return {
    wanted: drawn.length,
    found: found.length,
    deltaE: found.reduce((sum, match) => sum + match.deltaE, 0),
    shareError: found.reduce((sum, match) => sum + match.share, 0),
    foreign: measured.filter(({ hex }) => drawn.every(([other]) => !near(hex, other, foreign))).length,
    firstLook: drawn.filter(([hex]) => firstLook.some((look) => near(look, hex, same))).length,
  };
}

/** What of the drawn off-palette shapes is accused, and what is accused besides. */
export function offTruth(
  { off, width, height, texture }: Banner,
  palette: PaletteFact,
  sample: SampleFact,
  limit: number,
) {
  const accused = palette.off.filter(({ doubt, share }) => doubt === null && share >= limit);
  const boxes = accused.flatMap(({ hex, boxes: places }) => places.map((place) => ({ hex, place })));
  const named = palette.off.flatMap(({ hex, boxes: places }) => places.map((place) => ({ hex, place })));
  const wanted = off.shapes.filter(
    ({ area, box }) =>
      area >= leastShare * width * height &&
      Math.min(box.width / sample.scaleX, box.height / sample.scaleY) >= leastSide &&
      !besidePhoto(box, texture, width, height),
  );
  const hits = wanted.map(({ hex, box }) =>
    Math.max(0, ...named.filter((found) => near(found.hex, hex, same)).map(({ place }) => overlap(place, box))),
  );
  return {
    wanted: wanted.length,
    found: hits.filter((hit) => hit >= 0.5).length,
    overlap: hits.reduce((sum, hit) => sum + hit, 0),
    falseBoxes: boxes.filter(
      ({ hex, place }) => !off.shapes.some((shape) => near(hex, shape.hex, same) && overlap(place, shape.box) > 0),
    ).length,
    shareError: Math.abs(
      palette.off.filter(({ doubt }) => doubt !== 'photo-like').reduce((sum, { share }) => sum + share, 0) - off.share,
    ),
  };
}

/** Least overlap with its box from which a badge is found and not only a part of it. */
const wholeFrom = 0.85;

/** Whether a badge is accused, in its colour and with its box. */
export const badgeTruth = ({ hex, box }: Badge, palette: PaletteFact, limit: number): boolean =>
  palette.off.some(
    (found) =>
      found.doubt === null &&
      found.share >= limit &&
      near(found.hex, hex, same) &&
      found.boxes.some((place) => overlap(place, box) >= wholeFrom),
  );

/** Shapes on or against a photograph may be taken for a part of it. */
function besidePhoto(box: OffShape['box'], texture: Uint8Array, width: number, height: number): boolean {
  const rim = 4;
  for (let y = Math.max(0, box.y - rim); y < Math.min(height, box.y + box.height + rim); y++) {
    for (let x = Math.max(0, box.x - rim); x < Math.min(width, box.x + box.width + rim); x++) {
      if (texture[y * width + x] === 1) return true;
    }
  }
  return false;
}

type Rectangle = OffShape['box'];

/** Intersection over union. */
function overlap(a: Rectangle, b: Rectangle): number {
  const across = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x));
  const down = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
  const both = across * down;
  return both / (a.width * a.height + b.width * b.height - both);
}

/** Pixels of photographs that were found, and of everything drawn that was kept. */
export function textureTruth({ texture, width, height }: Banner, { tiles }: TextureFact, sample: SampleFact) {
  const counts = { photo: 0, photoFound: 0, drawn: 0, drawnKept: 0 };
  for (let y = 0; y < sample.height; y++) {
    for (let x = 0; x < sample.width; x++) {
      const across = Math.min(width - 1, Math.floor((x + 0.5) * sample.scaleX));
      const down = Math.min(height - 1, Math.floor((y + 0.5) * sample.scaleY));
      const is = texture[down * width + across];
      const found = tiles.photo[Math.floor(y / tiles.size) * tiles.columns + Math.floor(x / tiles.size)] === '1';
      if (is === 1) {
        counts.photo++;
        if (found) counts.photoFound++;
      } else if (is === 2) {
        counts.drawn++;
        if (!found) counts.drawnKept++;
      }
    }
  }
  return counts;
}
