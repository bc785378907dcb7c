import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { busyPart } from '../../src/facts/copy/ocr/busy-part.ts';
import { suspectsIn, withSigns } from '../../src/facts/copy/ocr/currency.ts';
import { decodeSteps, type Read, textOf } from '../../src/facts/copy/ocr/decode.ts';
import { tilesOf, zoomOf } from '../../src/facts/copy/ocr/frames.ts';
import { groupsOf, inReadingOrder, joinParts } from '../../src/facts/copy/ocr/lines.ts';
import { repairPrices } from '../../src/facts/copy/ocr/repair.ts';
import { withTraditional } from '../../src/facts/copy/ocr/traditional.ts';

describe('steps become text', () => {
  const characters = ['', 'a', 'b', '￥', ' '];
  const steps = (...best: readonly (readonly [index: number, space?: number])[]): Float32Array =>
    Float32Array.from(
      best.flatMap(([index, space = 0]) => characters.map((_, c) => (c === index ? 0.9 : c === 4 ? space : 0))),
    );
  test.each([
    ['a repeated class is one character', steps([1], [1], [2]), 'ab'],
    ['a blank parts two of the same', steps([1], [0], [1]), 'aa'],
    ['a likely space on the way is a space', steps([1], [0, 0.06], [2]), 'a b'],
    ['an unlikely one is none', steps([1], [0, 0.04], [2]), 'ab'],
    ['a full-width sign takes its usual form', steps([3]), '¥'],
  ])('%s', (_, scores, text) => {
    expect(
      decodeSteps(scores, characters)
        .map((one) => one.text)
        .join(''),
    ).toBe(text);
  });
});

describe('prices are put right', () => {
  test.each([
    ['Only S89.50 each', 'Only $89.50 each', true],
    ['Yours for $7 547', 'Yours for $7,547', true],
    ['$49 2026', '$49 2026', false],
    ['Spend $2ge a tot ag', 'Spend $2ge a tot ag', true],
    ['£20off today', '£20off today', false],
    ['¥299起包邮', '¥299起包邮', false],
    ['HKS120', 'HK$120', true],
    ['原價S3111', '原價$3111', true],
    ['∈19.50', '€19.50', true],
    ['Spend ε59, get a tote', 'Spend €59, get a tote', true],
    ['Spend s82, get a tote', 'Spend $82, get a tote', true],
    ['£2,800 $70', '£2,800 $70', true],
    ['£2,800 £70', '£2,800 £70', false],
    ['$4q.o0', '$49.00', true],
    ['Order by 18:o0 on 2o Nov', 'Order by 18:00 on 20 Nov', true],
    ['加人购物车', '加入购物车', true],
    ['加人我們', '加人我們', false],
    ['From 20 Oct, 5 o’clock', 'From 20 Oct, 5 o’clock', false],
    ['Until 27 0ctober', 'Until 27 October', true],
    ['Only 0.5 km, 10min', 'Only 0.5 km, 10min', false],
    ['¥5.991', '¥5,991', true],
    ['9.426 €', '9,426 €', true],
    ['19.50 €', '19.50 €', false],
    ['仅需4，272元', '仅需4,272元', false],
    ['Size S, M or L', 'Size S, M or L', false],
    ['Galaxy S24', 'Galaxy S24', false],
    ['$19.99', '$19.99', false],
  ])('%s', (read, text, repaired) => {
    expect(repairPrices(read)).toEqual({ text, repaired });
  });

  test('and words are left alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ,.!]{0,40}$/), (text) => {
        expect(repairPrices(text)).toEqual({ text, repaired: false });
      }),
    );
  });
});

test.each([
  ['both looks see one sign', ['£198', '£198'], '£198', 1],
  ['one look sees none', ['198', '£198'], '£198', 1],
  ['each sees another', ['€', '£198'], '£198', 0.4],
  ['other digits', ['£193', '£193'], '£198', 0.4],
] as const)('a sign is believed: %s', async (_, looks, text, probability) => {
  const read = [...'198'].map((one, i) => ({ text: one, probability: 1, at: (i + 0.5) / 3 }));
  const seen = [...looks];
  const second = async () => ({ read: async () => seen.shift() ?? '' });
  const picture = { data: new Uint8Array(), width: 1, height: 1 } as Parameters<typeof withSigns>[1];
  const signed = await withSigns(read, picture, { x: 0, y: 0, width: 300, height: 30 }, second);
  expect(signed.map((one) => one.text).join('')).toBe(text);
  expect(Math.min(...signed.map((one) => one.probability))).toBe(probability);
});

describe('numbers that may have lost a sign', () => {
  const readOf = (text: string): readonly Read[] =>
    [...text].map((one, i) => ({ text: one, probability: 1, at: (i + 0.5) / text.length }));
  const line = { x: 10, y: 10, width: 300, height: 30 };
  test.each([
    ['Two cups, 44', ['44']],
    ['Save f18 today', ['18']],
    ['47 E', ['47']],
    ['Was 1,868 now 599', ['1,868', '599']],
    ['$44', []],
    ['Up to 30% off', []],
    ['Until 30/09/2026', []],
    ['Ends 14 June at 23:59', []],
    ['Since 2014', []],
    ['From March 3', []],
    ['到手价 199', []],
    ['Code SAVE84', []],
  ])('%s', (text, numbers) => {
    expect(suspectsIn(readOf(text), line).map(({ from, to }) => text.slice(from, to))).toEqual(numbers);
  });
});

describe('a second reader', () => {
  const readOf = (text: string, probability: number): readonly Read[] =>
    [...text].map((one, i) => ({ text: one, probability, at: (i + 0.5) / text.length }));
  const line = { x: 0, y: 0, width: 300, height: 30 };
  const picture = { data: new Uint8Array(0), width: 300, height: 30 };
  test.each([
    ['puts in a sign', 'Only 44', 0.95, '€44', 'Only €44', 0.95],
    ['… after the number', '44', 0.95, '44 €', '44 €', 0.95],
    ['… with what is left of the letter before it', 'From 44', 0.95, '1€44', 'From €44', 0.95],
    ['… for a letter that is not sure', 'Only f44', 0.7, '£44', 'Only £44', 0.7],
    ['makes a sure letter a question', 'Galaxy S24', 0.99, '$24', 'Galaxy $24', 0.4],
    ['is doubted over other digits', 'Only 44', 0.95, '€41', 'Only €44', 0.4],
    ['may see none', 'Only 44', 0.95, '44', 'Only 44', 0.95],
  ])('%s', async (_, text, probability, seen, mended, least) => {
    const result = await withSigns(readOf(text, probability), picture, line, async () => ({ read: async () => seen }));
    expect(textOf(result)).toBe(mended);
    expect(Math.min(...result.map((one) => one.probability))).toBe(least);
  });
});

describe('traditional Chinese, read twice', () => {
  /** Characters without a number behind them were read for sure. */
  const readOf = (text: string): readonly Read[] =>
    [...text.matchAll(/(\D)(0\.\d)?/gu)].map(([, one = '', probability = '1'], i) => ({
      text: one,
      probability: Number(probability),
      at: i / 10,
    }));
  const line = { x: 0, y: 0, width: 300, height: 30 };
  const picture = { data: new Uint8Array(0), width: 300, height: 30 };
  test.each([
    ['what both read is sure', '會0.6員0.5', '會員', '會員', [0.99, 0.99]],
    ['… also where one has it simplified', '團圆满', '團圓满', '團圓满', [0.99, 0.99, 0.99]],
    ['… and doubted in a line that may be simplified', '满三件', '滿三件', '滿三件', [0.4, 0.99, 0.99]],
    ['an unsure character gives way, and is doubted', '優0.3限', '僅限', '僅限', [0.3, 0.99]],
    ['a sure one stays, and is doubted', '義大利', '義大得', '義大利', [0.99, 0.99, 0.4]],
    ['a missing one is put in, and doubted', '新書購', '新書預購', '新書預購', [0.99, 0.99, 0.4, 0.99]],
    ['one that was read alone is doubted', '書籍', '書', '書籍', [0.99, 0.4]],
    ['digits, letters and signs are the network’s', '價$NT,', '價SIVT·', '價$NT,', [0.99, 1, 1, 1, 1]],
    ['gaps say nothing', '立即', '立 即\n', '立即', [0.99, 0.99]],
    ['nothing is read', '立即', '', '立即', [0.4, 0.4]],
  ] as const)('%s', async (_, text, seen, merged, probabilities) => {
    const result = await withTraditional(readOf(text), picture, line, async () => ({ read: async () => seen }));
    expect(textOf(result)).toBe(merged);
    expect(result.map(({ probability }) => probability)).toEqual(probabilities);
  });
});

describe('lines and cards', () => {
  const at = (x: number, y: number, width: number, height = 20) => ({ x, y, width, height });
  test('parts of a line are joined, lines of two columns are not', () => {
    expect(joinParts([at(0, 0, 80), at(84, 1, 60)])).toEqual([at(0, 0, 144, 21)]);
    expect(joinParts([at(0, 0, 80), at(100, 0, 60)])).toHaveLength(2);
    // A headline in wide letters, as the network sees it: “Only 3 left in”.
    expect(joinParts([at(98, 230, 327, 138), at(449, 243, 82, 93), at(571, 236, 404, 107)])).toEqual([
      at(98, 230, 877, 138),
    ]);
    expect(joinParts([at(0, 0, 80, 60), at(84, 1, 60)])).toHaveLength(2);
    // Found twice in part, and without a letter that reaches below the line.
    expect(joinParts([at(0, 0, 300, 60), at(120, 4, 260, 58)])).toEqual([at(0, 0, 380, 62)]);
    expect(joinParts([at(0, 0, 300, 60), at(290, 12, 150, 35)])).toEqual([at(0, 0, 440, 60)]);
  });
  test('a headline over two cards belongs to neither', () => {
    const headline = at(0, 0, 400, 30);
    const [left, leftPrice, right, rightPrice] = [at(0, 50, 150), at(0, 80, 60), at(250, 50, 150), at(250, 80, 60)];
    expect(groupsOf([headline, left, leftPrice, right, rightPrice])).toEqual([0, 1, 1, 2, 2]);
  });
  test('a column is one group, a distant line another', () => {
    expect(groupsOf([at(0, 0, 100), at(0, 30, 80), at(0, 200, 80)])).toEqual([0, 0, 1]);
  });
  test('rows are read from the left', () => {
    const [a, b, c] = [at(200, 0, 50), at(0, 4, 50), at(0, 60, 50)];
    expect(inReadingOrder([c, a, b], (frame) => frame)).toEqual([b, a, c]);
  });
});

test('tiles cover every picture, and none is larger than memory allows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12_000 }), fc.integer({ min: 1, max: 8_000 }), (width, height) => {
      const tiles = tilesOf({ x: 0, y: 0, width, height }, zoomOf(width * height));
      expect(Math.min(...tiles.map(({ x }) => x))).toBe(0);
      expect(Math.min(...tiles.map(({ y }) => y))).toBe(0);
      expect(Math.max(...tiles.map((tile) => tile.x + tile.width))).toBe(width);
      expect(Math.max(...tiles.map((tile) => tile.y + tile.height))).toBe(height);
      for (const tile of tiles) expect(tile.width * tile.height * tile.zoom ** 2).toBeLessThan(2e6);
    }),
  );
});

describe('the part of a picture that is not plain', () => {
  const [width, height] = [200, 120];
  const pictureOf = (at: (x: number, y: number) => number) => {
    const data = Uint8Array.from({ length: width * height * 3 }, (_, i) => {
      const pixel = Math.floor(i / 3);
      return at(pixel % width, Math.floor(pixel / width));
    });
    return { data, width, height };
  };
  test.each([
    ['one colour', () => 40, null],
    ['a gradient', (x: number) => x, null],
    [
      'a box, with room',
      (x: number, y: number) => (x >= 90 && x < 110 && y >= 50 && y < 60 ? 90 : 40),
      [58, 18, 84, 74],
    ],
    ['a bar from edge to edge, which is no letter', (_: number, y: number) => (y >= 50 && y < 60 ? 90 : 40), null],
    ['all of it', (x: number, y: number) => ((x + y) % 2) * 99, [0, 0, width, height]],
  ] as const)('%s', (_, at, frame) => {
    const part = busyPart(pictureOf(at));
    expect(part === null ? null : [part.x, part.y, part.width, part.height]).toEqual(frame);
  });
});
