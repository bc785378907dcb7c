/**
 * Whether one slip of typing makes one word the other: a letter more, one less, another one, or two neighbours swapped
 * (distance 1 by Damerau, 1964).
 */
export function isOneSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long === short || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && long[from] === short[from]) from++;
  const [restOfLong, restOfShort] = [long.slice(from), short.slice(from)];
  if (long.length > short.length) return restOfLong.slice(1) === restOfShort;
  if (restOfLong.slice(1) === restOfShort.slice(1)) return true;
  return (
    restOfLong[0] === restOfShort[1] && restOfLong[1] === restOfShort[0] && restOfLong.slice(2) === restOfShort.slice(2)
  );
}
