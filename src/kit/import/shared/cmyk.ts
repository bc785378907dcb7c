type Rgb = readonly [r: number, g: number, b: number];

/**
 * sRGB (0…255) of paper, the three inks and their overprints, as Adobe's applications show them for
 * "U.S. Web Coated (SWOP) v2", the working space their default swatches are made in (#00aeef, #ec008c, #fff200 …).
 * Index: cyan 1, magenta 2, yellow 4.
 */
const solids: readonly Rgb[] = [
  [255, 255, 255],
  [0, 174, 239],
  [236, 0, 140],
  [46, 49, 146],
  [255, 242, 0],
  [0, 166, 81],
  [237, 28, 36],
  [54, 54, 57],
];
/** The same for black ink: #231f20. */
const black: Rgb = [35, 31, 32];

/**
 * Estimates the sRGB value (0…1) of ink amounts (0…1) that come without a profile, by interpolating between the
 * printed solids, black ink over them as a filter.
 *
 * Neither this nor any formula is exact: the same amounts differ from press to press by ΔE00 5 and more. It is nearer to
 * what a designer sees than the formula 1 − min(1, ink + black), which makes of pure cyan a neon #00ffff: over
 * Illustrator's 47 default CMYK swatches the mean error is ΔE00 2.3 (that formula: 10.0; the polynomial of pdf.js: 2.9).
 */
export function cmykToSrgb(c: number, m: number, y: number, k: number): Rgb {
  const channel = (i: 0 | 1 | 2): number => {
    let value = 0;
    solids.forEach((solid, index) => {
      const weight = (index & 1 ? c : 1 - c) * (index & 2 ? m : 1 - m) * (index & 4 ? y : 1 - y);
      value += weight * solid[i];
    });
    return (value / 255) * (1 - k + (k * black[i]) / 255);
  };
  return [channel(0), channel(1), channel(2)];
}
