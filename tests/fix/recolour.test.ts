import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { recolour } from '../../src/fix/recolour.ts';
import { colourDifference } from '../../src/measure/delta-e.ts';
import { channelDistance, colourOf } from '../../src/measure/srgb.ts';
import { compared, drawn } from './art.ts';

const from = '#d80f36';
const to = '#f25c2a';
const move = [{ from, to, name: 'Persimmon' }];
const nowhere = (): boolean => false;

/** What is drawn in a colour; drawn in the other one it is the truth. */
const arts: readonly (readonly [name: string, body: (colour: string) => string])[] = [
  ['a disc', (c) => `<rect width="200" height="160" fill="#a5cbb5"/><circle cx="90" cy="80" r="52.5" fill="${c}"/>`],
  [
    'light lines on it',
    (c) =>
      `<rect width="200" height="160" fill="#21358a"/><rect x="20.4" y="20.7" width="150" height="110" rx="14" fill="${c}"/><path d="M40 50 L150 61 M44 100 L140 84" stroke="#fffcf4" stroke-width="7" fill="none"/>`,
  ],
  ['on nothing', (c) => `<circle cx="90" cy="80" r="60.3" fill="${c}"/>`],
  [
    'beside a brand gradient',
    (c) =>
      `<defs><linearGradient id="g"><stop stop-color="#f9e4ac"/><stop offset="1" stop-color="#21358a"/></linearGradient></defs><rect width="200" height="160" fill="url(#g)"/><rect x="60" y="40" width="70.5" height="66.5" fill="${c}"/>`,
  ],
];

describe('flat art in another colour is what it would have been, drawn in that colour', () => {
  test.each(arts)('%s', async (_, body) => {
    const art = await drawn(200, 160, body(from));
    const truth = await drawn(200, 160, body(to));
    const { data, seams, changed } = recolour(art, move, false, nowhere);
    const { most } = compared({ ...art, data }, truth);
    expect(most).toBeLessThanOrEqual(6);
    expect(seams).toBe(0);
    // Where the two drawings are alike, not a byte has changed.
    const alike = compared(art, truth);
    expect(compared(art, { ...art, data }).differing).toBeLessThanOrEqual(alike.differing);
    expect(changed).toBeGreaterThan(1000);
  });

  test('whatever the three colours', async () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const hex = fc
      .tuple(channel, channel, channel)
      .map((rgb) => `#${rgb.map((v) => v.toString(16).padStart(2, '0')).join('')}`);
    const apart = (a: string, b: string): boolean => colourDifference(colourOf(a), colourOf(b)) > 15;
    await fc.assert(
      fc.asyncProperty(hex, hex, hex, async (ground, was, is) => {
        fc.pre(apart(ground, was));
        const body = (c: string) =>
          `<rect width="60" height="60" fill="${ground}"/><circle cx="30.3" cy="29.8" r="20.4" fill="${c}"/>`;
        const art = await drawn(60, 60, body(was));
        const { data } = recolour(art, [{ from: was, to: is, name: '' }], false, nowhere);
        // Of two colours that lie near each other, 8 bits say the less exactly how a pixel mixes them.
        const levels = channelDistance(colourOf(ground), colourOf(was));
        expect(compared({ ...art, data }, await drawn(60, 60, body(is))).most).toBeLessThanOrEqual(6 + 255 / levels);
      }),
      { numRuns: 60 },
    );
  });

  test('two colours at once, that lie on each other', async () => {
    const body = (a: string, b: string) =>
      `<rect width="200" height="160" fill="${a}"/><circle cx="90" cy="80" r="52.5" fill="${b}"/>`;
    const art = await drawn(200, 160, body('#1030a0', from));
    const both = [...move, { from: '#1030a0', to: '#21358a', name: 'Kiln Blue' }];
    const { data } = recolour(art, both, false, nowhere);
    expect(compared({ ...art, data }, await drawn(200, 160, body('#21358a', to))).most).toBeLessThanOrEqual(6);
  });

  test('from JPEG: near it, away from the edges and at them', async () => {
    const [, body] = arts[1] ?? ['', () => ''];
    const art = await drawn(200, 160, body(from));
    const saved = await sharp(art.data, { raw: { width: 200, height: 160, channels: 4 } })
      .jpeg({ quality: 85 })
      .toBuffer();
    const data = await sharp(saved).ensureAlpha().raw().toBuffer();
    const moved = recolour({ data, width: 200, height: 160 }, move, true, nowhere);
    const truth = await drawn(200, 160, body(to));
    let off = 0;
    for (let i = 0; i < moved.data.length; i += 4) {
      const colour = (at: Uint8Array): number => ((at[i] ?? 0) << 16) | ((at[i + 1] ?? 0) << 8) | (at[i + 2] ?? 0);
      if (colourDifference(colour(moved.data), colour(truth.data)) > 12) off++;
    }
    // JPEG itself puts as many pixels of the source that far from what was drawn.
    expect(off / (200 * 160)).toBeLessThan(0.03);
    expect(moved.seams).toBeLessThan(0.01);
  });
});

describe('what was nobody’s flat colour stays', () => {
  test('a photograph, unless the patch goes on into its tile', async () => {
    const body = `<rect width="200" height="160" fill="#a5cbb5"/><rect x="10" y="10" width="60" height="60" fill="${from}"/><rect x="140" y="90" width="40" height="40" fill="${from}"/>`;
    const art = await drawn(200, 160, body);
    const { data } = recolour(art, move, false, (x, y) => (x >= 48 && x < 90) || (x >= 120 && y >= 70));
    const at = (x: number, y: number) => [...data.subarray((y * 200 + x) * 4, (y * 200 + x) * 4 + 3)];
    expect(at(65, 40)).toEqual([0xf2, 0x5c, 0x2a]);
    expect(at(160, 110)).toEqual([0xd8, 0x0f, 0x36]);
  });

  test('the blend of an edge that happens to have the colour', async () => {
    // Grey between black and white, as every letter has it.
    const art = await drawn(
      120,
      120,
      '<rect width="120" height="120" fill="#fff"/><path d="M10 110 L110 13" stroke="#000" stroke-width="9"/>',
    );
    expect(recolour(art, [{ from: '#808080', to: '#21358a', name: '' }], false, nowhere).changed).toBe(0);
  });

  test.each([
    [
      'a button in that colour on it',
      '<rect width="200" height="160" fill="#d80f36"/><rect x="60" y="60" width="80" height="40" rx="8" fill="#f25c2a"/>',
      true,
    ],
    [
      'an outlined button in that colour on it',
      '<rect width="200" height="160" fill="#d80f36"/><rect x="60" y="60" width="80" height="40" rx="8" fill="#f25c2a" stroke="#fffcf4" stroke-width="4"/>',
      true,
    ],
    [
      'that colour beside it',
      '<rect width="200" height="160" fill="#f25c2a"/><rect width="90" height="160" fill="#d80f36"/>',
      true,
    ],
    [
      'a button in another one',
      '<rect width="200" height="160" fill="#d80f36"/><rect x="60" y="60" width="80" height="40" rx="8" fill="#21358a"/>',
      false,
    ],
    [
      'that colour apart from it',
      '<rect width="200" height="160" fill="#ffffff"/><rect x="20" y="20" width="60" height="60" fill="#d80f36"/><rect x="120" y="20" width="60" height="60" fill="#f25c2a"/>',
      false,
    ],
    [
      'a shade that none could tell from it',
      '<rect width="200" height="160" fill="#d80f36"/><rect x="60" y="60" width="80" height="40" fill="#d81438"/>',
      false,
    ],
  ])('%s: whether an edge is lost', async (_, body, isLost) => {
    const { merged } = recolour(await drawn(200, 160, body), move, false, nowhere);
    expect(merged > 0.1).toBe(isLost);
  });

  test('a colour that runs on into a gradient is told of as a seam', async () => {
    const body = `<defs><linearGradient id="g"><stop offset="0.5" stop-color="${from}"/><stop offset="1" stop-color="#f9e4ac"/></linearGradient></defs><rect width="200" height="160" fill="url(#g)"/>`;
    expect(recolour(await drawn(200, 160, body), move, false, nowhere).seams).toBeGreaterThan(0.01);
  });
});
