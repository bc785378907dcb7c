import type { SeenLogo } from '../../model/seen-logo.ts';
import { toldFound, toldWanted } from '../../report/beside.ts';
import type { LogoDrawn } from '../studio.ts';
import type { Block } from './columns.ts';
import type { Context } from './context.ts';
import { frame } from './picture.ts';
import { ink } from './press.ts';

/** Between the two, and most height of either, in pt. */
const gap = 8;
const tallest = 62;
/** Pt of the page for a px of the picture: 144 to the inch. */
const largest = 0.5;

/** A logo as it stands and as it should be. */
export function beside({ press, report }: Context, seen: SeenLogo, drawn: LogoDrawn, width: number): Block {
  const each = (width - gap) / 2;
  const scale = Math.min(largest, each / drawn.size.width, tallest / drawn.size.height);
  const size = { width: drawn.size.width * scale, height: drawn.size.height * scale };
  const pictures = [
    { png: drawn.found, told: toldFound(seen, report.language) },
    { png: drawn.wanted, told: toldWanted(seen, drawn, report.language) },
  ];
  const small = { width: each, size: 7, leading: 1.25 };
  const captions = pictures.map(({ told: { title, about } }) => `${title} · ${about}`);
  return {
    height: size.height + 3 + Math.max(...captions.map((caption) => press.heightOf(caption, small))) + 5,
    draw: (x, y) => {
      for (const [i, { png, told }] of pictures.entries()) {
        const left = x + i * (each + gap);
        press.figure(told.alt, () => frame(press, png, left, y + 1, size.width, size.height));
        press.at(y + size.height + 3, captions[i] ?? '', { ...small, x: left, colour: ink.soft });
      }
    },
  };
}
