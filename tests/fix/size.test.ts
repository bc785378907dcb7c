import { describe, expect, test } from 'vitest';
import { cutsThrough } from '../../src/fix/cut-through.ts';
import { cutWindow, interestOf } from '../../src/fix/frame.ts';
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

  test('with margins as even as they were, wherever there is more to look at', () => {
    const busy = new Uint8Array(64 * 32 * 4).fill(255);
    for (let i = 0; i < 64 * 32; i++) if (i % 64 < 26) busy.fill(i % 3 === 0 ? 0 : 120, i * 4, i * 4 + 3);
    const window = cutWindow(
      { width: 400, height: 200 },
      { width: 100, height: 100 },
      [box(150, 80, 100, 20)],
      [],
      interestOf(busy, 64, 32),
      () => false,
    );
    expect(window === null ? Number.NaN : Math.abs(window.x - 100)).toBeLessThanOrEqual(15);
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

  const fill = async (width: number, height: number, body: string, isPhoto = false, brand = '#a5cbb5') => {
    const picture = await drawn(400, 200, ground + body);
    const made = await resize(picture, { width, height }, { ...fitting, how: 'fill', brand, isPhoto: () => isPhoto });
    return made.ok ? made.value.pixels : made.problems[0]?.because;
  };
  const bottom = (x: number, width: number) =>
    `<rect x="${x}" y="130.5" width="${width}" height="69.5" fill="#21358a"/>`;
  const own = (width: number, height: number, x: number, y: number, body: string) =>
    drawn(
      width,
      height,
      `<rect width="100%" height="100%" fill="#f9e4ac"/><g transform="translate(${x} ${y})">${body}</g>`,
    );

  test.each([
    [
      'a band from edge to edge runs on to the new edges',
      600,
      bottom(0, 400),
      own(600, 200, 100, 0, bottom(-100, 600)),
    ],
    [
      'what touches one edge stays at it: the other side grows',
      600,
      bottom(300, 100),
      own(600, 200, 200, 0, bottom(300, 100)),
    ],
  ])('%s', async (_, width, body, truth) => {
    const made = await fill(width, 200, body);
    expect(typeof made === 'object' && compared(made, await truth).most).toBeLessThanOrEqual(1);
  });

  test('bands run on both ways, where it grows both ways', async () => {
    const made = await fill(600, 360, bottom(0, 400));
    const truth = await own(600, 360, 100, 80, '<rect x="-100" y="130.5" width="600" height="230" fill="#21358a"/>');
    // Above is one colour, and below is another: each goes on.
    expect(typeof made === 'object' && compared(made, truth).most).toBeLessThanOrEqual(1);
  });

  const slanted = '<path d="M0 200 L0 120 L400 40 L400 200 Z" fill="#21358a"/>';
  test.each([
    ['what is no straight band would stop short in the ground', slanted, false, '#f9e4ac', 'runs-out'],
    ['nor does a band run on out of a photograph', bottom(0, 400), true, '#f9e4ac', 'runs-out'],
    [
      'a disc over both edges neither',
      '<ellipse cx="200" cy="100" rx="210" ry="60" fill="#21358a"/>',
      false,
      '#f9e4ac',
      'runs-out',
    ],
  ])('is refused where %s', async (_, body, isPhoto, brand, because) => {
    expect(await fill(600, 200, body, isPhoto, brand)).toBe(because);
  });

  test.each([
    [480, 200],
    [430, 220],
  ])('what differs from the brand’s ground all along stands on it as a whole: %d×%d', async (width, height) => {
    const made = await fill(width, height, slanted);
    const at = (x: number, y: number) =>
      typeof made === 'object' && [...made.data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
    expect([at(0, 0), at(width - 1, height - 1)]).toEqual([
      [0xa5, 0xcb, 0xb5],
      [0xa5, 0xcb, 0xb5],
    ]);
  });

  test('bars of another colour are refused where they would be more than a frame', async () => {
    expect(await fill(600, 200, slanted)).toBe('runs-out');
  });

  test('is refused where it would have to be enlarged', async () => {
    const made = await resize(await drawn(400, 200, ground), { width: 800, height: 400 }, fitting);
    expect(made).toMatchObject({ ok: false, problems: [{ because: 'too-small', detail: '2.00' }] });
  });
});
