import type { OffPaletteColour, PaletteFact } from '../../src/model/facts.ts';
import type { ColourRules, RuleColour } from '../../src/model/rules.ts';

export const box = (x: number, y: number, width: number, height: number) =>
  ({ kind: 'box', x, y, width, height }) as const;

export const ink: RuleColour = {
  name: 'Ink',
  hex: '#1c4fd0',
  role: 'primary',
  origin: 'palette',
  tolerance: 5,
  tints: false,
  share: null,
  until: null,
  permitted: true,
  pointer: 'palette.colours[0]',
};
export const paper: RuleColour = { ...ink, name: 'Paper', hex: '#ffffff', pointer: 'palette.colours[1]' };

/** The rules of a kit with Ink and Paper. */
export const rulesWith = (change: Partial<ColourRules> = {}): ColourRules => ({
  colours: [ink, paper],
  neutrals: { rule: 'any', pointer: 'palette.neutrals', provenance: 'core' },
  gradients: { rule: 'brand', pointer: 'palette.gradients', provenance: 'core' },
  shares: true,
  allowance: null,
  ...change,
});

/** A picture with 30 % Ink on Paper, changed; what is given as off is taken from Paper. */
export function paletteFact(change: Partial<Omit<PaletteFact, 'shares'>> & { shares?: object } = {}): PaletteFact {
  const off = (change.off ?? []).reduce((sum, { share }) => sum + share, 0);
  return {
    counted: 100_000,
    colours: [found(paper, 0.7 - off), found(ink, 0.3)],
    off: [],
    gradients: [],
    drawn: [],
    neutrals: [],
    toleranceFloor: 0,
    ...change,
    shares: {
      on: 1 - off,
      tint: 0,
      gradient: 0,
      neutral: 0,
      off,
      fringe: 0,
      photo: 0,
      transparent: 0,
      ...change.shares,
    },
  };
}

export const found = ({ name, hex }: RuleColour, share: number, change: object = {}) => ({
  name,
  hex,
  foundHex: hex,
  share,
  tintShare: 0,
  allowedShare: 0,
  ...change,
});

/** A red of 2 %, ΔE 30 from Ink. */
export const red = (change: Partial<OffPaletteColour> = {}): OffPaletteColour => ({
  hex: '#d81e3c',
  share: 0.02,
  nearest: 'Ink',
  nearestHex: '#1c4fd0',
  deltaE: 30,
  tolerance: 5,
  boxes: [box(10, 20, 100, 50)],
  outlines: [
    {
      kind: 'polygon',
      points: [
        [10, 20],
        [110, 20],
        [110, 70],
        [10, 70],
      ],
    },
  ],
  doubt: null,
  ...change,
});
