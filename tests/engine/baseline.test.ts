import { describe, expect, test } from 'vitest';
import { againstBaseline, baselineOf } from '../../src/engine/baseline.ts';
import type { Looks } from '../../src/model/waiver.ts';
import { asset, deviates, deviation, judged, report } from '../report/fixture.ts';

const looks: Looks = { picture: '17b69e76de64a6a2', ratio: 3, text: null };
const red = deviation({ subject: 'colour:#e4002b' });
const weight = deviation({ subject: 'weight' });
const once = deviation({ subject: 'word:cheap', regions: [{ kind: 'span', start: 4, end: 9 }] });
const twice = deviation({ ...once, regions: [...once.regions, { kind: 'span', start: 40, end: 45 }] });
const of = (path: string, ...found: readonly ReturnType<typeof deviation>[]) =>
  report({
    checks: report().checks,
    assets: [asset(path, { looks, judged: [judged('x-header', [deviates('palette-colours', ...found)])] })],
  });
const checks = {
  'palette-colours': { title: '', why: '', category: 'colour', scope: 'asset', severity: 'fail', weight: 1 },
} as const;
const statesOf = (now: ReturnType<typeof of>, earlier: ReturnType<typeof of>) => {
  const held = againstBaseline({ ...now, checks }, baselineOf(earlier), 'old.json');
  return {
    states: held.assets.flatMap(({ judged: all }) =>
      all.flatMap(({ results }) => results.flatMap(({ deviations }) => deviations.map((d) => d.baselineState))),
    ),
    baseline: held.baseline,
  };
};

describe('held against an earlier run', () => {
  test.each([
    ['the same', of('a.png', red), of('a.png', red), ['unchanged'], 0],
    ['one more', of('a.png', red, weight), of('a.png', red), ['unchanged', 'new'], 0],
    ['one gone', of('a.png', red), of('a.png', red, weight), ['unchanged'], 1],
    [
      'another shade of the same, by compression',
      of('a.png', deviation({ subject: 'colour:#e3042c' })),
      of('a.png', red),
      ['unchanged'],
      0,
    ],
    ['another colour', of('a.png', deviation({ subject: 'colour:#0057b8' })), of('a.png', red), ['new'], 1],
    ['the picture under another name', of('b/new.png', red), of('a.png', red), ['unchanged'], 0],
    ['a word twice that stood there once', of('a.txt', twice), of('a.txt', once), ['new'], 0],
    ['a word once that stood there twice', of('a.txt', once), of('a.txt', twice), ['unchanged'], 0],
    ['nothing before', of('a.png', red), of('a.png'), ['new'], 0],
  ] as const)('%s', (_, now, earlier, states, absent) => {
    const held = statesOf(now, earlier);
    expect(held.states).toEqual(states);
    expect(held.baseline?.absent).toHaveLength(absent);
    expect(held.baseline).toMatchObject({
      name: 'old.json',
      new: states.filter((state) => (state as string) === 'new').length,
    });
  });

  test('two shades of which only one was there keep their own', () => {
    const near = deviation({ subject: 'colour:#e3042c' });
    expect(statesOf(of('a.png', near, red), of('a.png', red)).states).toEqual(['new', 'unchanged']);
  });

  const waiver = { id: 'x', reason: 'r', author: 'a', date: '2026-11-22', until: null, scope: 'asset' } as const;
  const accepted = { ...red, waiver };
  test.each([
    ['accepted then and now', of('a.png', accepted), of('a.png', accepted), ['unchanged'], 0],
    ['accepted since', of('a.png', accepted), of('a.png', red), ['unchanged'], 0],
    ['accepted then, open again', of('a.png', red), of('a.png', accepted), ['new'], 1],
    ['new, and accepted at once', of('a.png', accepted), of('a.png'), ['new'], 0],
  ] as const)('%s', (_, now, earlier, states, counted) => {
    const held = statesOf(now, earlier);
    expect(held.states).toEqual(states);
    expect(held.baseline).toMatchObject({ new: counted, absent: [] });
  });

  const half = (path: string) => ({ code: 'picture-damaged', path, values: {}, message: '', hint: '' }) as const;
  test('files that could not be read then are known where they still can’t', () => {
    const then = { ...of('a.png'), problems: [half('half.png'), half('mended.png')] };
    const now = { ...of('a.png'), problems: [half('half.png'), half('fresh.png')] };
    expect(statesOf(now, then).baseline?.unread).toEqual(['half.png']);
    expect(statesOf(now, of('a.png')).baseline?.unread).toEqual([]);
  });

  test('what an ended run did not reach is not gone', () => {
    const cut = { ...of('b.png'), run: { ...report().run, interrupted: true } };
    expect(statesOf(cut, of('a.png', red)).baseline?.absent).toEqual([]);
  });

  const price = (subject: string, ...paths: readonly string[]) =>
    report({
      checks: report().checks,
      assets: ['0.txt', 'a.txt', 'b.txt', 'c.txt'].map((path) => asset(path)),
      set: [deviates('offer-price', deviation({ subject, paths: [...paths] }))],
    });
  const known = price('price:79|89', 'a.txt', 'b.txt', 'c.txt');
  test.each([
    ['as it was', price('price:79|89', 'a.txt', 'b.txt', 'c.txt'), 'unchanged'],
    ['by another asset that comes first', price('price:79|89', '0.txt', 'a.txt', 'b.txt', 'c.txt'), 'unchanged'],
    ['without the asset that came first', price('price:79|89', 'b.txt', 'c.txt'), 'unchanged'],
    ['with another price', price('price:69|89', 'a.txt', 'b.txt', 'c.txt'), 'new'],
  ] as const)('what the set says, %s', (_, now, state) => {
    const held = againstBaseline(now, baselineOf(known), 'old.json');
    expect(held.set[0]?.deviations.map(({ baselineState }) => baselineState)).toEqual([state]);
    expect(held.baseline).toMatchObject({ new: state === 'new' ? 1 : 0 });
  });
});
