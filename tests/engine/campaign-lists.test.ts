import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCampaignLists } from '../../src/engine/campaign-lists.ts';
import { tellProblem } from '../../src/model/problem.ts';

async function read(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-lists-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return readCampaignLists(folder);
}

test('a folder without lists has none', async () => {
  expect(await read({})).toEqual({ promotions: null, calendar: null, problems: [] });
});

test('reads what was planned, whatever the order, separator and case of its columns', async () => {
  const { promotions, calendar, problems } = await read({
    'promos.csv':
      '\ufeffCode;Product;Price;Was;Currency;Starts;Ends;Terms\nfern20;Fern Mug;€ 19.90;25;€;2026-06-01;2026-06-14;members\n;Larch Kettle;49;;;;;\n',
    'calendar.csv': 'date,channel,audience,title\n2026-06-01,email,vip,"Hello, you"\n',
  });
  expect(problems).toEqual([]);
  expect(promotions).toEqual([
    {
      product: 'Fern Mug',
      price: 19.9,
      was: 25,
      off: null,
      currency: 'EUR',
      code: 'FERN20',
      starts: '2026-06-01',
      ends: '2026-06-14',
      terms: 'members',
      line: 2,
    },
    {
      product: 'Larch Kettle',
      price: 49,
      was: null,
      off: null,
      currency: null,
      code: null,
      starts: null,
      ends: null,
      terms: '',
      line: 3,
    },
  ]);
  expect(calendar).toEqual([{ date: '2026-06-01', channel: 'email', audience: 'vip', title: 'Hello, you', line: 2 }]);
});

test.each<[string, string, string, number | null]>([
  ['no such column', 'name,price\nFern Mug,19\n', 'list-column', null],
  ['no CSV', 'product,price\n"Fern Mug,19\n', 'list-broken', null],
  ['a price in words', 'product,price\nFern Mug,nineteen\nLarch Kettle,49\n', 'list-row', 1],
  ['a day of no calendar', 'product,price,ends\nFern Mug,19,2026-02-30\nLarch Kettle,49,\n', 'list-row', 1],
])('trouble that is told: %s', async (_, text, code, rows) => {
  const { promotions, problems } = await read({ 'promos.csv': text });
  expect(problems.map((one) => [one.code, one.path])).toEqual([[code, 'promos.csv']]);
  expect(promotions?.length ?? null).toBe(rows);
  for (const problem of problems) expect(tellProblem(problem, 'en').message).not.toContain('{');
});
