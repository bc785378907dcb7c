import type { PictureSide } from './address.ts';
import type { ServiceEvent } from './events.ts';
import type { Reply } from './reply.ts';

/**
 * What a door puts into the window as `window.onbrand`, and nothing else. Frozen; JSON and File objects only.
 */
export interface Bridge {
  readonly door: 'electron' | 'browser';
  /** `darwin` | `win32` | `linux` …: for shortcuts as people there know them. */
  readonly platform: string;
  readonly call: (name: string, given: unknown) => Promise<Reply<unknown>>;
  /** Gives back what ends the listening. */
  readonly listen: (heard: (event: ServiceEvent) => void) => () => void;
  /** Grants for files and folders that were dropped or chosen; `paths` are relative, for a door that uploads. */
  readonly grant: (files: readonly File[], paths: readonly string[]) => Promise<Reply<readonly string[]>>;
  /** A native dialog; null where the door has none and the window offers its own way. */
  readonly pick: ((what: 'folder' | 'kit' | 'colours' | 'place') => Promise<readonly string[]>) | null;
  /**
   * Grant for `into` of `export.write` and `kit.save` where there is no dialog to pick a place: what is written there, the
   * browser downloads at once. Null where `pick('place')` gives the place.
   */
  readonly downloads: string | null;
  /** Starts dragging an asset out of the window; null where the door can't. */
  readonly dragOut: ((path: string) => void) | null;
  /** Address of a picture: `digest` of the asset, longest side in px, or 'full'. Always PNG or WebP in sRGB. */
  readonly pictureAddress: (digest: string, side: PictureSide) => string;
}
