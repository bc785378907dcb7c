import type { CopyFact } from '../../model/copy.ts';
import { grouped } from '../grouped.ts';
import { only } from './cards.ts';
import type { Said } from './ledger.ts';

/** `instagram/post.jpg` and `instagram/post.txt` are a picture and its caption. */
export const stemOf = (path: string): string => path.replace(/\.[^./]+$/, '');

/** What was dated once stays the same object: it is read once, however many checks ask. */
const known = new WeakMap<CopyFact, CopyFact>();
function datedOn(copy: CopyFact, date: string): CopyFact {
  const before = known.get(copy);
  if (before?.date === date) return before;
  const dated = { ...copy, date };
  known.set(copy, dated);
  return dated;
}

/** A picture goes out with the caption of its name: where it names no day itself, it has that caption's. */
export function datedTogether(assets: readonly Said[]): readonly Said[] {
  const days = new Map(
    [...grouped(assets, ({ path }) => stemOf(path))].map(([stem, same]) => [
      stem,
      only(same.flatMap(({ copy }) => copy.date ?? [])),
    ]),
  );
  return assets.map((asset) => {
    const day = asset.copy.date ?? days.get(stemOf(asset.path)) ?? null;
    return day === asset.copy.date || day === null ? asset : { ...asset, copy: datedOn(asset.copy, day) };
  });
}
