import { colour } from '../brand.ts';
import { at, bowlShape, compose, crop, rect, sunrise } from '../layout/compose.ts';
import { logo } from '../layout/logo.ts';
import { block, line, type Style } from '../layout/type.ts';
import { type Asset, jpeg, type Library, png } from './asset.ts';

const { butter, kilnBlue, ink, persimmon, porcelain, celadon } = colour;

/** A call to action: a blue pill as wide as its words. */
function pill(text: string, x: number, y: number, height: number): string {
  const style: Style = { face: 'strong', size: height * 0.42 };
  const width = Math.round(line(text, style).width + height * 1.1);
  const words = block([text], style, x + width / 2, y + height * 0.645, porcelain, 'middle');
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${height / 2}" fill="${kilnBlue}"/>${words}`;
}

/** A photograph saved as PNG and named .jpg by hand: over the limit, and not what its name says. */
async function rectangle(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 600,
    height: 500,
    ground: butter,
    photos: [crop(photos['close-cup'], { x: 0, y: 0, width: 600, height: 330 }, 0.5, 0.55, 1.1)],
    over:
      block(['Nothing before nine.'], { face: 'display', size: 46 }, 32, 392, kilnBlue) +
      pill('See the cups', 32, 424, 52) +
      at(516, 426, logo('mark', 'full', 46)),
  });
  return png(picture);
}

async function leaderboard(): Promise<Buffer> {
  const picture = await compose({
    width: 728,
    height: 90,
    ground: butter,
    over:
      at(28, 17, logo('mark', 'full', 56)) +
      block(['Tableware for slow mornings'], { face: 'display', size: 27 }, 124, 43, kilnBlue) +
      block(['Two Morrow cups, now until 7 February'], { face: 'text', size: 15.5 }, 125, 68, ink) +
      pill('See the cups', 586, 27, 36),
  });
  return png(picture);
}

async function halfPage(photos: Library): Promise<Buffer> {
  const picture = await compose({
    width: 300,
    height: 600,
    ground: butter,
    photos: [crop(photos.stack, { x: 0, y: 216, width: 300, height: 384 }, 0.5, 0.62, 1.25)],
    over:
      block(['Stay for', 'the second', 'cup.'], { face: 'display', size: 42, leading: 1 }, 22, 56, kilnBlue) +
      pill('See the range', 22, 166, 32) +
      at(248, 166, logo('mark', 'full', 28)),
  });
  return jpeg(picture);
}

async function billboard(): Promise<Buffer> {
  const xs = [559, 676, 794, 911];
  const picture = await compose({
    width: 970,
    height: 250,
    ground: butter,
    under:
      rect(500, 0, 470, 250, celadon) +
      xs
        .map((x, i) =>
          i % 2 === 0
            ? bowlShape(x, 126, 50, kilnBlue)
            : sunrise(x, 119, 50, persimmon) + bowlShape(x, 126, 50, butter),
        )
        .join(''),
    over:
      block(['The long', 'breakfast.'], { face: 'display', size: 66, leading: 1 }, 36, 84, kilnBlue) +
      pill('See the range', 38, 182, 40) +
      at(400, 184, logo('mark', 'full', 36)),
  });
  return png(picture);
}

export const ads: readonly Asset[] = [
  {
    path: 'google-ads/solvane_gdn-300x250@2x.jpg',
    placement: 'google-uploaded-300x250',
    draw: rectangle,
    deviations: [
      { check: 'file-extension', note: 'A PNG that was renamed to .jpg.', expected: 'deviates' },
      {
        check: 'size-weight',
        note: 'Being a PNG of a photograph it weighs twice the 150 KB that Google Ads takes.',
        expected: 'deviates',
      },
    ],
  },
  {
    path: 'google-ads/solvane_gdn-728x90.png',
    placement: 'google-uploaded-728x90',
    draw: leaderboard,
    later: 'Runs until 7 February, while the post on X ends the offer on 31 January.',
  },
  { path: 'google-ads/solvane_gdn-300x600.jpg', placement: 'google-uploaded-300x600', draw: halfPage },
  { path: 'google-ads/solvane_gdn-970x250.png', placement: 'google-uploaded-970x250', draw: billboard },
];
