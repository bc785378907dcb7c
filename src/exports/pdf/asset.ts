import type { AssetReport } from '../../model/report.ts';
import { formatBytes, formatScore, formatSize } from '../../report/format.ts';
import { locatedDeviationsOf } from '../../report/overlay.ts';
import type { Summarised } from '../../report/summary.ts';
import { type Context, checkTitle, placementTitle, ruleLine } from './context.ts';
import { finding, heightOf } from './finding.ts';
import { picture } from './picture.ts';
import { column, ink, paper } from './press.ts';
import { said } from './said.ts';
import { bar } from './swatch.ts';

const { margin } = paper;

/** One asset on a page of its own: its picture with what was found on it, and each finding below. `jpeg`: null where it can’t be drawn. */
export function assetPage(context: Context, { asset, summary }: Summarised, jpeg: Uint8Array | null): void {
  const { press, words, own, anchors } = context;
  const file = asset.path.slice(asset.path.lastIndexOf('/') + 1);
  const deviations = locatedDeviationsOf(asset);
  press.page(asset.path);
  press.anchor(anchors.get(asset.path) ?? asset.path);
  press.bookmark(asset.path, 1);
  press.y += 4;
  const top = press.y;
  press.text(asset.path.slice(0, -file.length), { size: 8.5, colour: ink.soft, width: column - 90 });
  press.text(file, { size: 15, weight: 'semibold', leading: 1.25, width: column - 90, spacing: -0.2, tag: 'H2' });
  press.at(top, words.score, { size: 8.5, colour: ink.soft, align: 'right' });
  press.at(top + 12, formatScore(asset.score.score), { size: 22, weight: 'medium', leading: 1.1, align: 'right' });
  places(context, asset);
  press.y += 12;
  const below = deviations.reduce((sum, told) => sum + heightOf(context, told), 66);
  if (asset.kind === 'document') said(context, asset, deviations);
  else picture(context, asset, deviations, jpeg, below);
  press.y += 5;
  const size = [
    ...(asset.kind === 'document' ? [] : [formatSize(asset.width, asset.height)]),
    asset.format.toUpperCase(),
    formatBytes(asset.bytes),
  ].join('   ');
  press.at(press.y, size, { size: 8, colour: ink.soft, width: 240, tag: 'Caption' });
  bar(
    press,
    asset.swatches.map(({ hex, share }) => ({ hex, share })),
    press.y + 3,
    6,
    margin + 260,
    column - 260,
  );
  press.y += 22;
  press.continue(own.continued(asset.path));
  press.within('L', () => {
    for (const told of deviations) finding(context, told, asset);
  });
  remainder(context, asset, summary);
}

function places(context: Context, { judged, match }: AssetReport): void {
  const { press, words } = context;
  const titles = judged.map(({ placement }) => placementTitle(context, placement)).join(words.separator);
  press.text(`${titles}${words.comma}${match.because}`, { size: 8.5, colour: ink.soft, width: column - 90 });
}

/** What was in order, what passed by allowance only, and what could not be judged. */
function remainder(context: Context, { judged }: AssetReport, { outcomes }: Summarised['summary']): void {
  const { press, words } = context;
  const results = judged.flatMap((one) => one.results);
  const lines = [
    ...results.flatMap(({ check, allowed }) =>
      allowed.map(
        ({ subject, rule }) =>
          `${words.allowed.here}${words.colon}${checkTitle(context, check)} ${subject}, ${ruleLine(context, rule)}`,
      ),
    ),
    ...results
      .filter(({ outcome }) => outcome === 'failed')
      .map(
        ({ check, because }) => `${words.outcome.failed}${words.colon}${checkTitle(context, check)}. ${because ?? ''}`,
      ),
    words.tally(outcomes.conforms, outcomes.inapplicable),
  ];
  press.room(24);
  press.rule(press.y);
  press.y += 7;
  for (const line of lines) {
    press.room(14);
    press.text(line, { size: 8.5, colour: ink.soft });
  }
}
