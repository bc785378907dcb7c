import { formatNumber } from '../../report/format.ts';
import type { Context } from './context.ts';
import { column, ink, paper } from './press.ts';

export interface ChapterHead {
  readonly title: string;
  readonly lead: string | null;
  /** How many things it shows, where that is worth a number. */
  readonly count?: number;
}

/** Where the words of a lead begin, beside the title. */
const beside = 0.5;

/** Begins a chapter with its line in the bookmarks: below what stands there, or on a page of its own where little is left. */
export function chapter({ press }: Context, { title, lead, count }: ChapterHead, needed = 120): void {
  if (press.y + needed > paper.height - paper.bottom) press.page(title);
  else if (press.y > paper.top) press.y += 15;
  press.continue(title);
  press.bookmark(title, 0);
  press.rule(press.y, { colour: ink.black });
  const top = press.y + 6;
  const x = paper.margin + column * beside;
  const tall = press.at(top, count === undefined ? title : `${title} ${formatNumber(count)}`, {
    size: 15,
    weight: 'medium',
    leading: 1.2,
    spacing: -0.3,
    width: column * beside - 16,
    tag: 'H1',
  });
  const told =
    lead === null ? 0 : press.at(top + 4, lead, { x, width: column * (1 - beside), size: 8, colour: ink.soft });
  press.y = top + Math.max(tall, told + 4) + 7;
}

/** A small head within a chapter. */
export function head({ press }: Context, title: string): void {
  press.room(54);
  press.y += 8;
  press.text(title, { size: 10, weight: 'semibold', tag: 'H2' });
  press.y += 4;
}
