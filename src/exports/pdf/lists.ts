import type { CheckResult, Deviation, Report } from '../../model/report.ts';
import { formatAgainst } from '../../report/format.ts';
import { pair, section } from './chapter.ts';
import { acceptedLine, type Context, checkTitle, placementTitle, ruleLine } from './context.ts';
import { drawMark, markOf } from './marks.ts';
import { column, ink, paper } from './press.ts';

const { margin } = paper;

/** Trouble with files and settings. */
export function problems(context: Context): void {
  const { press, words, report } = context;
  if (report.problems.length === 0) return;
  section(context, words.problems);
  for (const { path, message, hint } of report.problems) item(context, path ?? '', message, hint);
  press.y += 4;
}

/** What neither name nor size says the purpose of. */
export function unplaced(context: Context): void {
  const { words, report } = context;
  const shown = report.assets.filter(({ match }) => match.kind === 'none' || match.kind === 'asks');
  if (shown.length === 0) return;
  section(context, words.unplaced);
  for (const { path, match } of shown) {
    const could = match.candidates.map(({ placement }) => placementTitle(context, placement)).join(words.separator);
    item(context, path, match.because, could === '' ? '' : `${words.couldBe} ${could}`);
  }
}

function item({ press }: Context, head: string, text: string, note: string): void {
  const width = column - 210;
  const x = margin + 210;
  press.room(
    Math.max(
      press.heightOf(head, { width: 198, size: 8.5 }),
      press.heightOf(text, { width }) + press.heightOf(note, { width, size: 8.5 }),
    ) + 8,
  );
  press.rule(press.y);
  press.y += 5;
  const beside = press.at(press.y, head, { width: 198, size: 8.5, weight: 'semibold' });
  const end = press.y + beside;
  press.text(text, { x, width });
  press.text(note, { x, width, size: 8.5, colour: ink.soft });
  press.y = Math.max(press.y, end) + 6;
}

/** What shows only when all assets lie side by side. */
export function set(context: Context): void {
  const { press, words, report } = context;
  if (report.set.length === 0) return;
  section(context, { title: words.set.title, lead: words.set.lead });
  for (const { check, deviations } of report.set)
    for (const deviation of deviations) together(context, check, deviation);
  for (const { check, outcome, because } of report.set.filter(({ deviations }) => deviations.length === 0))
    quiet(context, { check, outcome, because });
  press.y += 4;
}

function together(context: Context, check: string, deviation: Deviation): void {
  const { press, words, report, anchors } = context;
  const { evidence, waiver } = deviation;
  const kind = deviation.certainty === 'ask' ? words.question.name : words.severity[deviation.severity].name;
  const against = formatAgainst(evidence.measured, evidence.limit, evidence.unit, report.language);
  press.room(press.heightOf(deviation.message, { size: 11 }) + press.heightOf(deviation.remedy, { size: 8.5 }) + 60);
  press.rule(press.y, { colour: ink.black });
  press.y += 7;
  drawMark(press, markOf(deviation), margin, press.y + 3.2);
  press.text(`${kind} · ${checkTitle(context, check)}`, { x: margin + 12, size: 8.5, weight: 'semibold', tag: 'H2' });
  press.y += 3;
  press.text(deviation.message, { size: 11, leading: 1.35 });
  press.y += 4;
  pair(
    context,
    words.measured,
    against.limit === null ? against.measured : `${against.measured} (${words.limit} ${against.limit})`,
  );
  pair(context, words.todo, deviation.remedy);
  pair(context, words.why, report.checks[check]?.why ?? '');
  pair(context, words.rule, ruleLine(context, deviation.rule));
  pair(context, words.accepted.title, acceptedLine(context, waiver));
  for (const path of deviation.paths ?? []) {
    const to = anchors.get(path);
    press.room(13);
    press.text(path, { x: margin + 74, width: column - 74, size: 8.5, ...(to !== undefined && { to }) });
  }
  press.y += 10;
}

function quiet(
  context: Context,
  { check, outcome, because }: Pick<CheckResult, 'check' | 'outcome' | 'because'>,
): void {
  const { press, words } = context;
  press.room(16);
  drawMark(press, outcome === 'conforms' ? 'ok' : 'failed', margin, press.y + 3.4, 6.5);
  press.text(`${checkTitle(context, check)} · ${because ?? words.outcome[outcome]}`, {
    x: margin + 12,
    width: column - 12,
    size: 8.5,
    colour: ink.soft,
  });
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
  section(context, words.allowed);
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
