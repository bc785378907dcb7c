import type { LogoSighting, LogosFact, Quad } from '../../src/model/logos.ts';
import type { LogoRule, LogoRules } from '../../src/model/rules.ts';

/** A logo 100 × 50 px at (200, 100), in every way as it should be. */
export const sighting = (change: Partial<LogoSighting> = {}): LogoSighting => ({
  variant: 'full',
  retired: false,
  lockup: 'horizontal',
  colourway: 'full',
  confidence: 0.99,
  quad: boxQuad(200, 100, 100, 50),
  pose: pose(),
  visible: 1,
  ink: { colours: [{ wanted: '#112233', found: '#112233', deltaE: 0, share: 1, pure: true }], approved: 'full' },
  contrast: 12,
  ground: { kind: 'flat', hex: '#ffffff', busy: 0 },
  clearSpace: { judged: true, intrusions: [] },
  residual: {
    share: 0.02,
    regions: [],
    edges: 0.05,
    gone: { share: 0, elsewhere: 0, ink: 0, region: null },
    added: { share: 0, region: null },
  },
  effect: { kind: 'none', strength: 0 },
  ...change,
});

export const pose = (change: Partial<LogoSighting['pose']> = {}): LogoSighting['pose'] => ({
  width: 100,
  height: 50,
  stretch: 1,
  rotation: 0,
  mirrored: false,
  error: { stretch: 0.004, rotation: 0.15, scale: 0.004 },
  ...change,
});

export const boxQuad = (x: number, y: number, width: number, height: number): Quad => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

export const seen = (...sightings: readonly Partial<LogoSighting>[]): { readonly logos: LogosFact } => ({
  logos: { sightings: sightings.map(sighting), searched: ['full', 'reversed', 'mark'], unsure: [] },
});

export const logoRule = (id: string, change: Partial<LogoRule> = {}): LogoRule => ({
  id,
  lockup: 'horizontal',
  colourway: 'full',
  backgrounds: null,
  minimum: { width: null, height: null, share: null },
  permitted: true,
  pointer: `logos.variants.${id}`,
  ...change,
});

export const logoRules = (change: Partial<LogoRules> = {}): LogoRules => ({
  variants: [logoRule('full'), logoRule('reversed', { colourway: 'reversed' }), logoRule('mark', { lockup: 'mark' })],
  retired: [],
  clearSpace: null,
  rotation: [0],
  presence: null,
  only: null,
  ...change,
});

/** The quad of `sighting()` as a region. */
export const quadRegion = {
  kind: 'polygon',
  points: [
    [200, 100],
    [300, 100],
    [300, 150],
    [200, 150],
  ],
};
