import { colour } from '../brand.ts';
import { at, bowlShape, compose, crop, rect, sunrise } from '../layout/compose.ts';
import { logo } from '../layout/logo.ts';
import { block } from '../layout/type.ts';
import { type Asset, jpeg, type Library, png } from './asset.ts';

const { butter, kilnBlue, ink, persimmon, porcelain } = colour;
const size = { width: 1080, height: 1920 } as const;

async function morning(photos: Library): Promise<Buffer> {
  const picture = await compose({
    ...size,
    ground: butter,
    photos: [crop(photos['tall-wall'], { x: 0, y: 0, ...size })],
    over:
      block(['Nothing', 'before nine.'], { face: 'display', size: 136, leading: 1 }, 84, 400, kilnBlue) +
      block(['The Morrow set, €48. Incl. VAT.'], { face: 'text', size: 40 }, 90, 622, ink),
  });
  return jpeg(picture);
}

const fall = (id: string, from: string, to: string) =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs><rect width="1080" height="1920" fill="url(#${id})"/>`;

/** Dawn: the one gradient the brand has, butter to persimmon. */
async function noAlarm(): Promise<Buffer> {
  const picture = await compose({
    ...size,
    ground: butter,
    under: fall('dawn', butter, persimmon) + sunrise(540, 1382, 300, butter) + bowlShape(540, 1406, 300, kilnBlue),
    over:
      block(['Sunday', 'has no', 'alarm.'], { face: 'display', size: 168, leading: 0.98 }, 84, 520, kilnBlue) +
      at(90, 290, logo('horizontal', 'one-colour', 52)),
  });
  return png(picture);
}

const pink = '#ff5fa8';
const bands = 40;

/** A fall from one colour to another in so many even steps. */
function steps(from: string, to: string): string {
  const channel = (hex: string, k: number) => Number.parseInt(hex.slice(1 + k * 2, 3 + k * 2), 16);
  const band = size.height / bands;
  return Array.from({ length: bands }, (_, i) => {
    const t = i / (bands - 1);
    const rgb = [0, 1, 2].map((k) => Math.round(channel(from, k) * (1 - t) + channel(to, k) * t));
    return rect(0, i * band, size.width, band, `rgb(${rgb.join(' ')})`);
  }).join('');
}

/** The same idea with a pink of someone's own, saved in few colours: its gradient runs in steps. */
async function samePace(): Promise<Buffer> {
  const picture = await compose({
    ...size,
    ground: butter,
    under: steps(butter, pink) + sunrise(540, 1382, 300, porcelain) + bowlShape(540, 1406, 300, kilnBlue),
    over:
      block(['New year,', 'same', 'pace.'], { face: 'display', size: 168, leading: 0.98 }, 84, 520, kilnBlue) +
      at(90, 290, logo('horizontal', 'one-colour', 52)),
  });
  return png(picture);
}

export const stories: readonly Asset[] = [
  {
    path: 'instagram/stories/solvane_ig-story_01_nothing-before-nine.jpg',
    placement: 'instagram-story',
    draw: morning,
  },
  { path: 'instagram/stories/solvane_ig-story_02_no-alarm.png', placement: 'instagram-story', draw: noAlarm },
  {
    path: 'instagram/stories/solvane_ig-story_03_same-pace.png',
    placement: 'instagram-story',
    draw: samePace,
    deviations: [
      {
        check: 'colour-gradient',
        note: `The dawn gradient must run from Butter to Persimmon; this one ends in a pink of its own, ${pink}.`,
        region: { x: 0, y: 0, ...size },
        expected: 'review',
      },
      {
        check: 'picture-banding',
        note: 'Saved with few levels a channel, so the gradient runs in steps.',
        expected: 'deviates',
      },
      {
        check: 'set-recognisability',
        note: 'Most of it is painted in a colour that no other asset has.',
        expected: 'review',
      },
    ],
  },
];
