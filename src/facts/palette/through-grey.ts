import { channelDistance } from '../../measure/srgb.ts';
import type { ColourRules } from '../../model/rules.ts';
import { type Area, boxOf, type Found, sameAreaStep } from './areas.ts';
import type { Canvas } from './canvas.ts';
import { gradientEnds, surroundingsOf } from './gradient.ts';
import type { RuleSet } from './rule-sets.ts';

/** Label of what is put together: no area that was found has it. */
const together = -1;
/** Sample px that may lie between: where a run becomes grey, rounding makes stripes. */
const stripes = 3;
/** Fewest px in which the grey must run into what lies beside it without a step. */
const leastContact = 4;

/** A gradient that was found in parts, for its middle is grey. */
export interface ThroughGrey {
  readonly area: Area;
  readonly from: string;
  readonly to: string;
  /** The grey part, and the others. */
  readonly grey: Area;
  readonly parts: ReadonlySet<Area>;
}

/**
 * Gradients between two colours that lie across the colour wheel from each other: their middle is grey, so it is neither
 * a colour beside the palette nor a grey that somebody chose. A flat grey is none.
 */
export function throughGrey(
  neutrals: Found,
  off: Found,
  canvas: Canvas,
  ruleSet: RuleSet,
  rules: ColourRules,
): readonly ThroughGrey[] {
  const left = new Map(off.areas.map((area) => [area.label, area]));
  const found: ThroughGrey[] = [];
  for (const grey of neutrals.areas) {
    if (grey.flat) continue;
    const parts = touching(grey, off.labels, canvas).flatMap((label) => left.get(label) ?? []);
    if (parts.length === 0) continue;
    const labels = off.labels.slice();
    const pixels = Int32Array.from([grey, ...parts].flatMap((area) => [...area.pixels]));
    for (const pixel of pixels) labels[pixel] = together;
    const area: Area = {
      ...grey,
      label: together,
      pixels,
      solid: parts.reduce((sum, { solid }) => sum + solid, grey.solid),
      box: boxOf(pixels, canvas.width),
      // Through a grey nothing fades from one brand colour alone: it runs into two.
      flat: true,
    };
    const { ends } = surroundingsOf(area, labels, canvas, ruleSet, rules);
    const run = gradientEnds(
      area,
      ends.filter(({ brand }) => brand),
      canvas,
      ruleSet.judge,
    );
    if (run === null) continue;
    for (const { label } of parts) left.delete(label);
    found.push({ area, ...run, grey, parts: new Set(parts) });
  }
  return found;
}

/** Labels of what an area runs into without a step. */
function touching({ pixels }: Area, labels: Int32Array, { width, colours }: Canvas): readonly number[] {
  const contacts = new Map<number, number>();
  const touch = (pixel: number, other: number): void => {
    const label = labels[other] ?? 0;
    if (label === 0 || channelDistance(colours[pixel]!, colours[other]!) > sameAreaStep) return;
    contacts.set(label, (contacts.get(label) ?? 0) + 1);
  };
  for (const pixel of pixels) {
    const x = pixel % width;
    for (let by = 1; by <= stripes; by++) {
      if (x >= by) touch(pixel, pixel - by);
      if (x + by < width) touch(pixel, pixel + by);
      touch(pixel, pixel - by * width);
      touch(pixel, pixel + by * width);
    }
  }
  return [...contacts].flatMap(([label, contact]) => (contact >= leastContact ? [label] : []));
}
