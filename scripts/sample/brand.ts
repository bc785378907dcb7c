/** Solvane's colours, as `assets/sample/kit/brandkit.json` has them. */
export const colour = {
  kilnBlue: '#21358a',
  butter: '#f9e4ac',
  celadon: '#a5cbb5',
  persimmon: '#f25c2a',
  ink: '#191a2c',
  porcelain: '#fffcf4',
} as const;
