import { expect, test } from 'vitest';
import { pictureDuplicate } from '../../src/checks/picture-duplicate.ts';
import { type Member, nearIn } from '../../src/checks/support/likeness.ts';
import { nothingKnown } from '../../src/model/known.ts';
import { rule } from '../../src/model/rules.ts';
import { picture } from './asset.ts';

interface Given {
  readonly in?: readonly string[];
  readonly pixels?: string;
  readonly hash?: string;
  readonly contrast?: number;
  readonly size?: readonly [number, number];
  readonly frames?: number;
}
const member = (path: string, given: Given = {}): Member => ({
  path,
  placements: given.in ?? ['x-header'],
  channels: [],
  facts: {
    fingerprint: { pixels: given.pixels ?? path, hash: given.hash ?? hashOf(path), contrast: given.contrast ?? 40 },
    picture: picture({ width: given.size?.[0] ?? 1500, height: given.size?.[1] ?? 500, frames: given.frames ?? 1 }),
  },
});
/** Far from every other path's. */
const hashOf = (path: string): string =>
  [...path, ...'abcdefgh']
    .slice(0, 8)
    .map((c, i) => ((c.charCodeAt(0) * 97 + i * 59) % 256).toString(16).padStart(2, '0'))
    .join('');

function judge(members: readonly Member[], distance = 2) {
  const judgement = pictureDuplicate.run(members, {
    limits: { distance },
    limitRule: (n) => rule('check', n),
    today: '',
    known: nothingKnown,
  });
  if ('because' in judgement) return judgement.because;
  return judgement.findings.map(({ certainty, paths, evidence }) => [evidence.values.kind, certainty, ...paths]);
}
const same = { pixels: 'p', hash: '0123456789abcdef' };
const near = { hash: '0123456789abcdee' }; // one bit from it

test.each<[string, Member[]]>([
  ['different pictures', [member('a.png'), member('b.png')]],
  ['one picture in two placements', [member('a.png', same), member('b.png', { ...same, in: ['linkedin-cover'] })]],
  [
    'a plate of one colour twice',
    [
      member('a.png', { ...same, contrast: 1 }),
      member('b.png', { ...same, contrast: 1 }),
      member('c.png'),
      member('d.png'),
    ],
  ],
  ['its double density', [member('a.png', same), member('a@2x.png', { ...near, size: [3000, 1000] })]],
  ['another format', [member('a.png', same), member('a.webp', same)]],
  ['a variant by its name', [member('x/post.png', same), member('x/post-sale.png', near)]],
  ['variants by theirs', [member('首图-夏.webp', same), member('首图-新年.png', near)]],
  [
    'another line on a plain ground',
    [member('a.png', { hash: '00000000000c0000' }), member('b.png', { hash: '00000000000e0000' })],
  ],
  ['another language', [member('en/post.png', same), member('de/post.png', near)]],
  ['another size', [member('post-1200x628.png', same), member('post.png', { ...near, size: [750, 250] })]],
  ['another shape', [member('a.png', same), member('b.png', { ...near, size: [1500, 600] })]],
  ['a hash too far', [member('a.png', same), member('b.png', { hash: '0123456789abcd00' })]],
  ['no placement and another folder', [member('a/a.png', { ...same, in: [] }), member('b/b.png', { ...same, in: [] })]],
])('conforms: %s', (_, members) => {
  expect(judge(members)).toEqual([]);
});

test.each<[string, Member[], unknown]>([
  ['the same pixels', [member('b.png', same), member('a.png', same)], ['same', 'sure', 'a.png', 'b.png']],
  ['three times', ['a.png', 'b.png', 'c.png'].map((p) => member(p, same)), ['same', 'sure', 'a.png', 'b.png', 'c.png']],
  [
    'in one of two placements',
    [member('a.png', { ...same, in: ['x', 'y'] }), member('b.png', { ...same, in: ['y'] })],
    ['same', 'sure', 'a.png', 'b.png'],
  ],
  [
    'in both placements, told once',
    [member('a.png', { ...same, in: ['x', 'y'] }), member('b.png', { ...same, in: ['x', 'y'] })],
    ['same', 'sure', 'a.png', 'b.png'],
  ],
  [
    'in one folder, placement unknown',
    [member('f/a.png', { ...same, in: [] }), member('f/b.png', { ...same, in: [] })],
    ['same', 'sure', 'f/a.png', 'f/b.png'],
  ],
  ['nearly the same asks', [member('a.png', same), member('b.png', near)], ['near', 'ask', 'a.png', 'b.png']],
  [
    'another size asks',
    [member('a.png', same), member('b.png', { ...near, size: [750, 250] })],
    ['near', 'ask', 'a.png', 'b.png'],
  ],
  [
    'an old version asks',
    [member('post.png', same), member('post-old.png', near)],
    ['near', 'ask', 'post-old.png', 'post.png'],
  ],
  [
    'a number asks',
    [member('post-sale-2.png', same), member('post.png', near)],
    ['near', 'ask', 'post-sale-2.png', 'post.png'],
  ],
  [
    'the very same pixels deviate, whatever the names say',
    [member('post-sale.png', same), member('post.png', same)],
    ['same', 'sure', 'post-sale.png', 'post.png'],
  ],
  [
    'animations ask',
    [member('a.gif', { ...same, frames: 5 }), member('b.gif', { ...same, frames: 9 })],
    ['frame', 'ask', 'a.gif', 'b.gif'],
  ],
])('deviates: %s', (_, members, finding) => {
  expect(judge(members)).toEqual([finding]);
});

test('a chain of likenesses is one finding', () => {
  const chain = ['0123456789abcde0', '0123456789abcde3', '0123456789abcdef'];
  expect(judge(chain.map((hash, i) => member(`${i}.png`, { hash })))).toEqual([
    ['near', 'ask', '0.png', '1.png', '2.png'],
  ]);
});

test('names the picture in its sentence, for a list shows it alone', () => {
  const told = pictureDuplicate.words.en.message({
    measured: 2,
    limit: 1,
    unit: 'count',
    values: { kind: 'near', distance: 1, first: 'x/a.png', others: 'x/b.png' },
  });
  expect(told).toBe('x/a.png looks almost like x/b.png.');
});

test('keeps its name when the pictures change', () => {
  expect(nearIn([member('a.png', same), member('b.png', near)], 2)[0]?.subject).toBe('like:a.png');
});

test('needs two pictures', () => {
  expect(judge([member('a.png')])).toBe('too-few');
  expect(judge([member('a.png'), member('b.png', { contrast: 0 })])).toBe('too-few');
});
