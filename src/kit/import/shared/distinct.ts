import type { ImportedColour } from '../../../model/imported.ts';

/**
 * One entry a colour: the first of those with the same hex and opacity, in the order given. Palettes name one colour
 * several times (`--blue-500`, `--primary`, `--link`); a brand kit wants it once.
 */
export function distinctColours(colours: readonly ImportedColour[]): readonly ImportedColour[] {
  const first = new Map<string, ImportedColour>();
  for (const colour of colours) {
    const key = `${colour.hex} ${colour.alpha}`;
    if (!first.has(key)) first.set(key, colour);
  }
  return [...first.values()];
}
