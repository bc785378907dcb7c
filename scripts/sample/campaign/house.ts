import { colour } from '../brand.ts';
import { at, bowlShape, compose, crop, rect, sunrise } from '../layout/compose.ts';
import { logo } from '../layout/logo.ts';
import { block } from '../layout/type.ts';
import { type Asset, jpeg, type Library } from './asset.ts';

const { butter, kilnBlue, ink, persimmon, celadon } = colour;

async function linkCard(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1200,
    height: 630,
    ground: butter,
    photos: [crop(photos['long-table'], { x: 560, y: 0, width: 640, height: 630 }, 0.36, 0.5, 1.1)],
    over:
      at(72, 68, logo('horizontal', 'full', 58)) +
      block(['Tableware', 'for slow', 'mornings'], { face: 'display', size: 84, leading: 1.02 }, 70, 300, kilnBlue) +
      block(['solvane.example'], { face: 'text', size: 27 }, 74, 556, ink),
  });
  return jpeg(picture);
}

/** For the screen by the till: 16:9, read from four metres. */
async function till(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1920,
    height: 1080,
    ground: butter,
    photos: [crop(photos['tall-wall'], { x: 1120, y: 0, width: 800, height: 1080 }, 0.5, 0.78, 1.05)],
    over:
      block(['Sit down first.', 'Shop later.'], { face: 'display', size: 128, leading: 1.04 }, 102, 322, kilnBlue) +
      block(['Coffee is on the house until eleven.'], { face: 'text', size: 46 }, 108, 570, ink) +
      at(104, 890, logo('horizontal', 'full', 86)),
  });
  return jpeg(picture);
}

/** Cut from vinyl: flat shapes only. */
function decal(): Promise<Buffer> {
  const bowls = [180, 500, 820]
    .map((x, i) => bowlShape(x, 560, 140, [kilnBlue, celadon, kilnBlue][i] ?? kilnBlue))
    .join('');
  const content =
    rect(0, 0, 1000, 1000, butter) +
    sunrise(500, 544, 110, persimmon) +
    bowls +
    block(['Open from nine.'], { face: 'display', size: 108 }, 500, 300, kilnBlue, 'middle') +
    at(500 - logo('horizontal', 'one-colour', 60).width / 2, 850, logo('horizontal', 'one-colour', 60));
  return Promise.resolve(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1000" viewBox="0 0 1000 1000"><title>Solvane: open from nine</title>${content}</svg>\n`,
    ),
  );
}

export const house: readonly Asset[] = [
  {
    path: 'web/solvane_og-link-card.jpg',
    placement: 'og-link-card',
    draw: linkCard,
    deviations: [
      { check: 'logo-safe-zone', note: 'The square preview of some messengers cuts the logo off.', expected: 'review' },
    ],
  },
  { path: 'shop/solvane_till-screen_sit-down-first.jpg', placement: 'till-screen', draw: till },
  { path: 'shop/solvane_window-decal_open-from-nine.svg', placement: 'window-decal', draw: decal },
];
