import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type DrawnLogo, drawLogo } from '../../src/facts/logos/draw.ts';
import { inksOf } from '../../src/measure/logo/inks.ts';
import type { KitLogo } from '../../src/model/logos.ts';

/** A logo as vectors (gilbarbara/logos by way of Iconify, CC0; trademarks stay their owners'). */
export interface Art {
  readonly body: string;
  readonly width: number;
  readonly height: number;
}
/** An art with where its ink lies, in its own units. */
export interface Inked extends Art {
  readonly ink: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Whether it can be printed in one colour: no plate, no white inside. */
  readonly oneColour: boolean;
}
export interface Brand {
  readonly name: string;
  readonly horizontal: Inked;
  readonly mark: Inked;
}

interface IconSet {
  readonly icons: Readonly<
    Record<string, { readonly body: string; readonly width?: number; readonly height?: number }>
  >;
}
const { resolve } = createRequire(import.meta.url);
const { icons } = JSON.parse(readFileSync(resolve('@iconify-json/logos/icons.json'), 'utf8')) as IconSet;
const artOf = (name: string): Art => {
  const { body, width = 256, height = 256 } = icons[name]!;
  return { body, width, height };
};
/** Names of logos that have a mark of their own; every second one belongs to each split. */
const paired = Object.keys(icons).filter((name) => `${name}-icon` in icons);
const single = Object.keys(icons).filter((name) => !name.endsWith('-icon') && !(`${name}-icon` in icons));

export type Split = 'dev' | 'test';
const mine = <T>(all: readonly T[], split: Split): readonly T[] =>
  all.filter((_, i) => i % 2 === (split === 'dev' ? 0 : 1));
export const brandNames = (split: Split): readonly string[] => mine(paired, split);
/** Logos that are in no kit, to be taken for ours. */
export const strangers = (split: Split): readonly Art[] => mine(single, split).map(artOf);

export const svgOf = ({ body, width, height }: Art, filter = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${filter === '' ? body : `${filter}<g filter="url(#ink)">${body}</g>`}</svg>`;

/** All ink in one colour. */
export function oneInk(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return `<filter id="ink" x="-5%" y="-5%" width="110%" height="110%" color-interpolation-filters="sRGB"><feColorMatrix values="0 0 0 0 ${r} 0 0 0 0 ${g} 0 0 0 0 ${b} 0 0 0 1 0"/></filter>`;
}

async function inked(art: Art): Promise<Inked | null> {
  const drawn = await drawLogo(Buffer.from(svgOf(art)));
  if (drawn === null || drawn === 'empty') return null;
  const inks = inksOf({ ...drawn, data: drawn.rgba });
  const [only] = inks;
  return {
    ...art,
    ink: inkBox(drawn, art),
    oneColour: inks.length === 1 && only?.plain === false && isSilhouette(only.mask, drawn),
  };
}
const isSilhouette = (mask: Uint8Array, { rgba }: DrawnLogo): boolean =>
  mask.every((value, i) => value === rgba[4 * i + 3]);

function inkBox({ cut }: DrawnLogo, { width, height }: Art): Inked['ink'] {
  return { x: cut.x * width, y: cut.y * height, width: cut.width * width, height: cut.height * height };
}

export async function brandOf(name: string): Promise<Brand | null> {
  const [horizontal, mark] = [await inked(artOf(name)), await inked(artOf(`${name}-icon`))];
  if (horizontal === null || mark === null || horizontal.ink.width < 1.6 * horizontal.ink.height) return null;
  return { name, horizontal, mark };
}

/** Four logos, or two where they can't be printed in one colour. */
export function kitOf({ horizontal, mark }: Brand): readonly KitLogo[] {
  return (
    [
      ['horizontal', horizontal],
      ['mark', mark],
    ] as const
  ).flatMap(([lockup, art]) => [
    { id: `${lockup}-full`, lockup, retired: false, colourway: 'full' as const, content: Buffer.from(svgOf(art)) },
    ...(art.oneColour
      ? [
          {
            id: `${lockup}-white`,
            lockup,
            retired: false,
            colourway: 'reversed' as const,
            content: Buffer.from(svgOf(art, oneInk('#ffffff'))),
          },
        ]
      : []),
  ]);
}
