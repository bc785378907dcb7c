import sharp from 'sharp';
import type { WrittenKit } from './save.ts';

export type WrittenLogo = NonNullable<WrittenKit['logos']>['variants'][number];

/** Words in the names of brand files that are not the brand's name. */
const plainWords = new Set(
  'logo logos logotype mark icon symbol wordmark lockup horizontal stacked vertical full primary white black reversed negative positive dark light mono colour colours color colors palette palettes swatch swatches brand branding tokens theme themes variables style styles design final rgb cmyk'.split(
    ' ',
  ),
);

const wordsOf = (name: string): readonly string[] =>
  name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !/^(v?\d+|\dx)$/i.test(word));

/** The brand's name, from the title of a palette or the name of a file: `acme-logo-white.svg` → Acme; null for `logo.svg`. */
export function guessName(title: string): string | null {
  const words = wordsOf(title).filter((word) => !plainWords.has(word.toLowerCase()));
  return words.length === 0 ? null : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** What a logo's file name tells of it; where that is nothing, its shape tells the lockup. */
export function guessLogo(id: string, shape: number | null): Pick<WrittenLogo, 'lockup' | 'colourway'> {
  const words = id.split('-');
  const says = (...any: readonly string[]): boolean => any.some((word) => words.includes(word));
  return {
    lockup: says('wordmark')
      ? 'wordmark'
      : says('mark', 'icon', 'symbol')
        ? 'mark'
        : says('stacked', 'vertical')
          ? 'stacked'
          : says('horizontal')
            ? 'horizontal'
            : lockupOf(shape),
    colourway: says('white', 'reversed', 'negative', 'dark')
      ? 'reversed'
      : says('black', 'mono')
        ? 'one-colour'
        : 'full',
  };
}

/** A sign is about as wide as high; with a name beside it, it is wider, with a name below it, rarely higher. */
function lockupOf(shape: number | null): WrittenLogo['lockup'] {
  if (shape === null || shape > squarish) return 'horizontal';
  return shape < 1 / squarish ? 'stacked' : 'mark';
}
const squarish = 1.25;

/** Width ÷ height of a picture; null where it can't be read. */
export async function shapeOf(content: Uint8Array): Promise<number | null> {
  const metadata = await sharp(content)
    .metadata()
    .catch(() => null);
  return metadata === null ? null : metadata.width / metadata.height;
}
