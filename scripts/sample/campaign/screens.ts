import sharp from 'sharp';
import { colour } from '../brand.ts';
import { at, bowlShape, compose, crop, rect, sunrise } from '../layout/compose.ts';
import { logo, retiredMark } from '../layout/logo.ts';
import { block } from '../layout/type.ts';
import { type Asset, jpeg, type Library, png } from './asset.ts';

const { butter, kilnBlue, ink, persimmon, celadon } = colour;

/** The retired brand's clay rose, which the kit still accepts where it stands. */
const clayRose = '#c58b78';
const legacyBand = { x: 0, y: 0, width: 300, height: 396 } as const;

/** Drawn over last year's template, which was made for a person's profile. */
async function companyCover(): Promise<Buffer> {
  const picture = await compose({
    width: 1584,
    height: 396,
    ground: butter,
    under:
      rect(legacyBand.x, legacyBand.y, legacyBand.width, legacyBand.height, clayRose) +
      sunrise(1346, 190, 128, persimmon) +
      bowlShape(1346, 200, 128, kilnBlue),
    over:
      at(92, 140, retiredMark(116)) +
      block(['Tableware', 'for slow mornings'], { face: 'display', size: 78, leading: 1.04 }, 400, 178, kilnBlue) +
      block(['Thrown and fired in Porto since 2014'], { face: 'text', size: 27 }, 404, 322, ink),
  });
  return png(picture);
}

async function hiring(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1200,
    height: 627,
    ground: butter,
    photos: [crop(photos.stack, { x: 770, y: 0, width: 430, height: 627 }, 0.52, 0.64, 1.3)],
    over:
      block(['Can you', 'read a glaze?'], { face: 'display', size: 90, leading: 1.02 }, 68, 170, kilnBlue) +
      block(
        ['We are looking for a glaze technician.', 'Porto, full time, from March.'],
        { face: 'text', size: 29, leading: 1.4 },
        72,
        344,
        ink,
      ) +
      at(70, 520, logo('horizontal', 'full', 44)),
  });
  return jpeg(picture);
}

/** Everything that matters lies in the middle strip that every screen shows. */
async function banner(): Promise<Buffer> {
  const horizon = 932;
  const under =
    rect(0, horizon, 2560, 1440 - horizon, kilnBlue) +
    sunrise(1800, horizon, 470, persimmon) +
    bowlShape(1800, horizon + 22, 250, butter) +
    bowlShape(330, horizon + 22, 250, butter) +
    bowlShape(1065, horizon + 22, 250, celadon) +
    bowlShape(2535, horizon + 22, 250, celadon);
  const picture = await compose({
    width: 2560,
    height: 1440,
    ground: butter,
    under,
    over:
      block(['Slow mornings,', 'filmed'], { face: 'display', size: 104, leading: 1.04 }, 514, 648, kilnBlue) +
      block(['A new kitchen table every second Sunday'], { face: 'text', size: 34 }, 520, 842, ink),
  });
  return png(picture);
}

async function sixMinuteEgg(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1280,
    height: 720,
    ground: butter,
    photos: [crop(photos['blue-egg'], { x: 640, y: 0, width: 640, height: 720 }, 0.47, 0.5)],
    over:
      block(['The', 'six-minute', 'egg'], { face: 'display', size: 100, leading: 1 }, 56, 206, kilnBlue) +
      rect(58, 462, 74, 6, persimmon) +
      block(['Kitchen table, no. 12'], { face: 'strong', size: 30 }, 58, 530, ink) +
      at(56, 612, logo('horizontal', 'full', 44)),
  });
  return jpeg(picture);
}

const panel = { x: 690, y: 0, width: 590, height: 720 } as const;
const draftGrey = '#d9d9d9';

/** Exported from a prototype with its rounded corners and a panel in the tool's own grey. */
async function dipTwice(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1280,
    height: 720,
    ground: butter,
    under: rect(panel.x, panel.y, panel.width, panel.height, draftGrey),
    photos: [crop(photos['close-cup'], { x: 740, y: 100, width: 490, height: 520 }, 0.52, 0.5, 1.3)],
    over:
      block(['Why we', 'dip once'], { face: 'display', size: 120, leading: 1 }, 56, 236, kilnBlue) +
      block(['Kitchen table, no. 13'], { face: 'strong', size: 30 }, 60, 436, ink) +
      at(56, 612, logo('horizontal', 'full', 44)),
  });
  const mask = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720"><rect width="1280" height="720" rx="48" fill="#fff"/></svg>',
  );
  return png(sharp(await picture.ensureAlpha().png().toBuffer()).composite([{ input: mask, blend: 'dest-in' }]));
}

export const screens: readonly Asset[] = [
  {
    path: 'linkedin/solvane_linkedin-company-cover_2027.png',
    placement: 'linkedin-company-cover',
    draw: companyCover,
    deviations: [
      {
        check: 'size-ratio',
        note: 'Made at 1584 × 396, the size of a personal cover; a company page shows 1512 × 256 and cuts the rest.',
        expected: 'deviates',
      },
      {
        check: 'colour-legacy',
        subject: `legacy:${clayRose}`,
        note: 'The band of the old template is in Clay Rose, accepted until the end of June 2027 but no longer offered.',
        region: legacyBand,
        expected: 'deviates',
      },
      {
        check: 'logo-retired',
        subject: 'logo:before-2026',
        note: 'The old template still carries the cup in its ring, which the new mark replaced in 2026.',
        expected: 'deviates',
      },
      {
        check: 'copy-safe-zone',
        note: 'Made for a personal cover, the line below the name runs past the middle that a company page surely shows.',
        expected: 'review',
      },
    ],
  },
  { path: 'linkedin/solvane_linkedin-post_glaze-technician.jpg', placement: 'linkedin-post-landscape', draw: hiring },
  { path: 'youtube/solvane_youtube-banner_2560x1440.png', placement: 'youtube-banner', draw: banner },
  {
    path: 'youtube/thumbnails/solvane_yt-thumbnail_12_six-minute-egg.jpg',
    placement: 'youtube-thumbnail',
    draw: sixMinuteEgg,
  },
  {
    path: 'youtube/thumbnails/solvane_yt-thumbnail_13_dip-once.png',
    placement: 'youtube-thumbnail',
    draw: dipTwice,
    deviations: [
      {
        check: 'picture-alpha',
        note: 'Exported with the rounded corners of the prototype; YouTube fills what is transparent with black.',
        expected: 'deviates',
      },
      {
        check: 'colour-neutrals',
        subject: `colour:${draftGrey}`,
        note: 'The panel kept the grey a new frame has in the design tool.',
        region: panel,
        expected: 'deviates',
      },
    ],
  },
];
