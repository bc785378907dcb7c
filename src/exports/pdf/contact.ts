import type { Summarised } from '../../report/summary.ts';
import { chapter } from './chapter.ts';
import type { Context } from './context.ts';
import { frame } from './picture.ts';
import { column, ink, paper } from './press.ts';

/** px: as large as a picture is in print here. */
export const contactSide = 240;

const across = 6;
const gap = 10;
const width = (column - (across - 1) * gap) / across;
const tallest = 72;
const caption = 18;

/** What conforms, as a quiet contact sheet: seen, and passed over. */
export async function contact(
  context: Context,
  shown: readonly Summarised[],
  pictures: AsyncIterable<Uint8Array | null>,
): Promise<void> {
  const { words } = context;
  chapter(context, { ...words.conforming, count: shown.length });
  const drawn: (Uint8Array | null)[] = [];
  for await (const jpeg of pictures) {
    drawn.push(jpeg);
    if (drawn.length % across === 0) row(context, shown, drawn, drawn.length - across);
  }
  const rest = drawn.length % across;
  if (rest > 0) row(context, shown, drawn, drawn.length - rest);
}

function row(
  { press, words }: Context,
  shown: readonly Summarised[],
  drawn: (Uint8Array | null)[],
  from: number,
): void {
  press.room(tallest + caption);
  const top = press.y;
  shown.slice(from, from + across).forEach(({ asset }, i) => {
    const isDocument = asset.kind === 'document';
    const scale = isDocument ? 1 : Math.min(width / asset.width, tallest / asset.height);
    const [w, h] = isDocument ? [width, tallest] : [asset.width * scale, Math.max(1, asset.height * scale)];
    const x = paper.margin + i * (width + gap);
    const jpeg = drawn[from + i] ?? null;
    // It is in the document now; a thousand of them need not stay here.
    drawn[from + i] = null;
    if (drawn.length > from + i)
      press.figure(words.picture(asset.path), () => frame(press, jpeg, x, top + tallest - h, w, h));
    if (isDocument) {
      const shown = { x: x + 5, width: width - 10, size: 5.5, colour: ink.soft };
      const lines = (asset.copy?.text ?? '').split('\n').slice(0, 5);
      press.at(top + 5, lines.join('\n').slice(0, 160), shown);
    }
    const name = asset.path.slice(asset.path.lastIndexOf('/') + 1);
    press.at(top + tallest + 2, name, { x, width, size: 6.5, leading: 1.25, colour: ink.soft, tag: 'Caption' });
  });
  press.y = top + tallest + caption + 8;
}
