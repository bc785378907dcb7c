import type { TriedCopy } from '../../../../src/service/shapes.ts';

/** A stretch of the text, plain or found: what is stated outweighs what is asked. */
export interface Part {
  readonly start: number;
  readonly part: string;
  readonly certainty: 'sure' | 'ask' | null;
}

/** The text cut wherever a find begins or ends. */
export function partsOf(text: string, findings: TriedCopy['findings']): readonly Part[] {
  const spans = findings.flatMap(({ certainty, spans: own }) => own.map((span) => ({ ...span, certainty })));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const over = spans.filter((span) => span.start <= start && span.end >= end);
    const certainty = over.some((span) => span.certainty === 'sure') ? 'sure' : over.length > 0 ? 'ask' : null;
    return { start, part: text.slice(start, end), certainty };
  });
}
