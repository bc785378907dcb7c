/** Where a sentence ends, or one of two that a semicolon joins. */
const ends = /[.!?…]["'”’)]*\s+|[。！？…][”’」』）]*|[;；]\s*|\n+/gu;
/** A point after one of these ends no sentence. */
const short =
  /(?:^|[\s(])(?:approx|incl|excl|inc|vs|no|e\.g|i\.e|est|reg|orig|avg|max|min|st|dr|mr|mrs|ms|ca|p|pcs|oz|lb|ltd|co)\.\s+$/i;

/** The sentences of a line as [start, end), one after the other. */
export function sentencesIn(text: string): readonly (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (end === text.length || short.test(text.slice(from, end))) continue;
    found.push([from, end]);
    from = end;
  }
  return [...found, [from, text.length]];
}
