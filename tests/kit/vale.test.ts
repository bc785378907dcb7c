import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importVale } from '../../src/kit/vale/import.ts';
import { voiceSchema } from '../../src/model/voice.ts';
import { kitWith, opened } from './kits.ts';

const of = (text: string) => importVale([{ name: 'S.R', text }]);

test.each([
  [
    'plain words, as they stand',
    'extends: existence\nignorecase: true\ntokens:\n  - clearly\n  - a number of',
    ['=clearly', '=a number of'],
  ],
  ['with their case', 'extends: existence\ntokens: [Clearly]', ['/\\b(?:Clearly)\\b/']],
  ['patterns', "extends: existence\nignorecase: true\ntokens: ['very \\w+']", ['/\\b(?:very \\w+)\\b/i']],
  ['an inline flag', "extends: existence\ntokens: ['(?i)very \\d']", ['/\\b(?:very \\d)\\b/i']],
  ['no word bounds', "extends: existence\nnonword: true\ntokens: ['\\s—']", ['/\\s—/']],
  [
    'raw before tokens, as one: neither is meant alone',
    "extends: existence\nraw: ['\\b(am|is)\\b\\s*']\ntokens: ['[\\w]+ed', made]",
    ['/\\b(am|is)\\b\\s*\\b(?:[\\w]+ed|made)\\b/'],
  ],
  ['raw behind them', "extends: existence\nappend: true\nnonword: true\nraw: ['b']\ntokens: [a, c]", ['/(?:a|c)b/']],
  ['raw parts as one', "extends: existence\nnonword: true\nraw: ['a', '(?=b)']", ['/a(?=b)/']],
  ['Chinese without word bounds', 'extends: existence\ntokens: [秒杀+]', ['/秒杀+/']],
])('existence: %s', (_, text, terms) => {
  expect(of(text).lists[0]?.terms.map(({ term }) => term)).toEqual(terms);
});

test('substitution: what to say instead, with level and exceptions', () => {
  const text =
    "extends: substitution\nlevel: error\nmessage: Use it\nignorecase: true\nexceptions: [IT]\nswap:\n  abundance: plenty|lots\n  'it is(?!\\.)': it's";
  expect(of(text).lists).toEqual([
    {
      name: 'S.R',
      why: 'Use it',
      severity: 'fail',
      terms: [
        { term: '=abundance', replacement: 'plenty / lots', except: ['=IT'] },
        { term: '/\\b(?:it is(?!\\.))\\b/i', replacement: "it's", except: ['=IT', "=it's"] },
      ],
    },
  ]);
});

test.each([
  [
    "extends: occurrence\nscope: sentence\nmax: 3\ntoken: ','",
    { kind: 'occurrence', pattern: '/,/', per: 'sentence', max: 3 },
  ],
  ["extends: repetition\ntokens: ['[^\\s]+']", { kind: 'repetition', pattern: '/[^\\s]+/' }],
  ['extends: consistency\neither: {advisor: adviser}', { kind: 'consistency', pairs: [['advisor', 'adviser']] }],
  [
    "extends: conditional\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [VAT]",
    { kind: 'conditional', except: ['VAT'] },
  ],
  ['extends: capitalization\nscope: heading\nmatch: $title', { kind: 'capitalization', match: 'title' }],
  ["extends: capitalization\nscope: heading\nmatch: '^[A-Z]'", { kind: 'capitalization', match: '/^[A-Z]/' }],
])('%s', (text, rule) => {
  expect(of(`${text}\nmessage: "'%s' is wrong"`).rules).toEqual([
    expect.objectContaining({ name: 'S.R', severity: 'warn', ...rule }),
  ]);
});

test.each([
  ['extends: metric\nformula: words', 'kind'],
  ['extends: spelling', 'kind'],
  ['extends: nonsense', 'not-a-rule'],
  ['- a\n- b', 'not-a-rule'],
  ['a: "b', 'not-yaml'],
  ["extends: existence\ntokens: ['(a+)+']", 'slow'],
  ["extends: existence\ntokens: ['(a']", 'pattern'],
  ['extends: existence\nscope: heading\ntokens: [a]', 'scope'],
  ['extends: existence\ntokens: []', 'empty'],
  ['extends: capitalization\nscope: heading.h1\nmatch: $title', 'headings'],
  ['extends: capitalization\nmatch: $lower', 'headings'],
])('%s is listed, with the reason', (text, why) => {
  const { lists, rules, notImported } = of(text);
  expect([lists, rules]).toEqual([[], []]);
  expect(notImported).toEqual([expect.objectContaining({ name: 'S.R', why })]);
});

test.each([
  ['existence', 'tokens: [a]', '“%s” is weak', '“%s” is weak'],
  ['substitution', 'swap: {a: b}', 'Use %s, not %s', undefined],
])('the reason of a list, where it says more than the finding: %s', (kind, terms, message, why) => {
  expect(of(`extends: ${kind}\n${terms}\nmessage: ${message}`).lists[0]?.why).toBe(why);
});

test('what is imported is a voice that a kit can hold', async () => {
  const { lists, rules } = importVale([
    { name: 'S.A', text: "extends: existence\ntokens: ['very \\w+', clearly]" },
    { name: 'S.B', text: "extends: occurrence\ntoken: ','\nmax: 2" },
  ]);
  expect(voiceSchema.safeParse({ lists, rules }).success).toBe(true);
  expect((await opened(kitWith({ voice: { lists, rules } }))).kit.voice?.rules).toHaveLength(1);
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { lists, rules, notImported } = of(`extends: existence\n${text}`);
      expect(lists.length + rules.length + notImported.length).toBeGreaterThan(0);
    }),
  );
});
