import type { Neutrals, Tone } from './kit.ts';
import type { Colourway, Lockup } from './logos.ts';

/** Where a demand is written down, so that every deviation can name the line that asked for it. */
export interface RuleRef {
  /** `kit`: brandkit.json; `placement`: the channel catalogue; `check`: the check's own documented limit. */
  readonly source: 'kit' | 'placement' | 'check';
  /** Path of keys: `palette.colours[2]`, `channels.x-header.palette.tone`, `x-header.maxBytes`, `picture-banding.share`. */
  readonly pointer: string;
  /** Whether the brand's core asked for it, or what one channel may differ in. */
  readonly provenance: 'core' | 'allowance';
}

export const rule = (
  source: RuleRef['source'],
  pointer: string,
  provenance: RuleRef['provenance'] = 'core',
): RuleRef => ({
  source,
  pointer,
  provenance,
});

/** One colour that may be used in a placement: a palette colour, an accepted one, or one that only this channel adds. */
export interface RuleColour {
  readonly name: string;
  /** sRGB, lower case `#rrggbb`; a wide-gamut brand colour is mapped to it. */
  readonly hex: string;
  readonly role: string;
  readonly origin: 'palette' | 'accepted' | 'allowance';
  /** ΔE00 within which a pixel is this colour. */
  readonly tolerance: number;
  readonly tints: boolean;
  /** Wanted share in % of the flat area, and how far one asset may be off, in points. */
  readonly share: { readonly target: number; readonly within: number } | null;
  /** Last day on which an accepted colour may still be used (ISO date). */
  readonly until: string | null;
  /** False where an allowance leaves the colour out (`palette.only`). */
  readonly permitted: boolean;
  readonly pointer: string;
}

/** The colour rules in force for one placement: the core, and what the channel may differ in. */
export interface ColourRules {
  readonly colours: readonly RuleColour[];
  readonly neutrals: { readonly rule: Neutrals; readonly pointer: string; readonly provenance: RuleRef['provenance'] };
  readonly gradients: {
    readonly rule: 'brand' | 'none' | 'any';
    readonly pointer: string;
    readonly provenance: RuleRef['provenance'];
  };
  /** Whether wanted shares hold in this placement. */
  readonly shares: boolean;
  /** What the channel widens for every palette colour; `pointer` names its line. */
  readonly allowance: {
    readonly pointer: string;
    readonly tolerance: number | null;
    readonly tone: Tone | null;
  } | null;
}

/** Where a colour is written down. */
export function colourRule(rules: ColourRules, asked: Pick<RuleColour, 'name' | 'hex'>): RuleRef {
  const pointer = rules.colours.find(({ name, hex }) => name === asked.name && hex === asked.hex)?.pointer;
  return rule('kit', pointer ?? 'palette.colours', pointer?.startsWith('channels.') ? 'allowance' : 'core');
}

/** One logo that may be used. */
export interface LogoRule {
  readonly id: string;
  readonly lockup: Lockup;
  readonly colourway: Colourway;
  /** Names of palette colours it may stand on, or "photo"; null where the kit does not say. */
  readonly backgrounds: readonly string[] | null;
  /** Px as displayed, and share of the asset's width in %; null where the kit does not say. */
  readonly minimum: { readonly width: number | null; readonly height: number | null; readonly share: number | null };
  /** False where an allowance leaves it out (`logos.only`). */
  readonly permitted: boolean;
  readonly pointer: string;
}

/** The kit's demands on its logos in one placement. */
export interface LogoRules {
  readonly variants: readonly LogoRule[];
  readonly retired: readonly { readonly id: string; readonly since: string | null; readonly pointer: string }[];
  /** `factor` × the height or width of the logo, or the height of its mark. */
  readonly clearSpace: {
    readonly factor: number;
    readonly of: 'height' | 'width' | 'mark-height';
    readonly pointer: string;
    readonly provenance: RuleRef['provenance'];
  } | null;
  /** Allowed rotations in degrees. */
  readonly rotation: readonly number[];
  /** Whether it must, may or must not be there; null where only the kind of placement says. */
  readonly presence: {
    readonly rule: 'required' | 'free' | 'forbidden';
    readonly pointer: string;
    readonly provenance: RuleRef['provenance'];
  } | null;
  /** The allowance that narrows which variants may be used. */
  readonly only: string | null;
}

/** Names that are the brand's own. */
export interface BrandRules {
  /** "solvane.example": its subdomains are the brand's too. */
  readonly hosts: readonly string[];
  /** Names of typefaces. */
  readonly families: readonly string[];
}
