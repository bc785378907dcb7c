import type { AssetReport, Deviation } from '../model/report.ts';
import { type CopyLine, copyLines } from './copy-lines.ts';
import type { NumberedDeviation } from './deviations.ts';

/** Lines around a found place that are told with it. */
const around = 1;
/** Of a document on which nothing was found. */
const mostLines = 12;

/**
 * What a document says where it was found to depart, with the lines around; its beginning where nothing was found. Null
 * stands for lines that were left out; the whole is null for what is a picture, or was not read.
 */
export function saidBy(
  asset: AssetReport,
  deviations: readonly NumberedDeviation[],
): readonly (CopyLine | null)[] | null {
  if (asset.kind !== 'document' || asset.copy === null) return null;
  const lines = copyLines(asset.copy, deviations);
  const isFound = lines.map(({ numbers }) => numbers.length > 0);
  const isTold = isFound.includes(true)
    ? lines.map((_, i) => isFound.slice(Math.max(0, i - around), i + around + 1).includes(true))
    : lines.map((_, i) => i < mostLines);
  return lines.flatMap((line, i) => (isTold[i] === true ? [line] : i === 0 || isTold[i - 1] === true ? [null] : []));
}

/** The words that a deviation is about, as they are written; none where it is about an area or the whole. */
export function quotesOf({ copy }: AssetReport, { regions }: Deviation): readonly string[] {
  if (copy === null) return [];
  return regions.flatMap((region) => (region.kind === 'span' ? [copy.text.slice(region.start, region.end)] : []));
}
