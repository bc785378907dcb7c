import { colour } from '../brand.ts';
import { at, bowlShape, compose, crop, rect, sunrise } from '../layout/compose.ts';
import { logo } from '../layout/logo.ts';
import { block } from '../layout/type.ts';
import { type Asset, jpeg, type Library, png } from './asset.ts';

const { butter, kilnBlue, ink, persimmon, celadon } = colour;

/** Photograph on the right, where no profile picture covers it; the words where every crop keeps them. */
async function cover(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 851,
    height: 315,
    ground: butter,
    photos: [crop(photos['long-table'], { x: 476, y: 0, width: 375, height: 315 }, 0.4, 0.5, 1.05)],
    over:
      block(['Nothing', 'before nine.'], { face: 'display', size: 50, leading: 1.04 }, 146, 128, kilnBlue) +
      block(['Tableware for slow mornings'], { face: 'text', size: 16.5 }, 148, 216, ink),
  });
  return jpeg(picture, 86);
}

/** The cup under a dome of morning, as in the mark. */
async function morrowCup(photos: Library): Promise<Buffer> {
  const r = 424;
  const [x, y] = [540, 120 + r + 214];
  const shape = `M${x - r} ${y}V${120 + r}A${r} ${r} 0 0 1 ${x + r} ${120 + r}V${y}Z`;
  const to = { x: x - r, y: 120, width: r * 2, height: y - 120 };
  const picture = await compose({
    width: 1080,
    height: 1080,
    ground: butter,
    photos: [{ ...crop(photos['close-cup'], to, 0.52, 0.5, 1.12), shape }],
    over:
      rect(0, y, 1080, 1080 - y, kilnBlue) +
      block(['The Morrow cup'], { face: 'display', size: 84 }, 116, y + 136, colour.porcelain) +
      block(
        ['Thrown by hand, dipped once,', 'made for the second cup.'],
        { face: 'text', size: 30, leading: 1.36 },
        118,
        y + 198,
        butter,
      ) +
      at(868, y + 112, logo('mark', 'reversed', 82)),
  });
  return jpeg(picture);
}

/** Flat: suns and bowls on two shelves. */
async function openKiln(): Promise<Buffer> {
  const shelf = 628;
  const r = 150;
  const xs = [246, 603, 960, 1317, 1674];
  const bowls = [kilnBlue, celadon, kilnBlue, persimmon, kilnBlue];
  const under =
    rect(0, shelf + 180, 1920, 1005 - shelf - 180, celadon) +
    xs.map((x, i) => bowlShape(x, shelf, r, bowls[i] ?? kilnBlue)).join('') +
    sunrise(xs[1] ?? 0, shelf - 14, 112, persimmon) +
    sunrise(xs[4] ?? 0, shelf - 14, 112, persimmon);
  const picture = await compose({
    width: 1920,
    height: 1005,
    ground: butter,
    under,
    over:
      block(['Open kiln day'], { face: 'display', size: 150 }, 96, 246, kilnBlue) +
      block(
        ['Saturday 16 January, 10–16 h. We open the door, you pick first.'],
        { face: 'text', size: 40 },
        102,
        330,
        ink,
      ) +
      at(1562, 884, logo('horizontal', 'one-colour', 62)),
  });
  return png(picture);
}

export const facebook: readonly Asset[] = [
  { path: 'facebook/solvane_facebook-cover_nothing-before-nine.jpg', placement: 'facebook-cover', draw: cover },
  {
    path: 'facebook/solvane_fb-event-cover_open-kiln-day.png',
    placement: 'facebook-event-cover',
    draw: openKiln,
    deviations: [
      {
        check: 'logo-safe-zone',
        note: 'The wordmark runs a little into the outer tenth, which some screens cut off; that is hearsay, so it is asked.',
        expected: 'review',
      },
    ],
  },
  { path: 'facebook/feed/solvane_fb-square_morrow-cup.jpg', placement: 'facebook-feed-square', draw: morrowCup },
  {
    path: 'facebook/feed/solvane_fb-square_morrow-cup copy.jpg',
    placement: 'facebook-feed-square',
    draw: morrowCup,
    deviations: [
      {
        check: 'picture-duplicate',
        note: 'The same export lies in the folder twice; one of the two was to become the second post.',
        expected: 'deviates',
      },
    ],
  },
];
