import type { Context } from './context.ts';
import { column, ink, paper } from './press.ts';

/** Begins a chapter on a page of its own, with its line in the bookmarks. */
export function chapter(
  { press }: Context,
  { title, lead }: { readonly title: string; readonly lead: string | null },
): void {
  press.page(title);
  press.bookmark(title, 0);
  press.y += 8;
  press.text(title, { size: 26, weight: 'medium', leading: 1.15, spacing: -0.6, tag: 'H1' });
  if (lead !== null) press.text(lead, { size: 10, colour: ink.soft, width: 360 });
  press.y += 18;
}

/** Begins a chapter below what stands there, where half a page is left. */
export function section(
  context: Context,
  { title, lead }: { readonly title: string; readonly lead: string | null },
): void {
  const { press } = context;
  if (press.y > paper.height / 2 || press.y <= paper.top) {
    chapter(context, { title, lead });
    return;
  }
  press.bookmark(title, 0);
  press.y += 30;
  press.text(title, { size: 20, weight: 'medium', leading: 1.15, spacing: -0.4, tag: 'H1' });
  if (lead !== null) press.text(lead, { size: 9.5, colour: ink.soft, width: 360 });
  press.y += 12;
}

/** A small head with what it says beside it. */
export function pair(
  { press }: Context,
  head: string,
  text: string,
  x: number = paper.margin,
  width: number = column,
  indent = 74,
): void {
  if (text === '') return;
  const options = { x: x + indent, width: width - indent, size: 8.5 };
  press.room(press.heightOf(text, options));
  press.at(press.y, head, { x, width: indent - 6, size: 8.5, colour: ink.soft, tag: 'Lbl' });
  press.text(text, options);
}
