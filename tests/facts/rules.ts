import type { ColourRules, RuleColour } from '../../src/model/rules.ts';

export const ruleColour = (hex: string, change: Partial<RuleColour> = {}): RuleColour => ({
  name: hex,
  hex,
  role: 'support',
  origin: 'palette',
  tolerance: 5,
  tints: false,
  share: null,
  until: null,
  permitted: true,
  pointer: `palette.${hex}`,
  ...change,
});

export const colourRules = (
  colours: readonly (RuleColour | string)[],
  change: Partial<Omit<ColourRules, 'colours'>> = {},
): ColourRules => ({
  colours: colours.map((colour) => (typeof colour === 'string' ? ruleColour(colour) : colour)),
  neutrals: { rule: 'any', pointer: 'palette.neutrals', provenance: 'core' },
  gradients: { rule: 'brand', pointer: 'palette.gradients', provenance: 'core' },
  shares: true,
  allowance: null,
  ...change,
});
