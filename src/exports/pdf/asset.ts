import type { AssetReport } from '../../model/report.ts';
import { acrossSet } from '../../report/across.ts';
import { logosShown } from '../../report/beside.ts';
import { formatBytes, formatScore, formatSize } from '../../report/format.ts';
import { locatedDeviationsOf } from '../../report/overlay.ts';
import { saidBy } from '../../report/said.ts';
import type { Summarised } from '../../report/summary.ts';
import type { LogoDrawn } from '../studio.ts';
import { beside } from './beside.ts';
import { type Block, columnsHeight, half, setColumns, stack, words as wordsOf } from './columns.ts';
import { type Context, checkTitle, placementTitle, ruleLine } from './context.ts';
import { finding, measure } from './finding.ts';
import { picture } from './picture.ts';
import { column, ink, paper } from './press.ts';
import { said } from './said.ts';

/** Least and most height of a picture, in pt: between them as tall as what is said beside it. */
const least = 120;
const most = 215;

/** With less left of a page, an asset is not begun there to go on overleaf. In pt. */
const leastRoom = 150;

/**
 * One asset: its picture with what was found on it, and the findings after it, in two columns. `jpeg`: null where it
 * can’t be drawn. `above`: what stands over the first of a channel.
 */
export function asset(
  context: Context,
  { asset: shown, summary }: Summarised,
  jpeg: Uint8Array | null,
  above: string | null,
  logos: Readonly<Record<string, LogoDrawn>>,
): void {
  const { press, own, anchors } = context;
  const deviations = locatedDeviationsOf(shown);
  const seen = logosShown(shown, deviations);
  const findings = deviations.map((told) => {
    const logo = seen.get(told.number);
    const drawn = logo === undefined ? undefined : logos[logo.subject];
    const pair = logo === undefined || drawn === undefined ? null : beside(context, logo, drawn, measure);
    return finding(context, told, shown, pair);
  });
  const last = stack([...findings.slice(-1), ...remainder(context, shown, summary)]);
  const told = [...findings.slice(0, -1), last];
  // A picture stands smaller where it then ends the page, and no smaller than can be seen.
  const over = (above === null ? 0 : 17) + 46;
  const free = paper.height - paper.bottom - press.y - over - 20;
  const wanted = told.reduce((sum, { height }) => sum + height, 0);
  const tall = Math.min(most, Math.max(least, wanted));
  const lead =
    shown.kind === 'document'
      ? said(context, saidBy(shown, deviations))
      : [picture(context, shown, deviations, jpeg, free < least ? tall : Math.min(tall, free))];
  const blocks = [...lead, ...told];
  const whole = columnsHeight(blocks);
  press.room(over + (whole > free && free < leastRoom ? whole : Math.min(whole, leastRoom)));
  if (above !== null) {
    press.text(above, { size: 10, weight: 'semibold', tag: 'H2' });
    press.y += 3;
  }
  press.anchor(anchors.get(shown.path) ?? shown.path);
  press.bookmark(shown.path, 1);
  header(context, shown);
  const running = press.continue(own.continued(shown.path));
  press.within('L', () => setColumns(press, blocks));
  press.continue(running);
  press.y += 12;
}

function header(context: Context, shown: AssetReport): void {
  const { press, words } = context;
  const { path, kind, width, height, format, bytes, judged, match, score } = shown;
  press.rule(press.y, { colour: ink.black });
  press.y += 5;
  press.at(press.y, words.score, { size: 7.5, colour: ink.soft, width: column - 34, align: 'right' });
  press.at(press.y - 3, formatScore(score.score), { size: 15, weight: 'medium', leading: 1.1, align: 'right' });
  press.text(path, { size: 9.5, weight: 'semibold', width: column - 80, leading: 1.3, tag: 'H3' });
  const places = judged.map(({ placement }) => placementTitle(context, placement)).join(words.separator);
  const could = match.candidates.map(({ placement }) => placementTitle(context, placement)).join(words.separator);
  const line = [
    places,
    ...(kind === 'document' ? [] : [formatSize(width, height)]),
    format.toUpperCase(),
    formatBytes(bytes),
    match.kind === 'asks' ? `${match.because} ${words.couldBe} ${could}.` : match.because,
  ].join(' · ');
  press.text(line, { size: 7.5, colour: ink.soft, width: column - 80 });
  press.y += 7;
}

/** What was in order, what passed by allowance only, and what could not be judged. */
function remainder(
  context: Context,
  { path, judged }: AssetReport,
  { outcomes }: Summarised['summary'],
): readonly Block[] {
  const { press, words, report } = context;
  const results = judged.flatMap((one) => one.results);
  const lines = [
    ...acrossSet(report.set, path).map(({ message }) => `${words.set.here}${words.colon}${message}`),
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
  return lines.map((line) => wordsOf(press, line, { size: 7.5, colour: ink.soft, width: half }, 2));
}
