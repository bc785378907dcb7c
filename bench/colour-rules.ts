import type { ColourRules } from '../src/model/rules.ts';

/** A kit that lists these colours and says nothing else. */
export const rulesOf = (hexes: readonly string[]): ColourRules => ({
  colours: hexes.map((hex) => ({
    name: hex,
    hex,
    role: 'support',
    origin: 'palette',
    tolerance: 5,
    tints: false,
    share: null,
    until: null,
    permitted: true,
    pointer: 'palette.colours',
  })),
  neutrals: { rule: 'any', pointer: 'palette.neutrals', provenance: 'core' },
  gradients: { rule: 'brand', pointer: 'palette.gradients', provenance: 'core' },
  shares: true,
  allowance: null,
});
