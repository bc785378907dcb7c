export type { LogoPictures } from '../exports/exporter.ts';

/** A logo file of a kit: a data URI on no ground, or why there is nothing to see. */
export type LogoFile =
  | { readonly kind: 'drawn'; readonly picture: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty' };
