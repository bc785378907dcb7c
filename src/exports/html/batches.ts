/**
 * Things in batches of at most `size`. Browsers pass over a batch that is out of sight without looking into it, which
 * keeps ten thousand assets smooth: each alone still has to be asked whether it is in sight.
 */
export function inBatches<T>(things: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(things.length / size) }, (_, i) => things.slice(i * size, (i + 1) * size));
}
