import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cutSides } from '../../src/facts/copy/ocr/cut.ts';
import type { Read } from '../../src/facts/copy/ocr/decode.ts';
import { groundedIn, lookOf } from '../../src/facts/copy/ocr/look.ts';
import { struckIn, withSignsUnderStrokes } from '../../src/facts/copy/ocr/struck.ts';
import { says } from '../checks/copy.ts';

const ground = '#f3ead9';
async function drawn(body: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="420" height="80"><rect width="420" height="80" fill="${ground}"/>${body}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}
const frame = { x: 0, y: 0, width: 420, height: 80 };
/** Letters as bars, 30 px high and 14 wide with 6 px between them: what is struck is told without a typeface. */
const bars = (letters: number, ink = '#17201f'): string =>
  Array.from(
    { length: letters },
    (_, i) => `<rect x="${20 + i * 20}" y="25" width="14" height="30" fill="${ink}"/>`,
  ).join('');
const hollow = (letters: number): string =>
  Array.from(
    { length: letters },
    (_, i) => `<rect x="${22 + i * 20}" y="27" width="10" height="26" fill="none" stroke="#17201f" stroke-width="4"/>`,
  ).join('');
const line = (y: number, from: number, to: number, colour = '#17201f', width = 4): string =>
  `<path d="M${from} ${y}H${to}" stroke="${colour}" stroke-width="${width}"/>`;

describe('prices that a stroke lies over', () => {
  const text = '£110 £95';
  const read: readonly Read[] = [...text].map((letter, i) => ({
    text: letter,
    probability: 1,
    at: (27 + i * 20) / 420,
  }));
  test.each<[string, string, readonly string[]]>([
    ['a stroke in the ink', line(42, 16, 98), ['£110']],
    ['in another colour', line(42, 16, 98, '#d8432f'), ['£110']],
    ['over the second', line(42, 116, 180), ['£95']],
    ['none', '', []],
    ['an underline', line(58, 16, 98), []],
    ['a line above', line(22, 16, 98), []],
    ['a dash of its own', line(40, 190, 260), []],
    ['a part of it', line(42, 56, 78), []],
    ['a sticker behind it', '<rect x="14" y="20" width="86" height="40" fill="#d8432f"/>', []],
  ])('%s', async (_, over, struck) => {
    const grounded = groundedIn(await drawn(hollow(8) + over), frame);
    expect(struckIn(grounded, read, text).map(([start, end]) => text.slice(start, end))).toEqual(struck);
  });

  test('words are none', async () => {
    const grounded = groundedIn(await drawn(hollow(8) + line(42, 16, 98)), frame);
    expect(struckIn(grounded, read, 'Half off')).toEqual([]);
  });
});

describe('the colours of a line', () => {
  test('of letters that a tight crop cuts', async () => {
    const descender = '<rect x="180" y="25" width="14" height="45" fill="#b9b0a0"/>';
    const picture = await drawn(bars(8, '#b9b0a0') + descender);
    const look = lookOf(groundedIn(picture, { x: 10, y: 15, width: 200, height: 48 }), 'HHHHp');
    expect(look).toMatchObject({ ink: '#b9b0a0', ground });
  });

  test.each(['#e9e0cf', '#d5ccbb', '#17201f'])('%s on a flat ground, however near', async (ink) => {
    expect(lookOf(groundedIn(await drawn(bars(8, ink)), frame), 'HHHH')).toEqual({ size: 30, ink, ground });
  });

  test('not of a hint in what lost something', async () => {
    const picture = await drawn(bars(8, '#e9e0cf'));
    // Compression leaves hardly a px as it was.
    picture.data.forEach((value, i) => {
      picture.data[i] = value + ((i * 7) % 5) - 2;
    });
    expect(lookOf(groundedIn(picture, frame), 'HHHH')).toMatchObject({ ink: null });
  });
});

test.each<[string, readonly (readonly [text: string, struck: boolean])[], readonly string[]]>([
  [
    'a € under a stroke',
    [
      ['€7.90', false],
      ['£9.90', true],
    ],
    ['€7.90', '€9.90?'],
  ],
  [
    '… whose sign was read',
    [
      ['€7.90', false],
      ['€9.90', true],
    ],
    ['€7.90', '€9.90'],
  ],
  [
    '… after the number',
    [
      ['7,90 €', false],
      ['£9,90', true],
    ],
    ['7,90 €', '€9,90?'],
  ],
  [
    'two currencies',
    [
      ['€7.90', false],
      ['£6.90', false],
      ['£9.90', true],
    ],
    ['€7.90', '£6.90', '£9.90'],
  ],
  [
    'nothing to tell by',
    [
      ['Tea', false],
      ['£9.90', true],
    ],
    ['Tea', '£9.90'],
  ],
])('the sign of a struck price: %s', (_, lines, wanted) => {
  const { copy } = says(lines.map(([text, isStruck]) => ({ text, struck: isStruck ? [[0, text.length]] : [] })));
  expect(withSignsUnderStrokes(copy.pieces).map(({ text, repaired }) => `${text}${repaired ? '?' : ''}`)).toEqual(
    wanted,
  );
});

describe('letters that an edge of the picture goes through', () => {
  /** A line of bars from `from` on, and the frame that the network would put around it. */
  const at = async (from: number, letters: number, more = '') => {
    const picture = await drawn(`<g transform="translate(${from - 20})">${bars(letters)}</g>${more}`);
    const [left, right] = [Math.max(0, from - 8), Math.min(420, from + letters * 20 + 8)];
    const line = { x: left, y: 15, width: right - left, height: 50 };
    return cutSides(groundedIn(picture, line), picture, line);
  };
  test.each<[string, number, number, string, readonly string[]]>([
    ['in the midst', 40, 6, '', []],
    ['near the edge', 6, 6, '', []],
    ['through the first', -6, 6, '', ['left']],
    ['through the last', 246, 9, '', ['right']],
    ['through both: a picture cut close', -6, 30, '', []],
    ['a frame around the picture', 6, 6, '<rect x="0" y="0" width="1" height="80" fill="#17201f"/>', []],
    ['a photograph', -6, 6, '<rect x="0" y="0" width="420" height="40" fill="#b33"/>', []],
  ])('%s', async (_, from, letters, more, wanted) => expect(await at(from, letters, more)).toEqual(wanted));

  test('below', async () => {
    const picture = await drawn(`<g transform="translate(0,40)">${hollow(8)}</g>`);
    const line = { x: 10, y: 55, width: 200, height: 25 };
    expect(cutSides(groundedIn(picture, line), picture, line)).toEqual(['bottom']);
  });
});
