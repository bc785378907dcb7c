import { grouped } from '../grouped.ts';
import { fold } from '../words/fold.ts';
import { readAsset } from './asset.ts';
import type { Said } from './ledger.ts';
import { namesInLine } from './names.ts';

/** A name that a campaign's copy uses, which the kit may be asked to know. */
export interface SuggestedName {
  readonly name: string;
  /** How many assets use it. */
  readonly assets: number;
}

/** In fewer assets it is a turn of phrase rather than a name. */
const fewest = 2;
const most = 12;
/** Where nothing is called by its name: who writes, and what is to be pressed. */
const left: ReadonlySet<string> = new Set(['sender', 'button', 'link']);

/** Names that stand in several assets and are none of `known`; the most used first. */
export function suggestNames(assets: readonly Said[], known: readonly string[]): readonly SuggestedName[] {
  const taken = new Set(known.map((name) => fold(name).text));
  const used = assets.flatMap(({ path, copy }) =>
    readAsset(copy)
      .filter(({ role }) => !left.has(role))
      .flatMap((piece) => namesInLine(piece.text).map((name) => ({ name, path }))),
  );
  return [...grouped(used, ({ name }) => fold(name).text)]
    .filter(([folded]) => !taken.has(folded))
    .map(([, same]): SuggestedName => {
      const written = same.map(({ name }) => name);
      return {
        name: written.find((name) => name !== name.toUpperCase()) ?? written[0] ?? '',
        assets: new Set(same.map(({ path }) => path)).size,
      };
    })
    .filter((one) => one.assets >= fewest)
    .sort((a, b) => b.assets - a.assets || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}
