import { expect, test } from 'vitest';
import { accent, ink, lockup, logo, look, mark, word } from './stage.ts';

/** The mark alone reaches higher than in the lockup, so that it is not known to be a part of it. */
const alone = `<circle cx="20" cy="-4" r="3" fill="${accent}"/>${mark(ink, accent)}`;
const words = [118, 300, 482].map((x) => `<g transform="translate(${x} 28)">${word}</g>`).join('');
const whole = mark(ink, accent) + words;
const tall = {
  ...logo('mark', ''),
  content: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -8 100 108" width="100" height="108">${alone}</svg>`,
  ),
};

test.each([0, 8, 14, 18])('a lockup that leans by %s° is not told as its mark', async (turn) => {
  const { sightings } = await look({
    body: whole,
    scale: [0.45, 0.45],
    turn,
    logos: [tall, lockup('horizontal', 650, 100, whole)],
  });
  expect(sightings.map(({ variant }) => variant)).toEqual(['horizontal']);
});
