import type { Region } from './region.ts';

export type Lockup = 'horizontal' | 'stacked' | 'mark' | 'wordmark';
export type Colourway = 'full' | 'one-colour' | 'reversed';

/** A logo of the kit as it is searched for: a variant in use, or a retired version. */
export interface KitLogo {
  readonly id: string;
  readonly retired: boolean;
  readonly lockup: Lockup;
  readonly colourway: Colourway;
  /** The file: SVG, or PNG/WebP with transparency. */
  readonly content: Uint8Array;
}

/** Asset px, orientation applied. */
export type Point = readonly [x: number, y: number];
/** Top left, top right, bottom right, bottom left of the mark as its file shows it; may leave the asset where it is cropped. */
export type Quad = readonly [Point, Point, Point, Point];

/** How the mark stands. */
export interface LogoPose {
  /** Asset px along the mark's own sides. */
  readonly width: number;
  readonly height: number;
  /** Aspect found ÷ true aspect; 1 = not stretched. */
  readonly stretch: number;
  /** Degrees, clockwise positive, −180…180. */
  readonly rotation: number;
  readonly mirrored: boolean;
  /** One sigma: of `stretch` (ratio), of `rotation` (degrees), of the size (share of it). */
  readonly error: { readonly stretch: number; readonly rotation: number; readonly scale: number };
}

/** One colour of the mark and what stands in its place. */
export interface InkFound {
  readonly wanted: string;
  readonly found: string;
  /** CIEDE2000 between the two. */
  readonly deltaE: number;
  /** Share of the mark's area that is to have this colour, 0…1. */
  readonly share: number;
  /** False where strokes are so thin that the found colour is a blend with the ground. */
  readonly pure: boolean;
}

/** What stands in the clear space: the nearest of it on one side. */
export interface Intrusion {
  readonly side: 'top' | 'right' | 'bottom' | 'left';
  /** Asset px between the mark's own edge and what intrudes. */
  readonly distance: number;
  /** An element, or the border of another area (a panel, a stripe) that runs along the whole side. */
  readonly kind: 'element' | 'area';
  readonly region: Region;
}

/** One logo found in an asset, and in numbers what was done to it. */
export interface LogoSighting {
  /** Id of the kit's variant, or of the retired version. */
  readonly variant: string;
  readonly retired: boolean;
  readonly lockup: Lockup;
  readonly colourway: Colourway;
  /** Calibrated: of those at 0.9, nine in ten are right. From 0.95 on a check may state, from 0.75 on ask. */
  readonly confidence: number;
  readonly quad: Quad;
  readonly pose: LogoPose;
  /** Share of the mark's box that lies within the picture, 0…1. */
  readonly visible: number;
  readonly ink: {
    /** Greatest share first. */
    readonly colours: readonly InkFound[];
    /** The variant of this shape whose colours stand here within sight; null where none does. */
    readonly approved: string | null;
  };
  /** WCAG 2 contrast ratio of ink against the ground beside it, median along the edge; 1…21. */
  readonly contrast: number;
  readonly ground: {
    readonly kind: 'flat' | 'gradient' | 'photo';
    /** Median colour. */
    readonly hex: string;
    /** Mean edge strength, 0 (even) … 1. */
    readonly busy: number;
  };
  /** What stands nearer than one height of the mark. `judged` is false where the ground is too busy to tell. */
  readonly clearSpace: { readonly judged: boolean; readonly intrusions: readonly Intrusion[] };
  /** Where it differs from the ideal mark at that pose. */
  readonly residual: {
    /** Area that differs ÷ area of the ink, 0…1. */
    readonly share: number;
    /** Largest first. */
    readonly regions: readonly Region[];
    /** Greatest share of one cell's edges that is missing, 0…1: judged on photographs too. */
    readonly edges: number;
    /**
     * Share of the outline in whose stead there is ground, 0…1: in the one place with most of it, and in all others; and
     * share of the ink, in its largest area.
     */
    readonly gone: {
      readonly share: number;
      readonly elsewhere: number;
      readonly ink: number;
      readonly region: Region | null;
    };
    /** One other colour on the mark, or amid it: share of its ink and of the ground in its box, 0…1. */
    readonly added: { readonly share: number; readonly region: Region | null };
  };
  readonly effect: {
    readonly kind: 'none' | 'shadow' | 'outline' | 'glow';
    /** Greatest difference from the ground beside the mark, 0…1 of full lightness. */
    readonly strength: number;
  };
}

/** The kit's logos in an asset. */
export interface LogosFact {
  /** Largest first. */
  readonly sightings: readonly LogoSighting[];
  /** Ids of the variants and retired versions that were searched for. */
  readonly searched: readonly string[];
  /** Logos that could not be searched for, or only with doubt. */
  readonly unsure: readonly { readonly variant: string; readonly because: 'unreadable' | 'empty' | 'plain-shape' }[];
}
