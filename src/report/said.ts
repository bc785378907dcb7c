import type { AssetReport, Deviation } from '../model/report.ts';
import type { NumberedDeviation } from './deviations.ts';

/** A part of what an asset says; `number` of the finding that is about it. */
export interface SaidPart {
  readonly text: string;
  readonly number: number | null;
}

/** Lines around a found place that are told with it. */
const around = 1;

/**
 * What a document says, in parts: the found places with their numbers, and the lines around them; all of it where nothing
 * was found and it is short. Null for what is a picture, or was not read.
 */
export function saidBy(asset: AssetReport, deviations: readonly NumberedDeviation[]): readonly SaidPart[] | null {
  if (asset.kind !== 'document' || asset.copy === null) return null;
  const { text } = asset.copy;
  const spans = spansOf(deviations);
  const lines = linesOf(text);
  const isNear = lines.map((_, i) =>
    lines.slice(Math.max(0, i - around), i + around + 1).some((line) => spans.some((span) => meets(span, line))),
  );
  const parts: SaidPart[] = [];
  let skipped = false;
  lines.forEach((line, i) => {
    if (isNear[i] !== true && (spans.length > 0 || i >= mostLines)) {
      skipped = true;
      return;
    }
    if (skipped) parts.push({ text: '…\n', number: null });
    skipped = false;
    parts.push(...partsOf(text, line, spans), { text: '\n', number: null });
  });
  return skipped ? [...parts, { text: '…', number: null }] : parts;
}

/** Of a document on which nothing was found. */
const mostLines = 12;

/** The words that a deviation is about, as they are written; none where it is about an area or the whole. */
export function quotesOf({ copy }: AssetReport, { regions }: Deviation): readonly string[] {
  if (copy === null) return [];
  return regions.flatMap((region) => (region.kind === 'span' ? [copy.text.slice(region.start, region.end)] : []));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Places in reading order; of places that lie over each other, the worse finding’s. */
function spansOf(deviations: readonly NumberedDeviation[]): readonly (Span & { readonly number: number })[] {
  const taken: (Span & { readonly number: number })[] = [];
  for (const { number, deviation } of deviations)
    for (const region of deviation.regions)
      if (region.kind === 'span' && region.end > region.start && !taken.some((other) => meets(other, region)))
        taken.push({ start: region.start, end: region.end, number });
  return taken.sort((a, b) => a.start - b.start);
}

function linesOf(text: string): readonly Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

function* partsOf(
  text: string,
  line: Span,
  spans: readonly (Span & { readonly number: number })[],
): Generator<SaidPart> {
  let at = line.start;
  for (const span of spans.filter((one) => meets(one, line))) {
    const [from, to] = [Math.max(span.start, line.start), Math.min(span.end, line.end)];
    if (from > at) yield { text: text.slice(at, from), number: null };
    yield { text: text.slice(from, to), number: span.number };
    at = to;
  }
  if (at < line.end) yield { text: text.slice(at, line.end), number: null };
}
