/**
 * What to draw inside an SVG of 2000 × 2000 px so that it takes minutes on any machine: a filter of a hundred steps. Nested
 * `<use>` will not do for that: on a fast machine librsvg refuses its number of shapes before our own limit is reached.
 */
export const slowDrawing = `<filter id="slow" x="0" y="0" width="1" height="1">${'<feTurbulence baseFrequency="0.01" numOctaves="9"/>'.repeat(
  100,
)}</filter><rect width="100%" height="100%" filter="url(#slow)"/>`;
export const slowSize = 'width="2000" height="2000"';
