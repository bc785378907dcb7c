import { colour } from '../brand.ts';
import { at, bowlShape, compose, rect, sunrise } from '../layout/compose.ts';
import { logo } from '../layout/logo.ts';
import { block } from '../layout/type.ts';
import { type Asset, png } from './asset.ts';

const { butter, kilnBlue, ink, persimmon, porcelain, celadon } = colour;

/** A shop that sells the cups pulled the logo wider to fill the line, and set its own address right below it. */
async function stretched(): Promise<Buffer> {
  const mark = logo('horizontal', 'full', 44);
  const picture = await compose({
    width: 336,
    height: 280,
    ground: butter,
    under: rect(0, 186, 336, 94, celadon) + sunrise(250, 180, 40, persimmon) + bowlShape(250, 186, 40, kilnBlue),
    over:
      at(24, 26, { svg: `<g transform="scale(1.18 1)">${mark.svg}</g>` }) +
      block(['at Casa Lume, Porto'], { face: 'strong', size: 17 }, 25, 92, ink) +
      block(['Now on', 'our shelves'], { face: 'display', size: 30, leading: 1.06 }, 24, 140, kilnBlue),
  });
  return png(picture);
}

/** A fair set it askew and in one colour that the kit does not know for it. */
async function askew(): Promise<Buffer> {
  const mark = logo('horizontal', 'full', 46, persimmon);
  const picture = await compose({
    width: 300,
    height: 250,
    ground: porcelain,
    under: rect(0, 200, 300, 50, butter),
    over:
      `<g transform="translate(44 62) rotate(-7 ${mark.width / 2} 23)">${mark.svg}</g>` +
      block(['Find us in the hall'], { face: 'display', size: 26 }, 44, 172, kilnBlue) +
      block(['Ceramics fair, Porto'], { face: 'text', size: 15 }, 44, 231, ink),
  });
  return png(picture);
}

/** Made by others, from the logo alone: what happens to it there. */
export const partners: readonly Asset[] = [
  {
    path: 'google-ads/partner_casa-lume_336x280.png',
    placement: 'google-uploaded-336x280',
    draw: stretched,
    deviations: [
      { check: 'logo-aspect', note: 'Pulled 18 % wider, to the width of the line below it.', expected: 'deviates' },
      {
        check: 'logo-clear-space',
        note: 'The address of the shop stands a few px under the logo, where half its height stays free.',
        expected: 'deviates',
      },
    ],
  },
  {
    path: 'google-ads/partner_ceramics-fair_300x250.png',
    placement: 'google-uploaded-300x250',
    draw: askew,
    deviations: [
      { check: 'logo-rotation', note: 'Turned by 7° to the left.', expected: 'deviates' },
      {
        check: 'logo-colour',
        note: 'All of it in Persimmon, which is the colour of the sun alone.',
        expected: 'deviates',
      },
    ],
  },
];
