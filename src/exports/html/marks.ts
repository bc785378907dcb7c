import type { CheckOutcome, Deviation } from '../../model/report.ts';
import type { Severity } from '../../model/severity.ts';
import { stateOf } from '../../report/baseline.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** What a mark stands for. Each has a shape of its own: nothing is told by colour alone. */
export type Mark = Severity | 'ask' | 'ok' | 'failed';

const shapes: Readonly<Record<Mark, Markup>> = {
  fail: html`<path d="M1 1h10v10H1z" fill="currentColor"/>`,
  warn: html`<path d="M6 1.6 11 10.8H1z" fill="currentColor" stroke="currentColor" stroke-width="1.2" stroke-linejoin="round"/>`,
  note: html`<circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  ask: html`<path d="M3.6 4.2a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.6" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/><circle cx="6" cy="10.5" r="1" fill="currentColor"/>`,
  ok: html`<path d="m2 6.4 2.8 2.8L10 3.4" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  failed: html`<path d="m2.6 2.6 6.8 6.8m0-6.8L2.6 9.4" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"/>`,
};

/** Shapes and patterns that the page's pictures refer to. Drawn once. */
export const definitions: Markup = html`<svg class="defs" aria-hidden="true" focusable="false"><defs>
${Object.entries(shapes).map(
  ([id, shape]) => html`<symbol id="mark-${id}" viewBox="0 0 12 12">${shape}</symbol>
`,
)}<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v6"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="dot" cx="3" cy="3" r="1"/></pattern>
</defs></svg>`;

/** A shape without words: for places that say the word beside it. */
export const mark = (of: Mark): Markup => html`<svg class="mark" aria-hidden="true"><use href="#mark-${of}"/></svg>`;

export const markOf = (deviation: Deviation): Severity | 'ask' =>
  deviation.certainty === 'ask' ? 'ask' : deviation.severity;

const wordOf = ({ words }: Context, of: Severity | 'ask'): string =>
  of === 'ask' ? words.question.name : words.severity[of].name;

/** Shape and word. */
export const label = (context: Context, of: Severity | 'ask'): Markup =>
  html`<span class="label ${of}">${mark(of)}${wordOf(context, of)}</span>`;

/** Whether it came since the earlier run that was given; nothing where none was. */
export function held({ report }: Context, deviation: Deviation): Markup | null {
  const state = stateOf(deviation, report);
  return state === null ? null : html` <span>${state}</span>`;
}

/** The mark of an outcome; null where there is nothing to show. */
export function outcomeMark(outcome: CheckOutcome, worst: Severity | null): Mark | null {
  switch (outcome) {
    case 'conforms':
      return 'ok';
    case 'deviates':
      return worst;
    case 'review':
      return 'ask';
    case 'failed':
      return 'failed';
    case 'inapplicable':
      return null;
  }
}
