import { describe, expect, test } from 'vitest';
import { accent, ink, lockup, logo, look, word } from './stage.ts';

describe('a lockup whose mark is its own mirror image', () => {
  const tent = `<path d="M50 5L95 95H70L50 52 30 95H5z" fill="${ink}"/><circle cx="50" cy="84" r="11" fill="${accent}"/>`;
  const whole = `${tent}<g transform="translate(118 28)">${word}</g>`;
  const own = [logo('tent', tent), lockup('horizontal', 290, 100, whole)];
  test.each([
    {
      name: 'is told to be mirrored',
      body: `<g transform="translate(100 0) scale(-1 1)">${whole}</g>`,
      seen: ['horizontal~'],
    },
    { name: 'is not where it stands upright', body: whole, seen: ['horizontal'] },
    {
      name: 'nor is its mark with another word before it',
      body: `${tent}<path d="M-150 30h60v10h-60zM-70 30h40v40h-40zM-20 30h10v40h-10z" fill="${ink}"/>`,
      seen: ['tent'],
    },
  ])('$name', async ({ body, seen }) => {
    for (const px of [0.4, 0.8]) {
      const { sightings } = await look({ body, scale: [px, px], logos: own });
      expect(sightings.map(({ variant, pose }) => variant + (pose.mirrored ? '~' : ''))).toEqual(seen);
    }
  });
});
