import { describe, expect, test } from 'vitest';
import { logos as fact } from '../../src/facts/logos.ts';
import type { Measuring } from '../../src/facts/source.ts';
import { overlap } from '../../src/measure/logo/pose.ts';
import type { KitLogo, Point } from '../../src/model/logos.ts';
import { accent, cx, cy, ink, lockup, lockups, logo, look, mark, word } from './logos/stage.ts';

test('a kit without logos has nothing to look for', async () => {
  const raster = { data: new Uint8Array(400), width: 10, height: 10, scale: 1 };
  const measured = await fact.measure({ raster }, { logos: [] } as unknown as Measuring);
  expect(measured).toEqual({ ok: true, value: { sightings: [], searched: [], unsure: [] } });
});

test('a logo that can’t be read, and one with nothing in it, are told', async () => {
  const raster = { data: new Uint8Array(40_000).fill(255), width: 100, height: 100, scale: 1 };
  const odd = [{ ...logo('broken', ''), content: Buffer.from('<svg') }, logo('empty', '')];
  const measured = await fact.measure({ raster }, { logos: odd } as unknown as Measuring);
  expect(measured.ok && measured.value.unsure).toEqual([
    { variant: 'broken', because: 'unreadable' },
    { variant: 'empty', because: 'empty' },
  ]);
});

test.each([1, 1.18])(
  'a lockup is one logo, not its mark, nor the other lockup that shares its word (%s wide)',
  async (wide) => {
    const body = `${mark(ink, accent)}<g transform="translate(118 28)">${word}</g>`;
    const { sightings } = await look({ body, scale: [0.7 * wide, 0.7], logos: lockups });
    expect(sightings.map(({ variant }) => variant)).toEqual(['horizontal']);
    expect(Math.abs((sightings[0]?.pose.stretch ?? 0) / wide - 1)).toBeLessThan(0.01);
  },
);

describe('an old version that had a stripe more', () => {
  const word =
    '<path d="M110 20h12v60h-12zM134 20h40v12h-28v12h24v12h-24v24h-12zM190 20l26 60h-13l-13-32-13 32h-13z"/>';
  const present = mark(ink, ink) + word;
  const stripe = `<path d="M5 101h211v10h-211z" fill="${accent}"/>`;
  const svg = (body: string, height: number): Buffer =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 ${height}" width="220" height="${height}">${body}</svg>`,
    );
  const versions: readonly KitLogo[] = [
    { ...logo('present', ''), content: svg(present, 100) },
    { ...logo('old', ''), retired: true, content: svg(present + stripe, 114) },
  ];
  test.each([24, 32, 48, 96, 150])('is told from the present one, %d px high', async (px) => {
    const scale = [px / 90, px / 90] as const;
    const drawn = [present, present + stripe];
    const found = await Promise.all(drawn.map((body) => look({ body, scale, logos: versions })));
    expect(found.map(({ sightings }) => sightings.map(({ variant }) => variant))).toEqual([['present'], ['old']]);
  });
});

test('a lockup of which a part is gone is asked about as that lockup, not stated as its mark', async () => {
  const gone = `<clipPath id="left"><path d="M-200 0h354v100h-354z"/></clipPath>`;
  const body = `${gone}<g clip-path="url(#left)">${mark(ink, accent)}<g transform="translate(118 28)">${word}</g></g>`;
  const { sightings } = await look({ body, scale: [0.5, 0.5], logos: lockups });
  expect(sightings.map(({ variant }) => variant)).toEqual(['horizontal']);
  expect(sightings[0]?.confidence).toBeLessThan(0.95);
});

describe('a wordmark', () => {
  const only = [lockup('horizontal', 164, 44, word)];
  const letter = 'M90 0h34v9h-13v35h-9V9h-12z';
  const bar = 'M100 8h14v28h-14z';
  test.each([
    { name: 'that lost a letter is stated: the others are its', instead: '', least: 0.95, most: 1 },
    { name: 'with another letter is asked about: it may be a sister brand', instead: bar, least: 0.75, most: 0.95 },
  ])('$name', async ({ instead, least, most }) => {
    const body = `<g transform="translate(-31 28)">${word.replace(letter, instead)}</g>`;
    const { sightings } = await look({ body, logos: only });
    expect(sightings.map(({ variant }) => variant)).toEqual(['horizontal']);
    expect(sightings[0]?.confidence).toBeGreaterThanOrEqual(least);
    expect(sightings[0]?.confidence).toBeLessThan(most);
  });
});

describe('a mark on a flat ground', () => {
  test('is found where it stands, once, as the variant that it is', async () => {
    const { sightings, searched } = await look({});
    expect(searched).toEqual(['blue', 'full', 'white']);
    expect(sightings).toHaveLength(1);
    const [only] = sightings;
    expect(only).toMatchObject({ variant: 'full', retired: false, visible: 1, ink: { approved: 'full' } });
    expect(only?.confidence).toBeGreaterThan(0.95);
    const truth: readonly Point[] = [
      [cx - 46.5, cy - 45],
      [cx + 46.5, cy - 45],
      [cx + 46.5, cy + 45],
      [cx - 46.5, cy + 45],
    ];
    expect(overlap(only?.quad ?? truth.slice(0, 0), truth)).toBeGreaterThan(0.97);
    expect(only?.pose.stretch).toBeCloseTo(1, 1.9);
    expect(only?.pose.rotation).toBeCloseTo(0, 0);
    expect(only?.residual.share).toBeLessThan(0.02);
    expect(only?.residual.gone).toEqual({ share: 0, elsewhere: 0, ink: 0, region: null });
    expect(only?.effect.kind).toBe('none');
    expect(only?.ground).toMatchObject({ kind: 'flat', hex: '#fdf6e3' });
    expect(only?.clearSpace).toEqual({ judged: true, intrusions: [] });
  });

  test.each([
    ['wider', [1.2, 1] as const, 1.2],
    ['narrower', [1, 1.12] as const, 1 / 1.12],
  ])('stretched %s: by how much', async (_, scale, stretch) => {
    const [only] = (await look({ scale })).sightings;
    expect(Math.abs((only?.pose.stretch ?? 0) / stretch - 1)).toBeLessThan(0.015);
  });

  test.each([-20, 4, 12])('turned by %s°: by how much', async (turn) => {
    const [only] = (await look({ turn })).sightings;
    expect(Math.abs((only?.pose.rotation ?? 90) - turn)).toBeLessThan(0.6);
  });

  test.each([90, 180])('turned by %s°: asked about, not missed', async (turn) => {
    const { sightings } = await look({ turn });
    expect(sightings).toHaveLength(1);
    const [only] = sightings;
    expect(only?.confidence).toBeGreaterThan(0.75);
    expect(only?.confidence).toBeLessThan(0.95);
    const off = Math.abs(((only?.pose.rotation ?? 0) - turn) % 360);
    expect(Math.min(off, 360 - off)).toBeLessThan(0.6);
    expect(only?.pose.stretch).toBeCloseTo(1, 1.9);
    const [x, y] = only?.quad[0] ?? [cx, cy];
    const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
    expect(Math.hypot(x - cx + 46.5 * cos - 45 * sin, y - cy + 46.5 * sin + 45 * cos)).toBeLessThan(2);
  });

  test('mirrored: told, with its own top left', async () => {
    const [only] = (await look({ body: `<g transform="translate(103 0) scale(-1 1)">${mark(ink, accent)}</g>` }))
      .sightings;
    expect(only?.pose.mirrored).toBe(true);
    expect(only?.quad[0][0]).toBeGreaterThan(only?.quad[1][0] ?? 0);
  });

  test('in other colours: which, and that no variant has them', async () => {
    const [only] = (await look({ body: mark('#0a7d3c', accent) })).sightings;
    expect(only?.variant).toBe('full');
    expect(only?.ink.approved).toBeNull();
    expect(only?.ink.colours[0]).toMatchObject({ wanted: ink, found: '#0a7d3c', pure: true });
  });

  test('white on blue is the reversed variant', async () => {
    const [only] = (await look({ body: mark('#fff', '#fff'), ground: '#123a8c' })).sightings;
    expect(only).toMatchObject({ variant: 'white', colourway: 'reversed', ink: { approved: 'white' } });
    expect(only?.contrast).toBeGreaterThan(8);
  });

  test('a part too many: where', async () => {
    const [only] = (await look({ body: `${mark(ink, accent)}<path d="M30 60h40v10h-40z" fill="${accent}"/>` }))
      .sightings;
    expect(only?.residual.share).toBeGreaterThan(0.03);
    expect(only?.residual.regions.length).toBeGreaterThan(0);
  });

  test('a part gone: how much of the outline', async () => {
    const [only] = (await look({ body: `${mark(ink, accent)}<path d="M70 6h24v24h-24z" fill="#fdf6e3"/>` })).sightings;
    expect(only?.residual.gone.share).toBeGreaterThan(0.06);
    expect(only?.residual.gone.elsewhere).toBeLessThan(0.01);
  });

  test('something beside it: on which side, how near', async () => {
    const { sightings } = await look({ beside: '<rect x="362" y="150" width="60" height="20" fill="#333"/>' });
    const [nearest] = sightings[0]?.clearSpace.intrusions ?? [];
    expect(nearest).toMatchObject({ side: 'right', kind: 'element' });
    expect(Math.abs((nearest?.distance ?? 0) - (362 - cx - 46.5))).toBeLessThan(2.5);
  });

  test('two of them are two', async () => {
    const { sightings } = await look({ beside: `<g transform="translate(20 20)">${mark(ink, accent)}</g>` });
    expect(sightings.filter(({ confidence }) => confidence > 0.9)).toHaveLength(2);
  });
});

test.each([
  ['nothing', ''],
  [
    'cards',
    '<rect x="20" y="20" width="120" height="90" rx="8" fill="#fff"/><rect x="160" y="20" width="120" height="90" rx="8" fill="#fff"/><circle cx="60" cy="200" r="40" fill="#123a8c"/>',
  ],
  [
    'a ring and a bar',
    '<circle cx="200" cy="160" r="40" fill="none" stroke="#123a8c" stroke-width="16"/><rect x="300" y="150" width="80" height="16" fill="#e4572e"/>',
  ],
  [
    'text',
    '<text x="30" y="120" font-size="42" font-family="sans-serif">Open from nine to six</text><text x="30" y="200" font-size="24" font-family="serif">Second cup, first light, no hurry</text>',
  ],
])('%s is no logo', async (_, beside) => {
  expect((await look({ body: '', beside })).sightings.filter(({ confidence }) => confidence >= 0.75)).toEqual([]);
});
