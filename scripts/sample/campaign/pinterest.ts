import sharp from 'sharp';
import { colour } from '../brand.ts';
import { at, compose, crop } from '../layout/compose.ts';
import { logo } from '../layout/logo.ts';
import { block } from '../layout/type.ts';
import { type Asset, jpeg, type Library } from './asset.ts';

const { butter, kilnBlue, ink } = colour;

async function stackThem(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1000,
    height: 1500,
    ground: butter,
    photos: [crop(photos.stack, { x: 0, y: 0, width: 1000, height: 1500 })],
    over:
      block(['Stack them,', 'then leave', 'them.'], { face: 'display', size: 112, leading: 1 }, 76, 186, kilnBlue) +
      at(76, 1392, logo('horizontal', 'one-colour', 48)),
  });
  return jpeg(picture);
}

/** Sent on from the printer's file without being turned back into RGB. */
async function tableForOne(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1000,
    height: 1500,
    ground: butter,
    photos: [crop(photos.overhead, { x: 0, y: 400, width: 1000, height: 1100 }, 0.5, 0.75, 1.08)],
    over:
      block(['A table', 'for one, please'], { face: 'display', size: 104, leading: 1.02 }, 74, 176, kilnBlue) +
      block(['Plate, egg cup and cup from the Morrow set'], { face: 'text', size: 32 }, 80, 344, ink),
  });
  const flat = await picture.png().toBuffer();
  return sharp(flat).toColourspace('cmyk').jpeg({ quality: 82 }).toBuffer();
}

export const pinterest: readonly Asset[] = [
  { path: 'pinterest/solvane_pin_stack-them.jpg', placement: 'pinterest-pin', draw: stackThem },
  {
    path: 'pinterest/solvane_pin_table-for-one_PRINT.jpg',
    placement: 'pinterest-pin',
    draw: tableForOne,
    deviations: [
      {
        check: 'picture-profile',
        note: 'The printer’s CMYK file, without a profile: colours shift wherever it is shown.',
        expected: 'deviates',
      },
    ],
  },
];
