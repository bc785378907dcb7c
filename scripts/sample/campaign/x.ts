import { colour } from '../brand.ts';
import { at, bowlShape, compose, crop, sunrise } from '../layout/compose.ts';
import { logo } from '../layout/logo.ts';
import { block } from '../layout/type.ts';
import { type Asset, jpeg, type Library, png } from './asset.ts';

const { butter, kilnBlue, ink, persimmon, porcelain } = colour;

/** Beside X's black the brand's butter looks pale: the kit lets this one placement go deeper. */
const deeperButter = '#f2d083';

async function header(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1500,
    height: 500,
    ground: deeperButter,
    photos: [crop(photos['long-table'], { x: 690, y: 0, width: 810, height: 500 }, 0.42, 0.52, 1.12)],
    over:
      block(['Nothing', 'before nine.'], { face: 'display', size: 92, leading: 1.02 }, 96, 186, kilnBlue) +
      block(['Tableware for slow mornings'], { face: 'text', size: 27 }, 100, 334, ink),
  });
  return jpeg(picture);
}

async function sixMinutes(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 1200,
    height: 675,
    ground: kilnBlue,
    photos: [crop(photos['blue-egg'], { x: 0, y: 0, width: 1200, height: 675 })],
    over:
      block(['Six minutes.', 'That’s the plan.'], { face: 'display', size: 68, leading: 1.06 }, 60, 116, porcelain) +
      at(1084, 62, logo('mark', 'reversed', 56)),
  });
  return jpeg(picture);
}

/** The accent colour where the ground should be. */
async function lastMornings(): Promise<Buffer> {
  const picture = await compose({
    width: 1080,
    height: 1080,
    ground: persimmon,
    under: sunrise(712, 652, 236, butter) + bowlShape(712, 670, 236, kilnBlue),
    over:
      block(['Last', 'slow days'], { face: 'display', size: 148, leading: 0.98 }, 76, 208, porcelain) +
      block(
        ['Two Morrow cups, €44', 'until 31 January. Incl. VAT.'],
        { face: 'strong', size: 36, leading: 1.3 },
        80,
        972,
        ink,
      ) +
      at(80, 868, logo('mark', 'one-colour', 50, ink)),
  });
  return png(picture);
}

export const x: readonly Asset[] = [
  { path: 'x/solvane_x-header_1500x500.jpg', placement: 'x-header', draw: header },
  { path: 'x/solvane_x-post_six-minutes.jpg', placement: 'x-post-landscape', draw: sixMinutes },
  {
    path: 'x/solvane_x-square_last-slow-days.png',
    placement: 'x-post-square',
    draw: lastMornings,
    deviations: [
      {
        check: 'colour-shares',
        subject: 'Persimmon',
        note: 'Made in a hurry for the end of the sale: the accent is the ground, and butter is nearly gone.',
        region: { x: 0, y: 0, width: 1080, height: 1080 },
        expected: 'deviates',
      },
      {
        check: 'logo-background',
        note: 'The mark in one colour is made for butter, celadon and porcelain, not for persimmon.',
        expected: 'deviates',
      },
      {
        check: 'logo-colour',
        note: 'In the same hurry the mark was coloured in ink, which no variant has.',
        expected: 'deviates',
      },
    ],
  },
];
