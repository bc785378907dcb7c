import { differenceCiede2000 } from 'culori';
import { palette } from '../../src/facts/palette.ts';
import type { Measuring } from '../../src/facts/source.ts';
import { measureTexture } from '../../src/facts/texture.ts';
import type { PaletteFact, PictureFact } from '../../src/model/facts.ts';
import type { ColourRules } from '../../src/model/rules.ts';
import type { drawing } from './drawing.ts';
import { colourRules } from './rules.ts';

export const white = '#ffffff';
export const blue = '#1c4fd0';
export const yellow = '#ffc72c';
export const red = '#d81e3c';
export const brand = colourRules([white, blue, yellow]);

/** What the palette fact says of a drawing under rules. */
export async function judged(
  drawn: ReturnType<typeof drawing>,
  rules: ColourRules = brand,
  picture: Partial<Pick<PictureFact, 'lossy' | 'space' | 'jpegQuality'>> = {},
  scale = 1,
): Promise<PaletteFact> {
  const sample = drawn.sample(scale);
  const measured = await palette.measure(
    {
      sample,
      texture: measureTexture(sample),
      picture: { lossy: false, space: 'srgb', jpegQuality: null, ...picture } as PictureFact,
    },
    { rules } as Measuring,
  );
  if (!measured.ok) throw new Error('Not measured');
  return measured.value;
}
/** ΔE00 by culori. */
export const deltaE = differenceCiede2000();
export const box = (x: number, y: number, width: number, height: number) => ({ kind: 'box', x, y, width, height });
