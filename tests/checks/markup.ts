import type { MarkupFact, MarkupImage, MarkupLink } from '../../src/model/markup.ts';
import { whole } from '../../src/model/region.ts';

/** Where something stands in the copy. */
export const at = (start: number, end: number) => ({ kind: 'span' as const, start, end });

/** How an e-mail is made that has nothing to be said about it, with what a test changes. */
export const made = (changed: Partial<MarkupFact> = {}): { readonly markup: MarkupFact } => ({
  markup: { isMail: true, bytes: 20_000, width: 600, colours: [], fonts: [], images: [], links: [], ...changed },
});

export const image = (changed: Partial<MarkupImage> = {}): MarkupImage => ({
  src: 'img/hero@2x.png?w=600',
  alt: 'A cup',
  width: 600,
  height: null,
  href: null,
  inside: null,
  fluid: false,
  place: at(0, 5),
  ...changed,
});

export const link = (href: string, changed: Partial<MarkupLink> = {}): MarkupLink => ({
  href,
  text: 'See it',
  place: at(10, 16),
  ...changed,
});

export const stated = (hex: string, count = 1): MarkupFact['colours'][number] => ({
  hex,
  uses: ['ground'],
  count,
  places: [at(0, 5)],
});

export const set = (...families: readonly string[]): MarkupFact['fonts'][number] => ({
  families,
  count: 3,
  places: [whole],
});
