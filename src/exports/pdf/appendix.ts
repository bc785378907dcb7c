import { formatDate, formatNumber, formatSize } from '../../report/format.ts';
import { chapter, pair } from './chapter.ts';
import { type Context, placementTitle } from './context.ts';
import { drawMark } from './marks.ts';
import { column, ink, paper } from './press.ts';

const { margin } = paper;

/** The checks that ran, the placements they were held against with their sources, and the run itself. */
export function appendix(context: Context): void {
  const { words } = context;
  chapter(context, words.appendix);
  run(context);
  checks(context);
  placements(context);
}

function head({ press }: Context, title: string): void {
  press.room(60);
  press.y += 16;
  press.text(title, { size: 12, weight: 'semibold', tag: 'H2' });
  press.y += 5;
}

function run(context: Context): void {
  const { report, words, own } = context;
  const { run: made, tool, kit, language, campaign } = report;
  const at = words.run.at(formatDate(made.startedAt, language), made.startedAt.slice(11, 16));
  head(context, words.run.title);
  const wide = [margin, column, 110] as const;
  pair(context, words.run.madeBy, `Onbrand ${tool.version}`, ...wide);
  pair(context, words.run.kit, `${kit.name}, ${kit.digest}`, ...wide);
  pair(context, words.run.started, `${at}${words.run.took(formatNumber(made.seconds), made.jobs)}`, ...wide);
  if (campaign.otherFiles > 0)
    pair(context, words.run.otherFilesHead, words.run.otherFiles(campaign.otherFiles), ...wide);
  pair(context, '', own.signs, ...wide);
}

function checks(context: Context): void {
  const { press, report, words } = context;
  if (Object.keys(report.checks).length === 0) return;
  head(context, words.checks);
  const x = margin + 190;
  for (const { title, why, severity } of Object.values(report.checks)) {
    const tall = Math.max(
      press.heightOf(title, { width: 170, size: 8.5 }),
      press.heightOf(why, { width: column - 190, size: 8.5 }),
    );
    press.room(tall + 8);
    press.rule(press.y);
    press.y += 4;
    drawMark(press, severity, margin, press.y + 3, 6.5);
    press.at(press.y, title, { x: margin + 12, width: 170, size: 8.5, weight: 'semibold' });
    press.at(press.y, why, { x, width: column - 190, size: 8.5 });
    press.y += tall + 4;
  }
}

function placements(context: Context): void {
  const { press, report, words } = context;
  const entries = Object.entries(report.placements);
  if (entries.length === 0) return;
  head(context, words.placements);
  for (const [id, entry] of entries) {
    const sources = entry.sources.map(({ title, date }) => `${title} ${date}`).join(words.separator);
    const told = `${words.confidence[entry.confidence] ?? entry.confidence}${sources === '' ? '' : `${words.colon}${sources}`}`;
    const width = column - 290;
    const tall = Math.max(
      press.heightOf(told, { width, size: 8 }),
      press.heightOf(placementTitle(context, id), { width: 180, size: 8 }),
    );
    press.room(tall + 8);
    press.rule(press.y);
    press.y += 4;
    press.at(press.y, placementTitle(context, id), { width: 180, size: 8, weight: 'semibold' });
    if (entry.width > 0)
      press.at(press.y, formatSize(entry.width, entry.height), { x: margin + 190, width: 95, size: 8 });
    press.at(press.y, told, { x: margin + 290, width, size: 8, colour: ink.soft });
    press.y += tall + 4;
  }
}
