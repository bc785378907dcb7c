import { describe, expect, test } from 'vitest';
import { summarise, troubleOfRun } from '../../src/cli/summary.ts';
import { languages } from '../../src/model/language.ts';
import { isOpen } from '../../src/report/accepted.ts';
import { assetsInOrder, findingsOf } from '../../src/report/findings.ts';
import { reportWords } from '../../src/report/words.ts';
import { asset, deviates, deviation, judged, report } from '../report/fixture.ts';
import { sampleReport } from '../report/sample.ts';

const told = (of: ReturnType<typeof report>) =>
  summarise(of, {
    out: () => undefined,
    err: () => undefined,
    terminal: false,
    colour: false,
    interactive: false,
    language: of.language,
  });

describe.each(languages)('the terminal, in %s', (language) => {
  const shown = sampleReport({ language });
  const text = told(shown);

  test('tells what is open in the order of every report', () => {
    const messages = findingsOf(shown)
      .filter(({ deviation: one }) => isOpen(one))
      .map(({ deviation: { message } }) => message);
    const places = messages.map((message) => text.indexOf(message));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('calls findings what every report calls them, above and below', () => {
    const { severity, question } = reportWords(language);
    for (const { name } of [severity.fail, severity.warn, question]) {
      expect(text.split(name).length).toBeGreaterThan(2);
    }
    expect(text).not.toMatch(/\b(FAIL|WARN|NOTE|ASK)\b/);
  });

  test('puts no half-width commas and colons among Chinese', () => {
    expect(text).not.toMatch(/[\u4e00-\u9fff][,:] /);
  });

  test('rounds points down, as every report does', () => {
    expect(assetsInOrder(shown)[0]?.score.score).toBe(54.3);
    expect(text).toMatch(/ · 54\n/);
    expect(text).not.toMatch(/ · \d+\.\d+\n/);
  });
});

test('what is asked for its placement has none yet, like what none fits', () => {
  const match = { because: '', candidates: [{ placement: 'x-header', score: 1, because: '' }] };
  const of = report({
    assets: [
      asset('x/x-header.png', { match: { ...match, kind: 'asks' } }),
      asset('x/caption.txt', { match: { ...match, kind: 'none' } }),
      asset('x/draft.png', { match: { ...match, kind: 'stated' } }),
    ],
  });
  expect(told(of)).toContain('For 2 assets no placement is known');
  expect(told(of)).toMatch(/\n {2}x\/x-header\.png, x\/caption\.txt\n/);
});

test('an unreadable file is counted once, and what is told of a list beside the assets is none', () => {
  const trouble = { values: {}, message: 'm', hint: 'h' };
  const of = report({
    assets: [asset('a.png', { judged: [judged('x-header', [deviates('size-dimensions', deviation())])] })],
    problems: [
      { code: 'picture-damaged', path: 'b.png', ...trouble },
      { code: 'link-loop', path: 'y', ...trouble },
      { code: 'list-row', path: 'promos.csv', ...trouble },
    ],
  });
  expect(told(of)).toMatch(/^1 asset · .* · 2 unreadable$/m);
  expect(told(of)).toMatch(/\nCould not be read\n.*b\.png.*\n.*y.*\n\nPlease note\n.*promos\.csv/);
});

test('who sees no summary is told what is wrong with the run as a whole, which decision lapsed, and nothing else', () => {
  const trouble = { path: null, values: {}, message: 'Line 3 is wrong.', hint: 'Correct it.' };
  const of = report({
    problems: [
      { code: 'settings-broken', ...trouble },
      { code: 'glob-idle', ...trouble },
      { code: 'waiver-expired', ...trouble, message: 'It lapsed.' },
      { code: 'picture-damaged', ...trouble, path: 'a.png' },
    ],
  });
  expect(troubleOfRun(of)).toBe('Line 3 is wrong. Correct it.\nIt lapsed. Correct it.\n');
});

test('those that fit are the worst of all channels, in the order of every report', () => {
  const within = (channel: string, index: number, severity: 'fail' | 'warn', score: number) =>
    asset(`${channel}/${String(index).padStart(2, '0')}.png`, {
      score: { score, coverage: 1 },
      judged: [judged(channel, [deviates('size-dimensions', deviation({ severity }))])],
    });
  // The first channel has the worst asset of all and much advice, the second what must change.
  const first = [
    within('x-header', 0, 'fail', 10),
    ...Array.from({ length: 30 }, (_, i) => within('x-header', i + 1, 'warn', 80)),
  ];
  const second = Array.from({ length: 9 }, (_, i) => within('instagram-story', i, 'fail', 50));
  const of = report({ assets: [...first, ...second] });
  const shown = [...told(of).matchAll(/^(\S+\.png) /gm)].map(([, path]) => path);
  expect(shown).toHaveLength(20);
  expect(shown.filter((path) => path?.startsWith('instagram-story'))).toHaveLength(9);
  const all = assetsInOrder(of).map(({ path }) => path);
  expect(shown).toEqual(all.filter((path) => shown.includes(path)));
  expect(told(of)).toContain('… and 20 more assets with deviations');
});

test('nothing that a kit or a file says moves the cursor or turns the line round', () => {
  const evil = '\u001b[2J\u202eevil';
  const one = deviation({
    message: evil,
    remedy: evil,
    subject: evil,
    rule: { pointer: evil, line: 3, source: 'kit', provenance: 'core' },
    evidence: {
      measured: 1,
      limit: 0,
      unit: 'ΔE00',
      found: { hex: '#ff0000', share: 1 },
      wanted: { name: evil, hex: '#00ff00' },
      values: {},
    },
  });
  const of = report({
    assets: [asset(`${evil}.png`, { judged: [judged('x-header', [deviates('colour-palette', one)])] })],
  });
  expect(told(of)).not.toMatch(/\p{Bidi_Control}|(?!\n)\p{Cc}/u);
  expect(told(of).match(/�\[2J�evil/g)?.length).toBe(6);
});
