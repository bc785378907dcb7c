import type { CopyFact } from './copy.ts';
import type { LogosFact } from './logos.ts';
import type { MarkupFact, MarkupImage } from './markup.ts';
import type { MediaFormat, Size } from './placement.ts';
import type { Box, Polygon } from './region.ts';

/** A share of the picture's area, 0…1. */
type Share = number;

export interface FileFact {
  /** Weight in bytes. */
  readonly bytes: number;
  /** sha256 of the content, hex. */
  readonly digest: string;
  /** Extension in lower case without the dot; '' where there is none. */
  readonly extension: string;
  /** What the content is, whatever the name says. */
  readonly format: MediaFormat;
}

export interface PictureFact {
  /** Size in px with the orientation applied. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation 1…8; 1 where none is given. */
  readonly orientation: number;
  readonly hasAlpha: boolean;
  /** Bits of one channel: 8, 16 … */
  readonly depth: number;
  /** Colour space of the stored pixels. */
  readonly space: 'srgb' | 'grey' | 'cmyk' | 'lab' | 'other';
  /** Name in the embedded ICC profile; null where none is embedded. */
  readonly profile: string | null;
  /** Which colours the profile stands for; `unknown` for a profile we can't name, null for none. */
  readonly gamut: 'srgb' | 'p3' | 'adobe-rgb' | 'wide' | 'cmyk' | 'grey' | 'unknown' | null;
  /** Pixels per inch as stored; null where the file states none. */
  readonly density: number | null;
  readonly frames: number;
  /** Whether encoding changed the pixels (JPEG, lossy WebP/AVIF/HEIC): limits what can be judged. */
  readonly lossy: boolean;
  /** '4:4:4', '4:2:0' …; null where it does not apply. */
  readonly chromaSubsampling: string | null;
  readonly progressive: boolean;
  /** 1…100 on the scale of the IJG tables, with the fit's error (mean log ratio); null where it is no JPEG. */
  readonly jpegQuality: { readonly quality: number; readonly fitError: number } | null;
}

/** Decoded pixels. Lives in the worker only: never cached, never in a report. */
export interface RasterFact {
  /** 8-bit sRGB, 4 channels (alpha 255 where there is none), row by row; `width × height × 4` bytes. */
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Asset px per raster px: 1 unless the picture was too large to hold whole. */
  readonly scale: number;
}

/** Every n-th pixel of the raster, never averaged, so that each is a colour that is in the picture. */
export interface SampleFact {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Asset px per sample px, across and down. */
  readonly scaleX: number;
  readonly scaleY: number;
  /** Of the asset, in px: the last px of a row or column may stand for fewer than the others. */
  readonly full: { readonly width: number; readonly height: number };
}

export interface TransparencyFact {
  /** Share of pixels that are not fully opaque. */
  readonly share: Share;
  /** What holds all of them; null where there are none. */
  readonly box: Box | null;
}

export interface SharpnessFact {
  /** Energy in the top band of the spectrum over that of the middle band; null where there is too little detail to tell. */
  readonly highFrequency: number | null;
  /** 1 = native; 2 = looks as if enlarged at least twofold; null where it can't be told. */
  readonly enlargement: number | null;
}

export interface BandingFact {
  /** Share of slow gradients that run in visible steps, 0…1; null where there is no slow gradient. */
  readonly share: Share | null;
  readonly regions: readonly Box[];
}

export interface FingerprintFact {
  /** Checksum of every fifth decoded pixel, with their size and the two below: equal for the same picture in another lossless file. */
  readonly pixels: string;
  /** 64-bit difference hash, 16 hex digits: near for the same picture re-encoded or resized. */
  readonly hash: string;
  /** Standard deviation of luma, 0…255: a flat plate has no fingerprint worth comparing. */
  readonly contrast: number;
}

export interface TextureFact {
  /** Share of the picture that is photographic. */
  readonly photoShare: Share;
  readonly regions: readonly Box[];
  /** Photo or not, tile by tile, in sample px; `'1'` is photo. Rows joined. */
  readonly tiles: { readonly size: number; readonly columns: number; readonly rows: number; readonly photo: string };
}

export interface Swatch {
  readonly hex: string;
  readonly share: Share;
}
export interface SwatchesFact {
  /** Exact colours with their share, greatest first. */
  readonly measured: readonly Swatch[];
  /** color-thief-node's first look: quick, coarse, without shares. Never used for a verdict. */
  readonly firstLook: readonly string[];
}

export interface PaletteColourFound {
  /** Name of the rule colour. */
  readonly name: string;
  readonly hex: string;
  /** The shade most often met for it. */
  readonly foundHex: string;
  readonly share: Share;
  /** Of that, the share that is a tint. */
  readonly tintShare: Share;
  /** Of that, the share that passes by the channel's allowance only. */
  readonly allowedShare: Share;
  /** Where it stands, largest first; told only of colours that are accepted, not offered. */
  readonly boxes?: readonly Box[];
}

export interface OffPaletteColour {
  /** The shade most often met. */
  readonly hex: string;
  readonly share: Share;
  readonly nearest: string;
  readonly nearestHex: string;
  /** ΔE00 to the nearest permitted colour, and the tolerance that held there. */
  readonly deltaE: number;
  readonly tolerance: number;
  /** Tight boxes, one a connected area, largest first. */
  readonly boxes: readonly Box[];
  /** Outlines of the same areas. */
  readonly outlines: readonly Polygon[];
  /** Why it can't be told for sure; null where it can. */
  readonly doubt: 'lossy' | 'photo-like' | 'gradient' | 'cmyk' | null;
}

export interface GradientFound {
  readonly from: string;
  readonly to: string;
  readonly share: Share;
  readonly boxes: readonly Box[];
}

/** A straight gradient that somebody drew between two colours far from the brand's and from their mixtures. */
export interface DrawnGradient extends GradientFound {
  /** The permitted colour that an end comes nearest to. */
  readonly nearest: string;
  readonly nearestHex: string;
  /** ΔE00 between the two, and the tolerance that held there. */
  readonly deltaE: number;
  readonly tolerance: number;
}

/** Every sampled pixel against the colour rules of one placement. */
export interface PaletteFact {
  /** Pixels looked at. */
  readonly counted: number;
  /** Shares of the whole picture; they sum to 1. `fringe`: anti-aliasing and compression, colours nobody chose. */
  readonly shares: {
    readonly on: Share;
    readonly tint: Share;
    readonly gradient: Share;
    readonly neutral: Share;
    readonly off: Share;
    readonly fringe: Share;
    readonly photo: Share;
    readonly transparent: Share;
  };
  readonly colours: readonly PaletteColourFound[];
  readonly off: readonly OffPaletteColour[];
  readonly gradients: readonly GradientFound[];
  /** Foreign beyond doubt, largest first: lossless and without a photograph. In `shares` they are `off`; in `off` they are not. */
  readonly drawn: readonly DrawnGradient[];
  /** Neutral greys that the palette does not list, with where they are. */
  readonly neutrals: readonly { readonly hex: string; readonly share: Share; readonly boxes: readonly Box[] }[];
  /** Least tolerance that the source allows: 0 for lossless, 5 for lossy. */
  readonly toleranceFloor: number;
}

/** How much of what, without where: all that is seen of a palette beside thousands of others. */
export interface PaletteGlance {
  readonly shares: PaletteFact['shares'];
  readonly off: readonly Swatch[];
  readonly drawn: readonly Pick<DrawnGradient, 'from' | 'to' | 'share'>[];
}

/** Everything that can be measured of an asset. One line a fact. */
export interface Facts {
  /** Weight, digest, extension and true format of the file. */
  readonly file: FileFact;
  /** The header: oriented size, alpha, colour space, profile, density, frames, compression. */
  readonly picture: PictureFact;
  /** Decoded pixels, 8-bit sRGB. */
  readonly raster: RasterFact;
  /** Every n-th pixel, at most 512 a side. */
  readonly sample: SampleFact;
  /** Where something behind the picture shows through. */
  readonly transparency: TransparencyFact;
  /** Whether detail is as fine as the pixels. */
  readonly sharpness: SharpnessFact;
  /** Gradients that run in steps. */
  readonly banding: BandingFact;
  /** What is shown, whatever the file. */
  readonly fingerprint: FingerprintFact;
  /** Where the picture is photographic. */
  readonly texture: TextureFact;
  /** The colours it consists of. */
  readonly swatches: SwatchesFact;
  /** Every sampled pixel against the palette. */
  readonly palette: PaletteFact;
  /** The kit's logos: where they stand, and what was done to them. */
  readonly logos: LogosFact;
  /** What it says, in words. */
  readonly copy: CopyFact;
  /** How an e-mail or a page is made: colours, fonts, pictures, links. */
  readonly markup: MarkupFact;
}
export type FactName = keyof Facts;

/** Facts as checks of the set see them: those of all assets lie in memory together. */
export interface SetFacts extends Omit<Facts, 'palette' | 'markup'> {
  readonly palette: PaletteGlance;
  readonly markup: MarkupGlance;
}

/** Of a mail's code: which pictures it shows. */
export interface MarkupGlance {
  readonly isMail: boolean;
  readonly images: readonly ShownImage[];
}
export interface ShownImage extends Omit<MarkupImage, 'alt' | 'href'> {
  /** Its own size in px; `absent` where no such asset is in the campaign. Not there where nobody knows: it may be on the web. */
  readonly size?: Size | 'absent';
}
