import type { ShareAgainst } from '../../report/share.ts';
import { html, type Markup, paint } from './markup.ts';

/** `#rrggbb`, or a pattern for what has no single colour. */
export type Fill = string | 'hatch' | 'dots';

/** Stands for greys of any lightness. */
export const anyGrey: Fill = '#9a9a9a';

const painted = (fill: Fill): string => (fill === 'hatch' || fill === 'dots' ? `url(#${fill})` : paint(fill));

/** One colour as a plate. SVG, because browsers leave CSS backgrounds out of what they print. */
export const swatch = (fill: Fill): Markup =>
  html`<svg class="swatch" aria-hidden="true"><rect width="100%" height="100%" fill="${painted(fill)}"/></svg>`;

export interface Slice {
  readonly fill: Fill;
  /** 0…1 of the bar. */
  readonly share: number;
}

/** Shares side by side, to scale. What is missing to 1 stays empty. */
export function bar(slices: readonly Slice[], description: string): Markup {
  let x = 0;
  return html`<svg class="bar" role="img" aria-label="${description}">${slices.map(({ fill, share }) => {
    const from = x;
    x += share;
    return html`<rect x="${percent(from)}" width="${percent(share)}" height="100%" fill="${painted(fill)}"/>`;
  })}</svg>`;
}

/** How much there is of a colour, and a line where it is wanted to end. */
export const gauge = ({ hex, found, wanted }: ShareAgainst, description: string): Markup =>
  html`<svg class="gauge" role="img" aria-label="${description}"><rect width="${percent(found)}" height="100%" fill="${paint(hex)}"/><line x1="${percent(wanted)}" x2="${percent(wanted)}" y1="-4" y2="100%"/></svg>`;

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
