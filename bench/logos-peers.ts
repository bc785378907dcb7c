import type { KitLogo } from '../src/model/logos.ts';
import { isAt, type Match, type Peer } from './logos-peer.ts';
import type { Scene } from './material/logo-scenes.ts';
import { shareOf, table } from './table.ts';

interface Tried {
  readonly scene: Scene;
  readonly logos: readonly KitLogo[];
  /** Whether Onbrand states the logo where it is; and whether it states one anywhere. */
  readonly found: boolean;
  readonly stated: boolean;
}

/** Onbrand beside other ways to find a logo, on the same scenes. A peer's limit is the highest score of a scene without it: chosen on these very scenes, in its favour. */
export async function peersTable(
  scenes: readonly Tried[],
  peers: readonly (readonly [name: string, peer: Peer])[],
): Promise<string> {
  const withIt = scenes.filter(({ scene }) => scene.truth !== null);
  const without = scenes.filter(({ scene }) => scene.truth === null);
  const rows = [['Onbrand, stated', shareOf(withIt, ({ found }) => found), shareOf(without, ({ stated }) => stated)]];
  for (const [name, peer] of peers) {
    const matches = new Map<Tried, Match | null>();
    for (const one of scenes) matches.set(one, await peer(one.scene.file, one.logos));
    const scoreOf = (one: Tried): number => matches.get(one)?.score ?? 0;
    const isHit = (one: Tried): boolean => isAt(matches.get(one) ?? null, one.scene.truth?.quad ?? []);
    const enough = Math.max(0, ...without.map(scoreOf));
    rows.push(
      [
        `${name}, over what no scene without it reaches`,
        shareOf(withIt, (one) => isHit(one) && scoreOf(one) > enough),
        shareOf(without, (one) => scoreOf(one) > enough),
      ],
      [`${name}, its best place, sure or not`, shareOf(withIt, isHit), '–'],
    );
  }
  return table(['the same scenes', 'found', 'scenes without it accused'], rows);
}
