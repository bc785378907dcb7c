import type { CheckOutcome, Deviation } from '../../model/report.ts';
import type { Severity } from '../../model/severity.ts';
import { ink, type Press } from './press.ts';

/** What a mark stands for. Each has a shape of its own: nothing is told by colour alone. */
export type Mark = Severity | 'ask' | 'ok' | 'failed';

/** Path data in a square of 12, filled or drawn. */
const shapes: Readonly<Record<Mark, { readonly fill: string; readonly stroke: string }>> = {
  fail: { fill: 'M1 1h10v10H1z', stroke: '' },
  warn: { fill: 'M6 1.2L11.4 11H0.6z', stroke: '' },
  note: { fill: '', stroke: 'M1.8 6a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0 -8.4 0z' },
  ask: { fill: 'M5 10.5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z', stroke: 'M3.6 4.2a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.6' },
  ok: { fill: '', stroke: 'M2 6.4l2.8 2.8L10 3.4' },
  failed: { fill: '', stroke: 'M2.6 2.6l6.8 6.8M9.4 2.6L2.6 9.4' },
};

export const markOf = ({ certainty, severity }: Deviation): Severity | 'ask' =>
  certainty === 'ask' ? 'ask' : severity;

/** A shape of `size` pt, for places that say the word beside it. */
export function drawMark({ pdf, ornament }: Press, of: Mark, x: number, y: number, size = 7): void {
  const { fill, stroke } = shapes[of];
  ornament(() => {
    pdf
      .save()
      .translate(x, y)
      .scale(size / 12);
    if (fill !== '') pdf.path(fill).fill(ink.black);
    if (stroke !== '') pdf.path(stroke).lineWidth(1.6).lineCap('round').lineJoin('round').stroke(ink.black);
    pdf.restore();
  });
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
