import { checks } from '../src/checks/index.ts';
import { smallestOf } from '../src/checks/smallest.ts';
import type { Check } from '../src/model/check.ts';

const all: readonly Check[] = checks;
const categories: Readonly<Record<Check['category'], string>> = {
  colour: 'Colour',
  copy: 'Copy',
  email: 'E-mail',
  file: 'File',
  logo: 'Logo',
  picture: 'Picture',
  set: 'The set',
  size: 'Size',
};

/** The pages of `docs/checks`, by file name. English; the words are those that the app and the reports use. */
export function checkPages(): Readonly<Record<string, string>> {
  return { 'README.md': overview(), ...Object.fromEntries(all.map((check) => [`${check.id}.md`, page(check)])) };
}

const generated = '<!-- Made from src/checks by `npm run docs`. Change the check, not this page. -->\n\n';

function overview(): string {
  const groups = Object.entries(categories)
    .filter(([category]) => all.some((check) => check.category === category))
    .map(([category, title]) => {
      const rows = all
        .filter((check) => check.category === category)
        .map(
          ({ id, words, severity, weight, scope }) =>
            `| [\`${id}\`](${id}.md) | ${words.en.title} | ${severity} | ${weight} | ${scope} |`,
        );
      return `## ${title}\n\n| check | demands | severity | weight | judges |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
    });
  return `${generated}# Checks\n\nEvery check can be switched off, re-weighted or given other limits in the kit's \`checks\`, for all channels or for one.\nA severity is the worst that a finding can have: where a limit's source is not official, the finding is milder.\n\n${groups.join('\n')}`;
}

function page({ id, words, severity, weight, scope, needs, limits }: Check): string {
  const { title, why, blind, because } = words.en;
  const limitRows = Object.entries(limits).map(
    ([name, limit]) =>
      `| \`${name}\` | ${limit.default}${limit.unit === '' ? '' : ` ${limit.unit}`} | ${limit.min} … ${limit.max} | ${limit.why.en} |`,
  );
  const reasons = Object.values(because).map((reason) => `- ${reason}`);
  return [
    `${generated}# ${title}`,
    `\`${id}\` · severity ${severity} · weight ${weight} · judges ${scope === 'asset' ? 'each asset' : 'the set'} · needs ${needs.map((n) => `\`${n}\``).join(', ')}`,
    why,
    ...(limitRows.length === 0
      ? []
      : [`## Limits\n\n| name | default | range | decides |\n|---|---|---|---|\n${limitRows.join('\n')}`]),
    ...(reasons.length === 0 ? [] : [`## When it does not apply\n\n${reasons.join('\n')}`]),
    `## What it can’t see\n\n${blind}`,
    ...smallest(id),
    `## In a kit\n\n\`\`\`json\n${JSON.stringify({ checks: { [id]: example(severity, limits) } }, null, 2)}\n\`\`\`\n`,
  ].join('\n\n');
}

function example(severity: Check['severity'], limits: Check['limits']): object {
  const first = Object.entries(limits)[0];
  return first === undefined ? { severity } : { severity, limits: { [first[0]]: first[1].default } };
}

/** How small a departure it tells, where that was measured. */
function smallest(id: string): readonly string[] {
  const told = smallestOf(id, 'en');
  if (told === null) return [];
  const rows = [
    ['', ...told.heights],
    ['---', ...told.heights.map(() => '---:')],
    ...told.rows.map((row) => [row.name, ...row.cells]),
  ];
  return [`## ${told.title}`, rows.map((row) => `| ${row.join(' | ')} |`).join('\n'), told.caption];
}
