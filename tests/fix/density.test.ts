import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { atScreenDensity } from '../../src/fix/density.ts';

const picture = (): Sharp =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#12355b' } }).withMetadata({ density: 300 });

test.each([
  ['png', () => picture().png()],
  ['jpg', () => picture().jpeg()],
  [
    'jpg',
    // A camera's note, in the other order of bytes.
    () =>
      picture()
        .withExif({ IFD0: { XResolution: '300/1', YResolution: '300/1', ResolutionUnit: '2' } })
        .jpeg(),
  ],
] as const)('%s gets the density of a screen, and keeps its pixels', async (format, made) => {
  const before = await made().toBuffer();
  expect((await sharp(before).metadata()).density).toBe(300);
  const after = Buffer.from(atScreenDensity(before, format));
  expect((await sharp(after).metadata()).density ?? 96).toBe(96);
  expect(Buffer.compare(await sharp(after).raw().toBuffer(), await sharp(before).raw().toBuffer())).toBe(0);
});

test('what is cut short is left standing', () => {
  const whole = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]);
  for (let n = 0; n <= whole.length; n++)
    for (const format of ['jpg', 'png'] as const)
      expect(() => atScreenDensity(whole.subarray(0, n), format)).not.toThrow();
});
