import { expect, test } from 'vitest';
import { summarise } from '../../src/cli/summary.ts';
import { exporters } from '../../src/exports/index.ts';
import { json } from '../../src/exports/json.ts';
import { languages } from '../../src/model/language.ts';
import { asset, deviates, deviation, judged, report } from '../report/fixture.ts';
import { textOf } from './studio.ts';

const told = (baselineState: 'new' | 'unchanged', message: string) =>
  deviation({ baselineState, message, subject: message });
const held = report({
  assets: [
    asset('x/a.png', {
      judged: [judged('x-header', [deviates('size-dimensions', told('new', 'First.'), told('unchanged', 'Second.'))])],
    }),
  ],
  baseline: { name: 'march.json', new: 1, unchanged: 1, absent: [], unread: [] },
});
const states = {
  en: ['New', 'Known', 'Against the baseline: 1 new, 1 there before, 0 gone.'],
  'zh-Hans': ['新增', '已知', '与基线相比：新增 1 处，原有 1 处，已消失 0 处。'],
} as const;

/** Reports that a person reads, held against an earlier run. */
const readers = exporters.flatMap((one) => (one.kind === 'text' && one !== json ? [one] : []));

test.each(readers.flatMap((one) => languages.map((language) => [one.id, language, one] as const)))(
  '%s in %s says what is new and what was known',
  (_, language, one) => {
    const [fresh, known] = states[language];
    const text = textOf(one, { ...held, language });
    if (one.id === 'sarif') expect(text).toMatch(/"new"[\s\S]*"unchanged"/);
    else expect(text).toMatch(new RegExp(`${fresh}[\\s\\S]*${known}`));
  },
);

test.each(['html', 'markdown'])('%s counts them at its beginning', (id) => {
  for (const language of languages)
    for (const one of readers.filter((reader) => reader.id === id))
      expect(textOf(one, { ...held, language })).toContain(states[language][2]);
});

test.each(languages)('the terminal in %s does both', (language) => {
  const text = summarise({ ...held, language }, { language, colour: false } as Parameters<typeof summarise>[1]);
  for (const word of states[language]) expect(text).toContain(word);
});

test('without an earlier run nothing is new', () => {
  const plain = report({
    assets: [asset('x/a.png', { judged: [judged('x-header', [deviates('size-dimensions', deviation())])] })],
  });
  for (const one of readers) expect(textOf(one, plain)).not.toMatch(/\bKnown\b|Against the baseline/);
});
