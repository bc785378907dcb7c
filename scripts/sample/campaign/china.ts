import sharp from 'sharp';
import { colour } from '../brand.ts';
import { at, compose, crop, rect } from '../layout/compose.ts';
import { logo } from '../layout/logo.ts';
import { block } from '../layout/type.ts';
import { type Asset, jpeg, type Library } from './asset.ts';

const { butter, kilnBlue, ink, celadon, persimmon } = colour;

/** The season's colour, which the kit allows on WeChat alone. */
const lantern = '#a3182b';

/** The words stand in the square that WeChat cuts out of the middle. */
async function articleCover(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 900,
    height: 383,
    ground: butter,
    photos: [
      crop(photos['long-table'], { x: 0, y: 0, width: 250, height: 383 }, 0.3, 0.55, 1.15),
      crop(photos['long-table'], { x: 650, y: 0, width: 250, height: 383 }, 0.62, 0.6, 1.3),
    ],
    over:
      block(
        ['九点前', '什么都不急'],
        { face: 'hanzi', size: 62, leading: 1.3, tracking: 30 },
        450,
        152,
        kilnBlue,
        'middle',
      ) +
      block(['春节慢早餐'], { face: 'hanzi', size: 25, tracking: 120 }, 450, 304, lantern, 'middle') +
      rect(420, 58, 60, 4, lantern),
  });
  return jpeg(picture);
}

/** Sent through a chat and a phone on its way: saved again with little, and turned by a flag. */
async function oneCup(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1080,
    height: 1440,
    ground: butter,
    photos: [crop(photos['close-cup'], { x: 0, y: 0, width: 1080, height: 1080 }, 0.5, 0.5)],
    over:
      block(['一只杯子', '慢慢喝'], { face: 'hanzi', size: 104, leading: 1.24 }, 72, 1212, kilnBlue) +
      at(930, 1250, logo('mark', 'full', 78)),
  });
  const turned = await sharp(await picture.png().toBuffer())
    .rotate(270)
    .png()
    .toBuffer();
  return sharp(turned).withMetadata({ orientation: 6 }).jpeg({ quality: 42 }).toBuffer();
}

async function sunday(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1080,
    height: 1440,
    ground: butter,
    photos: [crop(photos.overhead, { x: 0, y: 0, width: 1080, height: 1440 })],
    over:
      block(['周日早餐', '从一颗蛋开始'], { face: 'hanzi', size: 104, leading: 1.26 }, 84, 200, kilnBlue) +
      at(930, 124, logo('mark', 'one-colour', 66)),
  });
  return jpeg(picture);
}

async function whichGlaze(photos: Library): Promise<Buffer> {
  const labels = [
    ['窑蓝', kilnBlue],
    ['青瓷', celadon],
    ['柿红', persimmon],
  ] as const;
  const row = labels
    .map(
      ([name, fill], i) =>
        `<circle cx="${106 + i * 200}" cy="1356" r="18" fill="${fill}"/>${block([name], { face: 'hanzi', size: 36 }, 142 + i * 200, 1369, ink)}`,
    )
    .join('');
  const picture = await compose({
    width: 1080,
    height: 1440,
    ground: butter,
    photos: [crop(photos['cup-row'], { x: 0, y: 0, width: 1080, height: 800 }, 0.5, 0.5)],
    over:
      block(['这么多釉色', '今天选哪一只'], { face: 'hanzi', size: 108, leading: 1.26 }, 80, 964, kilnBlue) +
      block(['每一只都要烧四十八小时'], { face: 'hanzi', size: 38 }, 86, 1218, ink) +
      rect(84, 1282, 912, 3, kilnBlue) +
      row,
  });
  return picture.webp({ quality: 90 }).toBuffer();
}

export const china: readonly Asset[] = [
  { path: '微信公众号/Solvane_公众号封面_九点前.jpg', placement: 'wechat-article-cover', draw: articleCover },
  {
    path: '微信公众号/Solvane_贴图_一只杯子.jpg',
    placement: 'wechat-newspic',
    draw: oneCup,
    deviations: [
      { check: 'picture-compression', note: 'Saved again at JPEG quality 42 on the way.', expected: 'deviates' },
      {
        check: 'picture-orientation',
        note: 'Stored on its side with an EXIF flag, which upload forms drop.',
        expected: 'deviates',
      },
      {
        check: 'logo-safe-zone',
        note: 'The square cover of a picture message cuts the mark off.',
        expected: 'review',
      },
      {
        check: 'copy-safe-zone',
        note: 'The square cover of a picture message cuts the line off together with the mark.',
        expected: 'review',
      },
    ],
  },
  {
    path: '小红书/Solvane_小红书封面_周日早餐.jpg',
    placement: 'rednote-cover',
    draw: sunday,
    deviations: [
      { check: 'logo-safe-zone', note: 'The square preview in a profile cuts the mark off.', expected: 'review' },
      {
        check: 'copy-safe-zone',
        note: 'The square preview in a profile cuts the headline, as it cuts the mark.',
        expected: 'review',
      },
    ],
  },
  {
    path: '小红书/Solvane_小红书封面_选釉色.webp',
    placement: 'rednote-cover',
    draw: whichGlaze,
    deviations: [
      {
        check: 'copy-safe-zone',
        note: 'The names of the glazes lie at the foot, which the square preview in a profile leaves out.',
        expected: 'review',
      },
    ],
  },
];
