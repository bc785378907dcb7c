import sharp from 'sharp';
import { colour } from '../brand.ts';
import { at, bowlShape, compose, crop, rect, sunrise } from '../layout/compose.ts';
import { logo } from '../layout/logo.ts';
import { block } from '../layout/type.ts';
import { type Asset, jpeg, type Library } from './asset.ts';

const { butter, kilnBlue, persimmon, porcelain, celadon } = colour;

const frames = 14;

/** The sun comes up behind the bowls. The first frame must do alone: classic Outlook shows no other. */
async function header(): Promise<Buffer> {
  const pictures = await Promise.all(
    Array.from({ length: frames }, async (_, i) => {
      const t = 1 - (1 - i / (frames - 1)) ** 2;
      const y = 282 + (1 - t) * 90;
      const picture = await compose({
        width: 1200,
        height: 400,
        ground: butter,
        under:
          sunrise(600, y, 150, persimmon) +
          rect(0, 282, 1200, 118, celadon) +
          [150, 375, 825, 1050].map((x) => bowlShape(x, 282, 66, kilnBlue)).join(''),
        over: at(600 - logo('horizontal', 'full', 56).width / 2, 40, logo('horizontal', 'one-colour', 56)),
      });
      return picture.png().toBuffer();
    }),
  );
  return sharp(pictures, { join: { animated: true } })
    .gif({ delay: pictures.map((_, i) => (i === frames - 1 ? 2400 : 90)), loop: 3, colours: 32, dither: 0 })
    .toBuffer();
}

async function hero(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1200,
    height: 600,
    ground: kilnBlue,
    photos: [crop(photos['long-table'], { x: 0, y: 0, width: 1200, height: 600 }, 0.5, 0.42)],
    over: block(['The Morrow', 'set is back'], { face: 'display', size: 72, leading: 1.04 }, 690, 116, porcelain),
  });
  return picture.webp({ quality: 88 }).toBuffer();
}

/** Made at the size of the page, then doubled for fine screens by enlarging the picture itself. */
async function pick(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 560,
    height: 560,
    ground: butter,
    photos: [crop(photos['cup-row'], { x: 0, y: 0, width: 560, height: 430 }, 0.5, 0.5, 1.15)],
    over:
      block(['Pick a glaze'], { face: 'display', size: 46 }, 36, 510, kilnBlue) +
      at(464, 474, logo('mark', 'full', 44)),
  });
  const page = await picture.resize(280, 280).png().toBuffer();
  return jpeg(sharp(page).resize(560, 560, { kernel: 'cubic' }));
}

export const mail: readonly Asset[] = [
  { path: 'email/solvane_email-header_sunrise@2x.gif', placement: 'email-header', draw: header },
  {
    path: 'email/solvane_email-hero_morrow-set@2x.webp',
    placement: 'email-hero',
    draw: hero,
    deviations: [
      {
        check: 'file-format',
        note: 'Taken from the website, where WebP is right; classic Outlook shows an empty box.',
        expected: 'deviates',
      },
    ],
  },
  {
    path: 'email/solvane_email-column_pick-a-glaze@2x.jpg',
    placement: 'email-column',
    draw: pick,
    deviations: [
      {
        check: 'picture-sharpness',
        note: 'Drawn at 280 px and enlarged to 560 for fine screens, where it looks no finer than before.',
        expected: 'deviates',
      },
    ],
  },
];
