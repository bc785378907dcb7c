import { acceptedIn } from '../../report/accepted.ts';
import { chapter } from './chapter.ts';
import { type Block, half, setColumns, stack, words as wordsOf } from './columns.ts';
import { acceptedLine, type Context, checkTitle } from './context.ts';
import { ink } from './press.ts';

/** What departs and was accepted, each with who answers for it, until when, and why. */
export function accepted(context: Context): void {
  const { press, report, words } = context;
  const blocks = acceptedIn(report).map(({ check, deviation, paths }): Block => {
    const body = stack([
      wordsOf(press, checkTitle(context, check), { size: 7.5, width: half, colour: ink.soft }),
      wordsOf(press, deviation.message, { size: 9, leading: 1.32, width: half }, 2),
      wordsOf(press, acceptedLine(context, deviation.waiver), { size: 8, weight: 'semibold', width: half }, 2),
      ...paths.map((path) => wordsOf(press, path, linked(context, path))),
    ]);
    return {
      height: body.height + 12,
      draw: (x, y) => {
        press.rule(y, { x, width: half });
        body.draw(x, y + 6);
      },
    };
  });
  if (blocks.length === 0) return;
  chapter(context, { ...words.accepted, count: blocks.length });
  setColumns(press, blocks);
}

function linked({ anchors }: Context, path: string) {
  const to = anchors.get(path);
  return { size: 7.5, width: half, colour: ink.soft, ...(to !== undefined && { to }) };
}
