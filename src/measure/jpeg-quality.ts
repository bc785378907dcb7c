/**
 * Luminance tables at quality 50, in zigzag order, from which encoders scale all others:
 * ITU-T T.81 Annex K (IJG, libjpeg-turbo, Photoshop's "save for web" comes near) and N. Robidoux's, the default of mozjpeg
 * (jcparam.c, table 3).
 */
const bases: readonly (readonly number[])[] = [
  [
    16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51, 61,
    60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77, 113,
    121, 112, 100, 120, 92, 101, 103, 99,
  ],
  [
    16, 16, 16, 16, 17, 16, 18, 20, 20, 18, 25, 27, 24, 27, 25, 37, 34, 31, 31, 34, 37, 56, 40, 43, 40, 43, 40, 56, 85,
    53, 62, 53, 53, 62, 53, 85, 75, 91, 74, 69, 74, 91, 75, 135, 106, 94, 94, 106, 135, 156, 131, 124, 131, 156, 189,
    169, 169, 189, 238, 226, 238, 311, 311, 418,
  ],
];

/** IJG's scaling (jpeg_quality_scaling and jpeg_add_quant_table in jcparam.c), limited to 8 bits as baseline JPEG is. */
function scaled(base: readonly number[], quality: number): readonly number[] {
  const percent = quality < 50 ? Math.trunc(5000 / quality) : 200 - 2 * quality;
  return base.map((entry) => Math.min(255, Math.max(1, Math.trunc((entry * percent + 50) / 100))));
}

const candidates = bases.flatMap((base) =>
  Array.from({ length: 100 }, (_, i) => ({
    quality: i + 1,
    logs: Float64Array.from(scaled(base, i + 1), Math.log),
  })),
);

/**
 * The quality 1…100, on IJG's scale, whose table lies nearest to the given one.
 *
 * @param table 64 quantisation steps of luminance, in zigzag order
 * @returns `fitError`: mean absolute log ratio to the nearest table. 0 where the encoder scaled one of ours; 0.1 means
 *   that steps differ by 10 %, so the encoder has tables of its own and the quality is only comparable
 */
export function fitJpegQuality(table: readonly number[]): { readonly quality: number; readonly fitError: number } {
  const logs = Float64Array.from(table, (step) => Math.log(Math.min(255, Math.max(1, step))));
  let best = { quality: 0, fitError: Number.POSITIVE_INFINITY };
  for (const candidate of candidates) {
    let sum = 0;
    for (let i = 0; i < 64; i++) sum += Math.abs(logs[i]! - candidate.logs[i]!);
    if (sum / 64 < best.fitError) best = { quality: candidate.quality, fitError: sum / 64 };
    if (sum === 0) break;
  }
  return best;
}
