import { converter } from 'culori';
import { colourDifference } from '../measure/delta-e.ts';
import { colourOf } from '../measure/srgb.ts';
import type { ImportedColour } from '../model/imported.ts';
import type { colourRoles } from '../model/kit.ts';
import type { KitColour } from '../model/open-kit.ts';
import { readColour } from './colour.ts';
import type { WrittenColour } from './save.ts';

type Role = (typeof colourRoles)[number];

/** An imported colour beside what a kit has: a new colour of the palette, or the name under which it is there already. */
export interface Merged {
  readonly imported: ImportedColour;
  /** As it is to be written into the palette; null where the kit has it. */
  readonly added: WrittenColour | null;
  /** Name of the colour that it equals, or can't be told from. */
  readonly same: string | null;
  /** ΔE00 from that one; 0 where the two are equal. */
  readonly difference: number;
}

/** ΔE00 below which two colours are one for anybody who sees them side by side: the unit itself is just visible. */
const indistinguishable = 1;

/**
 * Holds imported colours against those of a kit. The same sRGB value counts as the same colour, whatever its name, and so
 * does one that can't be told from a colour of the kit; a name that is taken by another colour gets a number.
 */
export function mergeColours(existing: readonly KitColour[], imported: readonly ImportedColour[]): readonly Merged[] {
  const core = existing.map(({ hex, name }) => ({ name, colour: colourOf(hex) }));
  const byHex = new Map(existing.map(({ hex, name }) => [hex, name]));
  const taken = new Set(existing.map(({ name }) => name.toLowerCase()));
  const named = imported.map(({ group, name }) => roleFrom(`${group ?? ''} ${name}`));
  // A kit that has colours has its own idea of what leads.
  const open = new Set<Role>(existing.length > 0 ? [] : (['primary', 'background', 'text'] as const));
  for (const role of named) if (role !== null) open.delete(role);
  const hasHue = imported.some(({ hex }) => roleByLook(hex) === 'primary');
  return imported.map((colour, i) => {
    const same = byHex.get(colour.hex) ?? null;
    if (same !== null) return { imported: colour, added: null, same, difference: 0 };
    const [nearest] = core
      .map((one) => ({ name: one.name, difference: colourDifference(one.colour, colourOf(colour.hex)) }))
      .sort((a, b) => a.difference - b.difference);
    if (nearest !== undefined && nearest.difference <= indistinguishable) {
      return { imported: colour, added: null, same: nearest.name, difference: nearest.difference };
    }
    const bare = colour.name.trim().replace(sigil, '').slice(0, mostLetters);
    const name = freeName(bare === '' ? colour.hex : bare, taken);
    byHex.set(colour.hex, name);
    taken.add(name.toLowerCase());
    const looks = hasHue || !open.has('primary') ? roleByLook(colour.hex) : 'primary';
    const role: Role = named[i] ?? (open.delete(looks) ? looks : looks === 'primary' ? 'support' : 'neutral');
    return { imported: colour, added: { name, value: valueFor(colour), role }, same, difference: 0 };
  });
}

/** What marks a name as a variable in CSS, SCSS and Less. */
const sigil = /^(--|\$|@)/;
/** Leaves room, below the 200 letters of a name, for a number. */
const mostLetters = 190;

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let n = 2; ; n++) if (!taken.has(`${name} ${n}`.toLowerCase())) return `${name} ${n}`;
}

/** The colour as the file had it where a kit can say it so, because sRGB holds only the nearest; else its sRGB value. */
function valueFor({ original, hex, inSrgb }: ImportedColour): string {
  return !inSrgb && readColour(original)?.hex === hex ? original : hex;
}

/** Words by which designers name what a colour is for. */
const roleWords: readonly (readonly [Role, RegExp])[] = [
  ['primary', /\bprimary\b|主色/i],
  ['secondary', /\bsecondary\b|辅色|辅助色/i],
  ['accent', /\b(accent|highlight)\b|点缀色|强调色/i],
  ['background', /\b(background|surface|bg)\b|背景/i],
  ['text', /\b(text|foreground)\b|文字|文本/i],
  ['neutral', /\b(neutral|gr[ae]y|black|white|slate|zinc|stone)\b|中性|灰|黑|白/i],
];

/**
 * What a colour may be for by its look alone (OKLCH): nearly white the ground, nearly black the text, grey a neutral; the
 * first that has a hue leads. A guess to begin with, which `kit init` asks people to look through.
 */
function roleByLook(hex: string): 'background' | 'text' | 'neutral' | 'primary' {
  const { l, c } = toOklch(hex) ?? { l: 0, c: 0 };
  if (l >= 0.94 && c <= 0.03) return 'background';
  if (l <= 0.32 && c <= 0.08) return 'text';
  return c <= 0.025 ? 'neutral' : 'primary';
}
const toOklch = converter('oklch');

const roleFrom = (name: string): Role | null => roleWords.find(([, words]) => words.test(name))?.[0] ?? null;
