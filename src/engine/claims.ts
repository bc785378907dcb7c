import { datedTogether } from '../measure/offers/dated.ts';
import { frameOf } from '../measure/offers/frame.ts';
import { ledgerOf, type Said } from '../measure/offers/ledger.ts';
import { timelineOf } from '../measure/offers/timeline.ts';
import type { SetFacts } from '../model/facts.ts';
import type { Known } from '../model/known.ts';
import type { LedgerRow, UrgencyClaim } from '../model/ledger.ts';
import type { CampaignLists } from './campaign-lists.ts';
import type { Evidenced } from './judge.ts';
import { logoRules } from './logo-rules.ts';
import type { Plan } from './plan.ts';

/** What the kit and the campaign's lists say that only checks of the set look at. */
export function knownFor({ kit: open, settings, placements }: Plan, lists: CampaignLists | null): Known {
  const { kit } = open;
  const names = kit.voice?.names ?? [];
  const brand = kit.name.toLowerCase();
  // The brand's own name stands on everything; it is no product, nor is a name that others begin with.
  const isBrand = (name: string): boolean =>
    brand.includes(name.toLowerCase()) ||
    names.some(
      (other) =>
        other !== name && other.startsWith(`${name} `) && names.filter((one) => one.startsWith(`${name} `)).length > 1,
    );
  return {
    products: names.filter((name) => !isBrand(name)),
    own: [kit.name, ...names.filter(isBrand)],
    contacts: {
      hosts: kit.contacts?.hosts ?? [],
      phones: kit.contacts?.phones ?? [],
      handles: kit.contacts?.handles ?? [],
    },
    languages: kit.voice?.languages ?? [],
    promotions: lists?.promotions ?? null,
    calendar: lists?.calendar ?? null,
    day: settings.date ?? null,
    logoIn: Object.fromEntries(
      placements.flatMap((placement) => {
        const presence = logoRules(open, placement)?.presence;
        return presence?.rule === 'required' ? [[placement.id, presence]] : [];
      }),
    ),
  };
}

/** What all assets claim of offers and of time: the report's ledger and timeline. */
export function claimsOf(
  members: readonly Evidenced<SetFacts>[],
  known: Known,
): { readonly ledger: readonly LedgerRow[]; readonly timeline: readonly UrgencyClaim[] } {
  const said = new Map<string, Said>();
  for (const { path, placement, facts } of members) {
    if (facts.copy !== undefined && !said.has(path))
      said.set(path, { path, channel: placement?.channelId ?? null, copy: facts.copy });
  }
  const assets = datedTogether([...said.values()]);
  const frame = frameOf(known);
  const ledger = ledgerOf(assets, frame);
  return { ledger, timeline: timelineOf(assets, ledger, frame) };
}
