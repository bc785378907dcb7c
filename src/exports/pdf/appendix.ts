import { findingsOf } from '../../report/findings.ts';
import { formatDate, formatNumber, formatSize } from '../../report/format.ts';
import { chapter, head } from './chapter.ts';
import { type Block, half, setColumns, stack, words as wordsOf } from './columns.ts';
import { type Context, placementTitle } from './context.ts';
import { drawMark } from './marks.ts';
import { ink } from './press.ts';

/** The run itself, why the checks that found something matter, and the placements they were held against with their sources. */
export function appendix(context: Context): void {
  const { press, report, words } = context;
  chapter(context, words.appendix);
  setColumns(press, run(context));
  const found = new Set(findingsOf(report).map(({ check: id }) => id));
  const judged = Object.keys(report.checks).filter((id) => found.has(id));
  if (judged.length > 0) {
    head(context, words.why);
    setColumns(
      press,
      judged.map((id) => check(context, id)),
    );
  }
  const placements = Object.keys(report.placements);
  if (placements.length === 0) return;
  head(context, words.placements);
  setColumns(
    press,
    placements.map((id) => placement(context, id)),
  );
}

function run({ press, report, words, own }: Context): readonly Block[] {
  const { run: made, tool, kit, language, campaign } = report;
  const at = words.run.at(formatDate(made.startedAt, language), made.startedAt.slice(11, 16));
  const line = (title: string, text: string): Block =>
    wordsOf(press, `${title}${words.colon}${text}`, { width: half, size: 7.5 }, 1);
  return [
    line(words.run.madeBy, `Onbrand ${tool.version}`),
    line(words.run.started, `${at}${words.run.took(formatNumber(made.seconds), made.jobs)}`),
    ...(campaign.otherFiles > 0 ? [line(words.run.otherFilesHead, words.run.otherFiles(campaign.otherFiles))] : []),
    line(words.run.kit, kit.name),
    wordsOf(press, own.signs, { width: half, size: 7.5, colour: ink.soft }),
  ];
}

function check({ press, report }: Context, id: string): Block {
  const { title = id, why = '', severity = 'warn' } = report.checks[id] ?? {};
  const told = stack([
    wordsOf(press, title, { width: half - 10, size: 7.5, weight: 'semibold' }),
    wordsOf(press, why, { width: half - 10, size: 7.5, leading: 1.32, colour: ink.soft }, 5),
  ]);
  return {
    height: told.height,
    draw: (x, y) => {
      drawMark(press, severity, x, y + 2.4, 5.5);
      told.draw(x + 10, y);
    },
  };
}

function placement(context: Context, id: string): Block {
  const { press, report, words } = context;
  const { width = 0, height = 0, confidence = '', sources = [] } = report.placements[id] ?? {};
  const named = sources.map(({ title, date }) => `${title} ${date}`).join(words.separator);
  const size = width > 0 ? `, ${formatSize(width, height)}` : '';
  const told = `${words.confidence[confidence] ?? confidence}${named === '' ? '' : `${words.colon}${named}`}`;
  return stack([
    wordsOf(press, `${placementTitle(context, id)}${size}`, { width: half, size: 7.5, weight: 'semibold' }),
    wordsOf(press, told, { width: half, size: 7, leading: 1.3, colour: ink.soft }, 4),
  ]);
}
