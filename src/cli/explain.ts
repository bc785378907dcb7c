import { Command } from 'commander';
import { checks as registry } from '../checks/index.ts';
import { smallestOf } from '../checks/smallest.ts';
import { nearestWord } from '../measure/nearest-word.ts';
import type { Check } from '../model/check.ts';
import { reportWords } from '../report/words.ts';
import { checkKinds, checkNames } from './check-kinds.ts';
import { exitCodes } from './exit.ts';
import { helpWords } from './help-words.ts';
import type { Io } from './io.ts';
import { table } from './kit-table.ts';
import { paintFor } from './summary.ts';
import { cliWords } from './words.ts';

const all: readonly Check[] = registry;

/** `onbrand explain [check]`: what a check demands, why, its limits, and what it can't see. */
export function explainCommand(io: Io): Command {
  const { summary, description } = helpWords[io.language].explain;
  return new Command('explain')
    .summary(summary)
    .description(description(checkKinds))
    .argument('[check]')
    .action((id: string | undefined) => {
      if (id === undefined) {
        io.out(list(all, io));
        return;
      }
      const family = all.filter((c) => c.category === id);
      if (family.length > 0) {
        io.out(list(family, io));
        return;
      }
      const check = all.find((c) => c.id === id);
      if (check !== undefined) {
        io.out(explain(check, io));
        return;
      }
      io.err(`${cliWords[io.language].unknown('check', id, nearestWord(id, checkNames))}\n`);
      process.exitCode = exitCodes.usage;
    });
}

function list(checks: readonly Check[], io: Io): string {
  const paint = paintFor(io);
  const width = Math.max(...checks.map(({ id }) => id.length));
  return `${checks.map(({ id, words }) => `${paint.bold(id.padEnd(width))}  ${words[io.language].title}`).join('\n')}\n`;
}

function explain(check: Check, io: Io): string {
  const paint = paintFor(io);
  const { severity, colon } = reportWords(io.language);
  const { title, why, blind } = check.words[io.language];
  const heading =
    io.language === 'en'
      ? {
          severity: 'Severity',
          weight: 'weight',
          limits: 'Limits (change them in brandkit.json under checks)',
          blind: 'What it can’t see',
        }
      : {
          severity: '严重程度',
          weight: '权重',
          limits: '限值（可在 brandkit.json 的 checks 中修改）',
          blind: '无法判断的情况',
        };
  const limits = Object.entries(check.limits).map(
    ([name, { default: value, unit, min, max, why: reason }]) =>
      `  ${paint.bold(name)} ${value}${unit === '' ? '' : ` ${unit}`} ${paint.dim(`(${min}…${max})`)}  ${reason[io.language]}`,
  );
  return `${[
    `${paint.bold(title)}  ${paint.dim(check.id)}`,
    '',
    why,
    '',
    `${heading.severity}${colon}${severity[check.severity].name} · ${heading.weight} ${check.weight}`,
    ...(limits.length === 0 ? [] : ['', `${heading.limits}${colon.trimEnd()}`, ...limits]),
    '',
    `${heading.blind}${colon}${blind}`,
    ...smallest(check, io),
  ].join('\n')}\n`;
}

/** How small a departure it tells, where that was measured. */
function smallest({ id }: Check, io: Io): readonly string[] {
  const told = smallestOf(id, io.language);
  if (told === null) return [];
  const rows = [['', ...told.heights], ...told.rows.map(({ name, cells }) => [name, ...cells])];
  return ['', `${told.title}${reportWords(io.language).colon.trimEnd()}`, table(rows), paintFor(io).dim(told.caption)];
}
