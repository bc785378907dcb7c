import { hexOf } from '../measure/srgb.ts';
import type { DrawnGradient, Facts, GradientFound, PaletteFact } from '../model/facts.ts';
import { ok } from '../model/outcome.ts';
import type { ColourRules } from '../model/rules.ts';
import { type Area, findAreas, noAreas } from './palette/areas.ts';
import { type Canvas, coloursFound, judgePixels, onlyColour, PHOTO, TRANSPARENT } from './palette/canvas.ts';
import { doubtOf } from './palette/doubt.ts';
import { type Ends, foreignEnds } from './palette/drawn.ts';
import { gradientEnds, surroundingsOf } from './palette/gradient.ts';
import { boxesOf, type Doubt, groupAreas, offColour, type Source, shareOf, spreadPhotoDoubt } from './palette/off.ts';
import { type RuleSet, ruleSetFor } from './palette/rule-sets.ts';
import { joinStickers, takeStickers } from './palette/sticker.ts';
import { findThin } from './palette/thin.ts';
import { throughGrey } from './palette/through-grey.ts';
import { ALLOWED, lossyTolerance, NEUTRAL, OFF, ON, TINT } from './palette/verdict.ts';
import { defineFact } from './source.ts';

/** Opening of the off mask: from a lossless source only an edge's blend must go, from a lossy one its ringing too. */
const radiusLossless = 1;
const radiusLossy = 2;
/** From this tolerance on ringing mostly passes by itself, and small shapes need not be given up. */
const generousTolerance = 10;

/** Below this JPEG quality whole blocks become one colour: photographs turn flat, and flat colours move by any amount. */
const coarseQuality = 50;

/** Every sampled pixel against the colour rules of one placement. */
export const palette = defineFact({
  name: 'palette',
  version: 11,
  from: ['sample', 'texture', 'picture'],
  usesRules: true,
  cached: true,
  async measure({ sample, texture, picture }, { rules }) {
    const coarse = (picture.jpegQuality?.quality ?? 100) < coarseQuality;
    const source = { lossy: picture.lossy, cmyk: picture.space === 'cmyk', coarse };
    return ok(measurePalette(sample, texture.tiles, rules, await ruleSetFor(rules, source), source));
  },
});

/** Share of photograph up to which a picture is drawn, and its gradients with it. */
const mostPhoto = 0.01;

interface Drawn {
  readonly area: Area;
  readonly ends: Ends;
}

interface Run {
  readonly area: Area;
  readonly from: string;
  readonly to: string;
}

function measurePalette(
  sample: Facts['sample'],
  tiles: Facts['texture']['tiles'],
  rules: ColourRules,
  ruleSet: RuleSet,
  source: Source,
): PaletteFact {
  const { judge, census } = ruleSet;
  const canvas = judgePixels(sample, tiles, census);
  const pixels = sample.width * sample.height;
  const radius = source.lossy && leastTolerance(rules) < generousTolerance ? radiusLossy : radiusLossless;

  const stickers = rules.colours.length > 0 ? takeStickers(sample.data, canvas, judge, census) : null;
  const { counts } = canvas;
  const anyOff = counts[OFF]! > 0 && rules.colours.length > 0;
  const off = anyOff ? findAreas(canvas, OFF, radius, source.lossy) : noAreas;
  const runs: Run[] = [];
  const doubted: { area: Area; doubt: Doubt }[] = [];
  const drawn: Drawn[] = [];
  const isDrawing = !source.lossy && !source.cmyk && counts[PHOTO]! <= mostPhoto * pixels;
  const anyNeutral = counts[NEUTRAL]! > 0 && rules.neutrals.rule !== 'any';
  const neutrals = anyNeutral ? findAreas(canvas, NEUTRAL, radius, source.lossy) : noAreas;
  const throughs = anyNeutral && anyOff ? throughGrey(neutrals, off, canvas, ruleSet, rules) : [];
  const inThroughs = new Set(throughs.flatMap(({ grey, parts }) => [grey, ...parts]));
  const greys = throughs.reduce((sum, { grey }) => sum + grey.pixels.length, 0);
  runs.push(...throughs);
  for (const { area, sticker } of joinStickers(off.areas, stickers, off, canvas.width)) {
    if (inThroughs.has(area)) continue;
    if (sticker) {
      doubted.push({ area, doubt: null });
      continue;
    }
    const around = surroundingsOf(area, off.labels, canvas, ruleSet, rules);
    const doubt = doubtOf(area, around, canvas, off.labels);
    const ends = area.chosen ? null : gradientEnds(area, around.ends, canvas, judge);
    if (ends !== null) runs.push({ area, ...ends });
    else if (doubt === 'gradient' && rules.gradients.rule === 'any') runs.push({ area, ...anyEnds(area, canvas) });
    else {
      const foreign = doubt === 'gradient' && isDrawing ? foreignEnds(area, off.labels, canvas, judge, rules) : null;
      if (foreign === null) doubted.push({ area, doubt });
      else drawn.push({ area, ends: foreign });
    }
  }

  const inGradients = runs.reduce((sum, { area }) => sum + area.pixels.length, 0);
  if (anyOff && !source.lossy) doubted.push(...findThin(canvas, off, census).map((area) => ({ area, doubt: null })));
  const inOff = [...doubted, ...drawn].reduce((sum, { area }) => sum + area.solid, 0);
  return {
    counted: pixels,
    shares: {
      on: (counts[ON]! + counts[ALLOWED]!) / pixels,
      tint: counts[TINT]! / pixels,
      gradient: inGradients / pixels,
      neutral: (counts[NEUTRAL]! - greys) / pixels,
      off: inOff / pixels,
      fringe: (counts[OFF]! - (inGradients - greys) - inOff) / pixels,
      photo: counts[PHOTO]! / pixels,
      transparent: counts[TRANSPARENT]! / pixels,
    },
    colours: coloursFound(census, rules, pixels).map((found) => {
      const index = rules.colours.findIndex(({ name, hex }) => name === found.name && hex === found.hex);
      if (rules.colours[index]?.origin !== 'accepted') return found;
      const { areas } = findAreas(onlyColour(canvas, census, index), ON, radius, source.lossy);
      return { ...found, boxes: boxesOf(areas, canvas) };
    }),
    off: groupAreas(spreadPhotoDoubt(doubted))
      .map((group) => offColour(group, off, canvas, judge, source))
      .sort((a, b) => b.share - a.share || (a.hex < b.hex ? -1 : 1)),
    gradients: gradientsFound(runs, canvas),
    drawn: drawn
      .map((one) => drawnGradient(one, canvas))
      .sort((a, b) => b.share - a.share || (a.from < b.from ? -1 : 1)),
    neutrals: neutralsFound(
      neutrals.areas.filter((area) => !inThroughs.has(area)),
      canvas,
    ),
    toleranceFloor: source.lossy ? lossyTolerance : 0,
  };
}

const leastTolerance = (rules: ColourRules): number =>
  rules.colours.reduce((least, { tolerance }) => Math.min(least, tolerance), Number.POSITIVE_INFINITY);

/** Where gradients may run between any colours: the darkest and the lightest that the area has. */
function anyEnds({ pixels }: Area, { colours }: Canvas): { readonly from: string; readonly to: string } {
  // Luma of ITU-R BT.601, enough to order colours.
  const luma = (c: number): number => 0.299 * (c >> 16) + 0.587 * ((c >> 8) & 255) + 0.114 * (c & 255);
  let darkest = colours[pixels[0]!]!;
  let lightest = darkest;
  for (const pixel of pixels) {
    const colour = colours[pixel]!;
    if (luma(colour) < luma(darkest)) darkest = colour;
    if (luma(colour) > luma(lightest)) lightest = colour;
  }
  return { from: hexOf(darkest), to: hexOf(lightest) };
}

/** Areas that run between the same two colours are one gradient. */
function gradientsFound(runs: readonly Run[], canvas: Canvas): GradientFound[] {
  const byEnds = new Map<string, Run[]>();
  for (const run of runs) {
    const key = [run.from, run.to].sort().join('\n');
    byEnds.set(key, [...(byEnds.get(key) ?? []), run]);
  }
  return [...byEnds.values()]
    .map((same) => ({
      from: same[0]!.from,
      to: same[0]!.to,
      share: same.reduce((sum, { area }) => sum + area.pixels.length, 0) / (canvas.width * canvas.height),
      boxes: boxesOf(
        same.map(({ area }) => area),
        canvas,
      ),
    }))
    .sort((a, b) => b.share - a.share || (a.from < b.from ? -1 : 1));
}

const drawnGradient = ({ area, ends: { from, to, nearest } }: Drawn, canvas: Canvas): DrawnGradient => ({
  from: hexOf(from),
  to: hexOf(to),
  share: shareOf([area], canvas),
  boxes: boxesOf([area], canvas),
  nearest: nearest.name,
  nearestHex: nearest.hex,
  deltaE: nearest.deltaE,
  tolerance: nearest.tolerance,
});

const neutralsFound = (areas: readonly Area[], canvas: Canvas): PaletteFact['neutrals'] =>
  groupAreas(areas.map((area) => ({ area, doubt: null })))
    .map((group) => ({
      hex: hexOf(group.colour),
      share: shareOf(group.areas, canvas),
      boxes: boxesOf(group.areas, canvas),
    }))
    .sort((a, b) => b.share - a.share || (a.hex < b.hex ? -1 : 1));
