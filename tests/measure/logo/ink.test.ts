import { expect, test } from 'vitest';
import { type InkColour, unblendedDifference } from '../../../src/measure/logo/ink.ts';

const ink = (wanted: number, found: number, beside: number): InkColour => ({
  wanted,
  found,
  deltaE: 99,
  spread: 0,
  share: 1,
  pure: false,
  beside: { near: beside, wide: beside },
});

test.each([
  ['a thin stroke that is a quarter ground', ink(0x0e0c82, 0x4a4886, 0x8786c1), true],
  ['chroma that a JPEG shares with a green ground', ink(0x00435b, 0x005142, 0x0cfb59), true],
  ['white that takes on some of a violet ground', ink(0xffffff, 0xfae1fb, 0xc34bdb), true],
  ['a black outline between red parts of the mark', ink(0x0d0d0d, 0x703243, 0xa14050), true],
  ['another hue on white', ink(0x8a1538, 0x0a5c36, 0xffffff), false],
  ['yellow for white on a dark ground', ink(0xffffff, 0xffd84d, 0x101418), false],
  ['lighter than all around it: no longer the ink', ink(0x000000, 0xc8c8c8, 0x808080), false],
  ['amid its own ink nothing blends', ink(0x0e0c82, 0x4a4886, 0x0e0c82), false],
  ['further from the ground than the ink is', ink(0x666666, 0x111111, 0xffffff), false],
])('%s', (_, colour, isBlend) => {
  const left = unblendedDifference(colour);
  if (isBlend) expect(left).toBeLessThan(8);
  else expect(left).toBeGreaterThan(15);
});
