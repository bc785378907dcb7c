import type { Language } from '../model/language.ts';
import { type Placement, placementName } from '../model/placement.ts';
import type { AssetReport, Deviation } from '../model/report.ts';
import { isOpen } from '../report/accepted.ts';
import { deviationsOf } from '../report/deviations.ts';
import { boxesOf } from '../report/overlay.ts';
import { summariseAsset } from '../report/summary.ts';
import type { AssetRow } from './shapes.ts';

/** A line has room for so many. */
const mostDeviations = 3;
/** And a thumbnail for so many of each. */
const mostBoxes = 2;

/** A card has room for so many lines, and for so much of each. */
const mostLines = 5;
const mostLetters = 120;

/** And for so many colours below them. */
const mostPaint = 6;

const excerptOf = ({ kind, copy }: AssetReport): AssetRow['excerpt'] =>
  kind === 'picture'
    ? []
    : (copy?.pieces ?? [])
        .filter(({ hidden, role }) => !hidden && role !== 'alt' && role !== 'sender')
        .slice(0, mostLines)
        .map(({ text, role, struck, ink = null, ground = null }) => ({
          text: text.slice(0, mostLetters),
          role,
          struck,
          ink,
          ground,
        }));

function paintOf({ kind, copy }: AssetReport): AssetRow['paint'] {
  const letters = new Map<string, number>();
  for (const { hidden, text, ink, ground } of kind === 'picture' || copy === null ? [] : copy.pieces) {
    for (const hex of hidden ? [] : [ground, ink])
      if (hex !== undefined) letters.set(hex, (letters.get(hex) ?? 0) + text.length);
  }
  const inOrder = [...letters].sort(([, a], [, b]) => b - a).map(([hex]) => hex);
  return inOrder.slice(0, mostPaint);
}

/** What lists show of a judged asset, made from its report. `placements`: by id. `across`: see `summariseAsset`. */
export function assetRow(
  asset: AssetReport,
  placements: ReadonlyMap<string, Placement>,
  language: Language,
  soFar: boolean,
  across: Deviation | undefined,
): AssetRow {
  const { path, digest, width, height, bytes, format, match, score } = asset;
  const { verdict, worst, counts, questions, accepted, extent } = summariseAsset(asset, across);
  const deviations = deviationsOf(asset);
  const ids = asset.judged.flatMap(({ placement }) => placement ?? []);
  const home = placements.get(ids[0] ?? '');
  const name = home === undefined ? { channel: '', title: '' } : placementName(home, language);
  return {
    path,
    digest,
    width,
    height,
    bytes,
    format,
    excerpt: excerptOf(asset),
    paint: paintOf(asset),
    match: match.kind,
    candidates: match.candidates.map(({ placement }) => placement),
    placements: ids,
    channelId: home?.channelId ?? '',
    channel: name.channel,
    placement: name.title,
    score,
    verdict,
    worst,
    counts,
    questions,
    accepted,
    extent,
    across: across === undefined ? null : { severity: across.severity, message: across.message },
    deviations: deviations
      .filter(({ deviation }) => isOpen(deviation))
      .slice(0, mostDeviations)
      .map(({ check, deviation }) => ({
        check,
        severity: deviation.severity,
        certainty: deviation.certainty,
        message: deviation.message,
        boxes: boxesOf(deviation.regions, asset, mostBoxes),
      })),
    checks: [...new Set(deviations.map(({ check }) => check))],
    soFar,
  };
}
