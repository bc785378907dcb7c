/** Each path by its name, and with as many of its folders as no other one shares: `fb/a.txt`, `ig/a.txt`, `b.png`. */
export function shortPaths(paths: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const tails = (path: string): readonly string[] => {
    const parts = path.split('/');
    return parts.map((_, i) => parts.slice(parts.length - 1 - i).join('/'));
  };
  const all = [...new Set(paths)];
  for (const path of all) for (const tail of tails(path)) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  return new Map(all.map((path) => [path, tails(path).find((tail) => counts.get(tail) === 1) ?? path]));
}
