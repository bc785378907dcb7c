import type { WrittenKit } from '../../src/service/shapes.ts';
import { freeName } from './palette.ts';

/** What an own placement is called by files and assignments until its name says something that an id can be made of. */
const nameless = 'own';

/** A name as an id: "Screen by the till" becomes "screen-by-the-till". */
function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || nameless;
}

const unnumbered = (id: string): string => id.replace(/-\d+$/, '');

/** An id for a placement of this name that none of the others has. */
export const freeId = (name: string, others: readonly { readonly id: string }[]): string =>
  freeName(idOf(name), new Set(others.map(({ id }) => id)), '-');

/**
 * The kit with an own placement under another name. Its id goes with the name, and what names the id with that, as long as
 * no saved kit (`saved`) has it and nobody wrote another.
 */
export function retitled(draft: WrittenKit, index: number, title: string, saved: WrittenKit | null): WrittenKit {
  const { placements = [] } = draft;
  const old = placements[index];
  if (old === undefined) return draft;
  const others = placements.filter((_, i) => i !== index);
  const isSaved = saved?.placements?.some(({ id }) => id === old.id) ?? false;
  const follows = !isSaved && unnumbered(old.id) === unnumbered(idOf(old.title));
  const id = follows ? freeId(title, others) : old.id;
  const next = { ...draft, placements: placements.with(index, { ...old, id, title }) };
  if (id === old.id) return next;
  const { assignments, channels } = next;
  const follow = <T extends string>(one: T): T | string => (one === old.id ? id : one);
  return {
    ...next,
    ...(assignments && {
      assignments: assignments.map(({ placement, ...one }) => ({
        ...one,
        placement: Array.isArray(placement) ? placement.map(follow) : follow(placement),
      })),
    }),
    ...(channels && {
      channels: Object.fromEntries(Object.entries(channels).map(([key, allowance]) => [follow(key), allowance])),
    }),
  };
}
