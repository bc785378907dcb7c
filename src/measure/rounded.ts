/** As many decimals as are told: a report must not differ by what floating point adds. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
