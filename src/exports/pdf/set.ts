import type { AssetReport, CheckResult, Deviation } from '../../model/report.ts';
import { chapter } from './chapter.ts';
import { type Block, half, setColumns, stack, words as wordsOf } from './columns.ts';
import { type Context, checkTitle, ruleLine } from './context.ts';
import { account, kind } from './finding.ts';
import { drawMark, outcomeMark } from './marks.ts';
import { frame } from './picture.ts';
import { ink } from './press.ts';

/** Pictures shown for one finding of the set, their longest side in px, and how they lie, in pt. */
const mostPictures = 4;
const side = 300;
const gap = 6;
const tallest = 62;

/** So many places stay with what is said of them; more may go on in the next column. */
const fewPlaces = 3;

/** What shows only when all assets lie side by side. */
export async function set(context: Context): Promise<void> {
  const { report, words } = context;
  if (report.set.length === 0) return;
  const found = report.set.flatMap(({ check, deviations }) => deviations.map((deviation) => ({ check, deviation })));
  const blocks: Block[] = [];
  for (const { check, deviation } of found) blocks.push(...(await together(context, check, deviation)));
  const others = report.set.filter(({ deviations }) => deviations.length === 0);
  const all = [...blocks, ...others.map((result) => quiet(context, result))];
  chapter(context, words.set, 40 + Math.min(all[0]?.height ?? 0, 200));
  context.press.within('L', () => setColumns(context.press, all));
}

async function together(context: Context, check: string, deviation: Deviation): Promise<readonly Block[]> {
  const { press } = context;
  const named = places(context, deviation);
  const isShort = named.length <= fewPlaces;
  const body = stack([
    kind(context, deviation, checkTitle(context, check), half),
    ...account(context, deviation, half, ruleLine(context, deviation.rule)),
    ...(await pictures(context, deviation)),
    ...(isShort ? named : []),
  ]);
  return [
    {
      height: body.height + 10,
      draw: (x, y) =>
        press.within('LI', () => {
          press.rule(y, { x, width: half });
          body.draw(x, y + 7);
        }),
    },
    ...(isShort ? [] : named),
    { height: 9, draw: () => {} },
  ];
}

/** Each asset that it is about, with what it says there. */
function places({ press, anchors }: Context, { paths = [], places: said }: Deviation): readonly Block[] {
  const all = said ?? paths.map((path) => ({ path, quote: '' }));
  return all.map(({ path, quote }) => {
    const to = anchors.get(path);
    const linked = { width: half, size: 7.5, ...(to !== undefined && { to }) };
    return stack([
      wordsOf(press, path, linked),
      wordsOf(press, quote === '' ? '' : `“${quote}”`, { width: half, size: 7.5, colour: ink.soft }),
    ]);
  });
}

/** The pictures that it is about beside each other; of a text, the line that matters is quoted. */
async function pictures({ press, report, studio, words }: Context, deviation: Deviation): Promise<readonly Block[]> {
  const shown = (deviation.paths ?? [])
    .flatMap((path): readonly AssetReport[] => report.assets.filter((asset) => asset.path === path))
    .filter(({ kind }) => kind === 'picture')
    .slice(0, mostPictures);
  if (shown.length === 0) return [];
  const drawn = await Promise.all(
    shown.map(async ({ path, width, height }) => ({
      path,
      ratio: width / height,
      jpeg: await studio.picture({ path, side, as: 'jpeg', over: null }),
    })),
  );
  const broad = drawn.reduce((sum, { ratio }) => sum + ratio, 0);
  const height = Math.min(tallest, (half - gap * (drawn.length - 1)) / broad);
  return [
    {
      height: height + 8,
      draw: (x, y) => {
        let left = x;
        for (const { path, ratio, jpeg } of drawn) {
          press.figure(words.picture(path), () => frame(press, jpeg, left, y + 5, height * ratio, height));
          left += height * ratio + gap;
        }
      },
    },
  ];
}

/** A check of the set that found nothing. */
function quiet(context: Context, { check, outcome, because }: CheckResult): Block {
  const { press, words } = context;
  const told = wordsOf(press, `${checkTitle(context, check)} · ${because ?? words.outcome[outcome]}`, {
    width: half - 12,
    size: 7.5,
    colour: ink.soft,
  });
  const mark = outcomeMark(outcome, null);
  return {
    height: told.height + 2,
    draw: (x, y) => {
      if (mark !== null) drawMark(press, mark, x, y + 2.2, 6);
      told.draw(x + 12, y);
    },
  };
}
