import type { Beside } from '../facts/logos/beside.ts';
import type { KitLogo } from '../model/logos.ts';
import type { OpenKit } from '../model/open-kit.ts';
import type { AssetReport } from '../model/report.ts';
import type { SeenLogo } from '../model/seen-logo.ts';
import { kitLogos } from './rules.ts';

export interface BesideTask {
  readonly path: string;
  readonly file: string | Uint8Array;
  /** Each with the variants that may stand in its place. */
  readonly logos: readonly { readonly seen: SeenLogo; readonly variants: readonly KitLogo[] }[];
  readonly as: 'webp' | 'png';
}

/** One mark as it stands, and the kit's variant as it should be there. */
export interface LogoBeside extends Beside {
  /** Id of the variant that is drawn, and its width in asset px; its height is that of the mark. */
  readonly variant: string;
  readonly width: number;
}

/** A logo file by itself, cut to its ink; or why there is nothing to see of it. */
export type DrawnFile =
  | { readonly kind: 'drawn'; readonly picture: Uint8Array }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty' };

/** The marks of an asset that can be drawn, by their subjects. */
export type LogosBeside = Readonly<Record<string, LogoBeside>>;

/** What is to be drawn of an asset. */
export function besideTask(
  { path, logos }: Pick<AssetReport, 'path' | 'logos'>,
  file: string | Uint8Array,
  kit: OpenKit,
  as: BesideTask['as'],
): BesideTask {
  const known = kitLogos(kit);
  const wanted = logos.map((seen) => ({
    seen,
    variants: known.filter(({ id, retired }) => !retired && seen.wanted.variants.includes(id)),
  }));
  return { path, file, logos: wanted, as };
}
