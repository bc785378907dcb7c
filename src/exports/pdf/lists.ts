import type { Deviation, Report } from '../../model/report.ts';
import { chapter } from './chapter.ts';
import { half, setColumns, stack, words as wordsOf } from './columns.ts';
import { type Context, checkTitle, ruleLine } from './context.ts';
import { column, ink, paper } from './press.ts';

const { margin } = paper;

/** Trouble with files and settings. */
export function problems(context: Context): void {
  const { words, report } = context;
  if (report.problems.length === 0) return;
  chapter(context, { ...words.problems, count: report.problems.length });
  for (const { path, message, hint } of report.problems) item(context, path ?? '', message, hint);
}

/** What neither name nor size says the purpose of. */
export function unplaced(context: Context): void {
  const { press, words, report } = context;
  const shown = report.assets.filter(({ match }) => match.kind === 'none');
  if (shown.length === 0) return;
  chapter(context, { ...words.unplaced, count: shown.length });
  setColumns(
    press,
    shown.map(({ path }) => wordsOf(press, path, { size: 8, width: half }, 2)),
  );
}

function item({ press }: Context, head: string, text: string, note: string): void {
  const name = wordsOf(press, head, { width: 198, size: 8, weight: 'semibold' });
  const told = stack([
    wordsOf(press, text, { width: column - 210, size: 8.5 }),
    wordsOf(press, note, { width: column - 210, size: 7.5, colour: ink.soft }),
  ]);
  const tall = Math.max(name.height, told.height) + 8;
  press.room(tall);
  press.rule(press.y);
  name.draw(margin, press.y + 4);
  told.draw(margin + 210, press.y + 4);
  press.y += tall;
}

/** What passed only because the kit lets a channel differ from the core. */
export function allowed(context: Context): void {
  const { words, report } = context;
  const lines = new Map<
    string,
    {
      readonly check: string;
      readonly rule: Deviation['rule'];
      readonly subjects: Set<string>;
      readonly paths: Set<string>;
    }
  >();
  for (const { check, passed, path } of passedIn(report))
    for (const { subject, rule } of passed) {
      const key = `${check} ${rule.pointer}`;
      const line = lines.get(key) ?? { check, rule, subjects: new Set(), paths: new Set() };
      lines.set(key, line);
      line.subjects.add(subject);
      line.paths.add(path);
    }
  if (lines.size === 0) return;
  chapter(context, words.allowed);
  for (const { check, rule, subjects, paths } of lines.values())
    item(
      context,
      checkTitle(context, check),
      [...subjects].join(words.separator),
      `${ruleLine(context, rule)}${words.colon}${[...paths].join(words.separator)}`,
    );
}

const passedIn = ({ assets }: Report) =>
  assets.flatMap(({ path, judged }) =>
    judged.flatMap(({ results }) => results.map(({ check, allowed: passed }) => ({ check, passed, path }))),
  );
