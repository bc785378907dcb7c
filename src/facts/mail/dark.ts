import { clampChroma, converter, formatHex, parse } from 'culori';

const lch = converter('lch65');
const middle = 50;

/** Ground and ink of a mail that states none, light and dark; the dark ground is Material's (#121212), which mail programs of phones come near. */
export const canvas = {
  light: { ground: '#ffffff', ink: '#000000', link: '#0000ee' },
  dark: { ground: '#121212', ink: '#ffffff', link: '#9e9eff' },
} as const;
const darkest = lch(canvas.dark.ground)?.l ?? 0;

/**
 * What a mail program makes of a colour that recolours mails for dark mode by itself (Outlook, Gmail on Android): light
 * grounds become dark and dark letters light, by mirroring CIE L*; hue and chroma stay as far as sRGB goes. No program
 * publishes its curve: this shows which way colours go, not the very shade.
 *
 * @returns `#rrggbb`; null for what is no opaque colour, or stays as it is
 */
export function darkened(value: string, use: 'ink' | 'ground'): string | null {
  const colour = lch(parse(value));
  if (colour === undefined || (colour.alpha ?? 1) < 1) return null;
  const { l } = colour;
  const stays = use === 'ink' ? l >= middle : l <= middle;
  return stays ? null : formatHex(clampChroma({ ...colour, l: Math.max(darkest, 100 - l) }, 'lch65'));
}
