import { groupByChannel } from '../../report/channels.ts';
import { formatNumber } from '../../report/format.ts';
import type { Summarised, Verdict } from '../../report/summary.ts';
import { appendix } from './appendix.ts';
import { assetPage } from './asset.ts';
import { chapter } from './chapter.ts';
import { contact, contactSide } from './contact.ts';
import type { Context } from './context.ts';
import { cover } from './cover.ts';
import { allowed, problems, set, unplaced } from './lists.ts';
import { glance, table } from './overview.ts';
import { palette } from './palette.ts';
import { ink } from './press.ts';

/** Longest side in px of the pictures on pages of their own: 150 to the inch, and less where there are many. */
const pageSide = (count: number): number => (count <= 200 ? 1100 : 640);

/** The whole document, in the order of all reports. */
export async function compose(context: Context): Promise<void> {
  cover(context);
  glance(context);
  problems(context);
  table(context);
  palette(context);
  set(context);
  await assets(context, 'deviates', context.words.deviations);
  await assets(context, 'review', context.words.questions);
  unplaced(context);
  await assets(context, 'unjudged', context.words.unjudged);
  allowed(context);
  const conforming = context.assets.filter(({ summary }) => summary.verdict === 'conforms');
  if (conforming.length > 0) await contact(context, conforming, pictures(context, conforming, contactSide));
  appendix(context);
}

/** A chapter of assets, channel by channel, with a page for each. */
async function assets(
  context: Context,
  verdict: Verdict,
  head: { readonly title: string; readonly lead: string },
): Promise<void> {
  const { press, report, words } = context;
  const all = context.assets.filter(({ summary }) => summary.verdict === verdict).map(({ asset }) => asset);
  if (all.length === 0) return;
  const groups = groupByChannel(report, all);
  chapter(context, head);
  for (const { title, assets: ones } of groups) {
    press.room(20);
    press.rule(press.y, { colour: ink.black });
    press.y += 5;
    const y = press.y;
    press.text(title ?? words.noPlacement, { size: 11, weight: 'semibold', width: 300, tag: 'H2' });
    press.at(y, formatNumber(ones.length), { size: 11, align: 'right' });
    press.y += 3;
    for (const { asset } of ones) {
      press.room(14);
      press.text(asset.path, { size: 8.5, colour: ink.soft, to: context.anchors.get(asset.path) ?? '' });
    }
    press.y += 10;
  }
  const inOrder = groups.flatMap(({ assets: ones }) => ones);
  let next = 0;
  for await (const jpeg of pictures(context, inOrder, pageSide(inOrder.length))) {
    const one = inOrder[next];
    if (one !== undefined) assetPage(context, one, jpeg);
    next += 1;
  }
}

/** So many are drawn while one is printed. */
const ahead = 4;

/** Pictures in order, a few ahead of the one that is asked for. */
async function* pictures(
  { studio }: Context,
  assets: readonly Summarised[],
  side: number,
): AsyncGenerator<Uint8Array | null> {
  const drawing: Promise<Uint8Array | null>[] = [];
  try {
    for (let i = 0; i < assets.length + ahead; i += 1) {
      const one = assets[i];
      if (one !== undefined) drawing.push(studio.picture({ path: one.asset.path, side, as: 'jpeg', over: null }));
      if (i < ahead) continue;
      const next = drawing.shift();
      if (next === undefined) return;
      yield await next;
    }
  } finally {
    // Where printing ended early, nothing is left drawing behind its back.
    await Promise.allSettled(drawing);
  }
}
