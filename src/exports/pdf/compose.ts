import { logosShown } from '../../report/beside.ts';
import { groupByChannel } from '../../report/channels.ts';
import { deviationsOf } from '../../report/deviations.ts';
import { formatNumber } from '../../report/format.ts';
import type { Summarised, Verdict } from '../../report/summary.ts';
import type { LogoDrawn } from '../studio.ts';
import { accepted } from './accepted.ts';
import { appendix } from './appendix.ts';
import { asset as assetOf } from './asset.ts';
import { chapter } from './chapter.ts';
import { contact, contactSide } from './contact.ts';
import type { Context } from './context.ts';
import { cover } from './cover.ts';
import { glance } from './glance.ts';
import { ledger } from './ledger.ts';
import { allowed, problems, unplaced } from './lists.ts';
import { palette } from './palette.ts';
import { set } from './set.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

/** Longest side in px of the pictures beside findings: 200 to the inch, and less where there are many. */
const sideOf = (count: number): number => (count <= 200 ? 700 : 480);

/** The whole document, in the order of all reports. */
export async function compose(context: Context): Promise<void> {
  cover(context);
  glance(context);
  problems(context);
  table(context);
  palette(context);
  await set(context);
  ledger(context);
  timeline(context);
  await assets(context, 'deviates', context.words.deviations);
  await assets(context, 'review', context.words.questions);
  unplaced(context);
  await assets(context, 'unjudged', context.words.unjudged);
  allowed(context);
  accepted(context);
  const conforming = context.assets.filter(({ summary }) => summary.verdict === 'conforms');
  if (conforming.length > 0) await contact(context, conforming, pictures(context, conforming, contactSide));
  appendix(context);
}

/** A chapter of assets, channel by channel, the worst first. */
async function assets(
  context: Context,
  verdict: Verdict,
  head: { readonly title: string; readonly lead: string },
): Promise<void> {
  const { report, words } = context;
  const all = context.assets.filter(({ summary }) => summary.verdict === verdict).map(({ asset }) => asset);
  if (all.length === 0) return;
  // With room for its own line and as much of the first asset as one is begun with: else the title would stand alone.
  chapter(context, { ...head, count: all.length }, 290);
  const inOrder = groupByChannel(report, all).flatMap(({ title, assets: ones }) =>
    ones.map((one, i) => ({
      one,
      above: i === 0 ? `${title ?? words.noPlacement} ${formatNumber(ones.length)}` : null,
    })),
  );
  const shown = inOrder.map(({ one }) => one);
  let next = 0;
  for await (const jpeg of pictures(context, shown, sideOf(shown.length))) {
    const told = inOrder[next];
    if (told !== undefined) assetOf(context, told.one, jpeg, told.above, await logosOf(context, told.one));
    next += 1;
  }
}

/** The logos that its findings are shown with. */
async function logosOf({ studio }: Context, { asset }: Summarised): Promise<Readonly<Record<string, LogoDrawn>>> {
  const logos = [...logosShown(asset, deviationsOf(asset)).values()];
  return logos.length === 0 ? {} : studio.logos(asset, logos);
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
