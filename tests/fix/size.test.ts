import { describe, expect, test } from 'vitest';
import { cutsThrough } from '../../src/fix/cut-through.ts';
import { cutWindow, interestOf } from '../../src/fix/frame.ts';
import { opaque } from '../../src/fix/opaque.ts';
import { resize } from '../../src/fix/resize.ts';
import { box } from '../../src/model/region.ts';
import { compared, drawn } from './art.ts';

const still = interestOf(new Uint8Array(16 * 16 * 4), 16, 16);
const fitting = { how: 'cut', keep: [], zones: [], brand: '#f9e4ac', isPhoto: () => false } as const;
const ground = '<rect width="400" height="200" fill="#f9e4ac"/>';

describe('where a picture is cut', () => {
  test.each([
    ['everything that is kept lies inside', [box(300, 40, 80, 40)], 380],
    ['at the other end too', [box(5, 40, 80, 40)], 5],
  ])('%s', (_, keep, edge) => {
    const window = cutWindow({ width: 400, height: 200 }, { width: 100, height: 100 }, keep, [], still, () => false);
    expect(window?.width).toBeCloseTo(200);
    expect(window === null ? Number.NaN : window.x).toBeLessThanOrEqual(edge);
    expect((window?.x ?? 0) + (window?.width ?? 0)).toBeGreaterThanOrEqual(edge);
  });

  test('nowhere, where two things lie too far apart', () => {
    const keep = [box(5, 40, 30, 30), box(360, 40, 30, 30)];
    expect(
      cutWindow({ width: 400, height: 200 }, { width: 100, height: 100 }, keep, [], still, () => false),
    ).toBeNull();
  });

  test('so that nothing lies under what the channel covers', () => {
    const covered = [{ type: 'keep-clear', region: box(0, 0, 50, 100) }] as const;
    const window = cutWindow(
      { width: 400, height: 200 },
      { width: 100, height: 100 },
      [box(180, 20, 60, 60)],
      covered,
      still,
      () => false,
    );
    // Half of the new picture, from the left, is covered.
    expect(180 - (window?.x ?? 0)).toBeGreaterThanOrEqual(100 - 4);
  });

  test('not through a drawn thing, but through what runs out already', async () => {
    const disc = await drawn(400, 200, `${ground}<circle cx="100" cy="60" r="50" fill="#21358a"/>`);
    const band = await drawn(400, 200, `${ground}<rect width="60" height="200" fill="#21358a"/>`);
    const cut = box(0, 40, 400, 100);
    expect(cutsThrough(disc, disc, cut, () => false)).toBe(true);
    expect(cutsThrough(disc, disc, cut, () => true)).toBe(false);
    expect(cutsThrough(band, band, cut, () => false)).toBe(false);
  });
});

describe('another size', () => {
  const shape = '<circle cx="200" cy="100" r="30" fill="#21358a"/>';

  test('cut without scaling keeps every byte', async () => {
    const picture = await drawn(400, 200, ground + shape);
    const made = await resize(picture, { width: 200, height: 200 }, { ...fitting, keep: [box(170, 70, 60, 60)] });
    expect(made.ok && made.value.kind).toBe('crop');
    const truth = await drawn(200, 200, `${ground}<circle cx="100" cy="100" r="30" fill="#21358a"/>`);
    expect(made.ok && compared(made.value.pixels, truth).most).toBe(0);
  });

  test('says how much of the picture is left, or of the place is filled', async () => {
    const picture = await drawn(400, 200, ground + shape);
    const cut = await resize(picture, { width: 300, height: 200 }, fitting);
    expect(cut.ok && [cut.value.kind, cut.value.share]).toEqual(['crop', 0.75]);
    const filled = await resize(picture, { width: 400, height: 250 }, { ...fitting, how: 'fill' });
    expect(filled.ok && [filled.value.kind, filled.value.share]).toEqual(['pad', 0.8]);
  });

  test('filled up with the edge’s own colour is what it would have been, drawn larger', async () => {
    const picture = await drawn(400, 200, ground + shape);
    const made = await resize(picture, { width: 400, height: 400 }, { ...fitting, how: 'fill', brand: '#ff0000' });
    const truth = await drawn(
      400,
      400,
      '<rect width="400" height="400" fill="#f9e4ac"/><circle cx="200" cy="200" r="30" fill="#21358a"/>',
    );
    expect(made.ok && made.value.kind).toBe('pad');
    expect(made.ok && compared(made.value.pixels, truth).most).toBe(0);
  });

  test('grows only on the side whose edge can go on, else in the brand’s ground', async () => {
    const stripes = Array.from(
      { length: 10 },
      (_, i) => `<rect y="${i * 20}" x="300" width="100" height="10" fill="#21358a"/>`,
    ).join('');
    const half = await resize(
      await drawn(400, 200, ground + stripes),
      { width: 600, height: 200 },
      { ...fitting, how: 'fill' },
    );
    const both = await resize(
      await drawn(400, 200, ground + stripes + stripes.replaceAll('x="300"', 'x="0"')),
      { width: 600, height: 200 },
      { ...fitting, how: 'fill', brand: '#a5cbb5' },
    );
    const at = (made: typeof half, x: number) =>
      made.ok ? [...made.value.pixels.data.subarray((5 * 600 + x) * 4, (5 * 600 + x) * 4 + 3)] : [];
    expect(at(half, 10)).toEqual([0xf9, 0xe4, 0xac]);
    expect(at(half, 599)).toEqual([0x21, 0x35, 0x8a]);
    expect([at(both, 0), at(both, 599)]).toEqual([
      [0xa5, 0xcb, 0xb5],
      [0xa5, 0xcb, 0xb5],
    ]);
  });

  test('is refused where it would have to be enlarged', async () => {
    const made = await resize(await drawn(400, 200, ground), { width: 800, height: 400 }, fitting);
    expect(made).toMatchObject({ ok: false, problems: [{ because: 'too-small', detail: '2.00' }] });
  });
});

test('a rounded corner gets the colour beside it, each its own; what has none beside it the brand’s ground', async () => {
  const body =
    '<clipPath id="c"><rect width="400" height="200" rx="30"/></clipPath><g clip-path="url(#c)"><rect width="200" height="200" fill="#f9e4ac"/><rect x="200" width="200" height="200" fill="#fffcf4"/></g>';
  const { pixels, grounds } = opaque(await drawn(400, 200, body), '#ff0000');
  expect(grounds).toEqual(['#f9e4ac', '#fffcf4']);
  const truth = await drawn(
    400,
    200,
    '<rect width="200" height="200" fill="#f9e4ac"/><rect x="200" width="200" height="200" fill="#fffcf4"/>',
  );
  expect(compared(pixels, truth).most).toBeLessThanOrEqual(1);
  expect(opaque(await drawn(40, 40, ''), '#21358a').grounds).toEqual(['#21358a']);
});
