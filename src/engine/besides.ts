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
  readonly logos: readonly { readonly seen: SeenLogo; readonly variants: readonly WantedLogo[] }[];
  readonly as: 'webp' | 'png';
}

export interface WantedLogo extends Pick<KitLogo, 'id' | 'content'> {
  /** Hex of the ground that it is to stand on. */
  readonly ground: string;
}

/** One mark as it stands, and the kit's variant as it should be there. */
export interface LogoBeside extends Beside {
  /** Id of the variant that is drawn, its ground, and its width in asset px; its height is that of the mark. */
  readonly variant: string;
  readonly ground: string;
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
    variants: seen.wanted.variants.flatMap(({ id, ground }) => {
      const logo = known.find((one) => !one.retired && one.id === id);
      return logo === undefined ? [] : [{ id, ground, content: logo.content }];
    }),
  }));
  return { path, file, logos: wanted, as };
}
