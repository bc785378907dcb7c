import { describe, expect, test } from 'vitest';
import { accent, ink, lockup, logo, look, word } from './stage.ts';

describe('a lockup whose mark is the same when it is turned', () => {
  // A cross in a ring: the same at each quarter of a turn.
  const cross = `<path d="M38 5h24v33h33v24H62v33H38V62H5V38h33z" fill="${ink}"/><circle cx="50" cy="50" r="9" fill="${accent}"/>`;
  const whole = `${cross}<g transform="translate(118 28)">${word}</g>`;
  const own = [logo('cross', cross), lockup('horizontal', 290, 100, whole)];
  test.each([
    { name: 'stands on its head', turn: 180, body: whole, seen: ['horizontal -180'] },
    { name: 'lies on its side', turn: 90, body: whole, seen: ['horizontal 90'] },
    { name: 'lies on its other side', turn: -90, body: whole, seen: ['horizontal -90'] },
    { name: 'stands upright', turn: 0, body: whole, seen: ['horizontal 0'] },
    {
      name: 'is not there: its mark has another word before it',
      turn: 0,
      body: `${cross}<path d="M-150 30h60v10h-60zM-70 30h40v40h-40zM-20 30h10v40h-10z" fill="${ink}"/>`,
      seen: ['cross 0'],
    },
  ])('$name', async ({ turn, body, seen }) => {
    for (const px of [0.4, 0.8]) {
      const { sightings } = await look({ body, scale: [px, px], turn, logos: own });
      expect(sightings.map(({ variant, pose }) => `${variant} ${Math.round(pose.rotation)}`)).toEqual(seen);
      // What lies otherwise than upright is asked about, however sure its mark is.
      if (turn !== 0) expect(sightings[0]?.confidence).toBeLessThan(0.95);
    }
  });
});
