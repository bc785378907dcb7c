import { expect, test } from 'vitest';
import { goneOf, inkGone } from '../../../src/measure/logo/gone.ts';
import type { GroundModel } from '../../../src/measure/logo/ground.ts';
import { distanceTo, type Patch } from '../../../src/measure/logo/patch.ts';

const [columns, rows, margin] = [140, 40, 10];
const [width, height] = [columns - 2 * margin, rows - 2 * margin];
const [white, black] = [255, 20];
const ground: GroundModel = { kind: 'flat', colour: 0xffffff, busy: 0, value: () => white };

/** Ten black bars on white, as drawn; `found` says what stands at a px that is to be ink, or is to be ground. */
function bars(found: (isInk: boolean, column: number, row: number) => number) {
  const size = columns * rows;
  const patch: Patch = {
    columns,
    rows,
    margin,
    width,
    height,
    rgb: new Uint8Array(3 * size),
    seen: new Uint8Array(size).fill(1),
    alpha: new Uint8Array(size),
    own: new Int32Array(size).fill(-1),
    at: (column, row) => [column, row],
  };
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) {
      const [x, y] = [column - margin, row - margin];
      const isIn = x >= 0 && y >= 0 && x < width && y < height;
      const isInk = isIn && x % 12 < 6;
      if (isIn) patch.own[i] = 4 * (y * width + x);
      patch.alpha[i] = isInk ? 255 : 0;
      patch.rgb.fill(found(isInk, x, y), 3 * i, 3 * i + 3);
    }
  }
  return patch;
}
const asDrawn = (isInk: boolean): number => (isInk ? black : white);
const rgba = new Uint8Array(4 * width * height).fill(black);
const look = (patch: Patch, under = ground) => goneOf(patch, under, () => black, rgba);

test('all there, also compressed and a little off its place', () => {
  expect(look(bars(asDrawn))).toEqual({ share: 0, elsewhere: 0, box: null });
  const rough = bars((isInk, x, y) => asDrawn(isInk) + (isInk ? 1 : -1) * ((x * 7 + y * 13) % 30));
  expect(look(rough).share).toBe(0);
});

test('one of ten bars is a tenth of the outline, and told where it should stand', () => {
  const { share, elsewhere, box } = look(bars((isInk, x) => asDrawn(isInk && !(x >= 48 && x < 54))));
  expect(share).toBeCloseTo(0.1, 2);
  expect(elsewhere).toBe(0);
  expect(box).toMatchObject({ left: expect.closeTo(margin + 46, 0), right: expect.closeTo(margin + 56, 0) });
});

test('two that lie apart are told apart', () => {
  const { share, elsewhere } = look(bars((isInk, x) => asDrawn(isInk && x >= 6 && !(x >= 96 && x < 102))));
  expect(share).toBeCloseTo(0.1, 2);
  expect(elsewhere).toBeCloseTo(0.1, 2);
});

test.each([
  // The outline is lost in what lies behind it, which has the ink's colour: nothing is gone.
  ['something dark behind a part', bars((isInk, x) => (x < 20 ? black : asDrawn(isInk))), ground],
  ['ink that blends with the ground', bars(() => 60), { ...ground, value: () => 50 }],
  ['nothing of that colour is to be seen: told wrongly, or blended', bars(() => white), ground],
])('is not judged: %s', (_, patch, under) => {
  expect(look(patch, under)).toMatchObject({ share: 0 });
});

const amid = (patch: Patch, under = ground) => inkGone(patch, under, () => black, distanceTo('ground', patch));

test('ink of which there is ground: its largest area, and where', () => {
  expect(amid(bars(asDrawn))).toEqual({ share: 0, box: null });
  // The fifth of ten bars, and half of the ninth.
  const { share, box } = amid(
    bars((isInk, x, y) => asDrawn(isInk && !(x >= 48 && x < 54) && !(x >= 96 && x < 102 && y < 10))),
  );
  expect(share).toBeCloseTo(0.1, 2);
  expect(box).toMatchObject({ left: expect.closeTo(margin + 50, -1), right: expect.closeTo(margin + 52, -1) });
});

test.each([
  ['something else stands there', bars((isInk, x) => (isInk && x < 54 ? 140 : asDrawn(isInk))), ground],
  ['ink that blends with the ground', bars(() => 60), { ...ground, value: () => 50 }],
])('of the ink nothing is gone: %s', (_, patch, under) => {
  expect(amid(patch, under)).toEqual({ share: 0, box: null });
});
