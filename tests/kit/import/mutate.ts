type Random = () => number;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)] as T;

/** Numbers at which readers go wrong: borders of signed and unsigned, the largest. */
const edges = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
/** Pieces of all text formats that open something, refer to something, or break something off. */
const pieces = [
  ...[
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '"',
    "'",
    '`',
    '\\',
    '/*',
    '*/',
    '//',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '\0',
    '\n',
    '\r',
    '\ufeff',
  ],
  ...[
    'var(--',
    'var(--red)',
    '--red:',
    '$red:',
    '@red:',
    '#{$red}',
    '@{red}',
    '{brand.red}',
    '"$value":',
    '"$ref":"#/a"',
    '"$type":"color"',
  ],
  ...[
    '#',
    '#fff',
    'rgb(',
    'oklch(1e999',
    'color(display-p3',
    'NaN',
    '1e309',
    '-0',
    'none',
    '/',
    '%',
    ',',
    ';',
    ':',
    'calc(',
    'light-dark(',
  ],
  ...[
    '</style>',
    '<style>',
    'style="',
    'fill="',
    '&a;',
    'url(',
    '@media',
    '@supports',
    '__proto__',
    'GIMP Palette',
    'ASEF',
    'bplist00',
    '\u{1f352}',
    '品',
  ],
].map((text) => new TextEncoder().encode(text));

/** Files do not grow beyond this, so that many can be tried. */
const longest = 65_536;

function mutateOnce(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const at = below(random, bytes.length + 1);
  const to = Math.min(bytes.length, at + below(random, 64));
  const splice = (insert: Uint8Array, end = at): Uint8Array => {
    const out = new Uint8Array(at + insert.length + bytes.length - end);
    out.set(bytes.subarray(0, at));
    out.set(insert, at);
    out.set(bytes.subarray(end), at + insert.length);
    return out;
  };
  switch (below(random, 9)) {
    case 0: {
      const flipped = bytes.slice();
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8));
      return flipped;
    }
    case 1: {
      const written = bytes.slice();
      const size = pick(random, [1, 2, 4]);
      const edge = pick(random, edges);
      for (let i = 0; i < size && at + i < written.length; i++) written[at + i] = edge >>> (8 * (size - 1 - i));
      return written;
    }
    case 2:
      return bytes.slice(0, at);
    case 3:
      return splice(new Uint8Array(0), to);
    case 4:
      return splice(bytes.subarray(at, to));
    case 5:
      return splice(Uint8Array.from({ length: below(random, 16) }, () => below(random, 256)));
    case 6:
      return splice(pick(random, pieces), to);
    case 7: {
      // Nesting without end: one piece many times.
      const piece = pick(random, pieces);
      return splice(Uint8Array.from(Array.from({ length: below(random, 400) }, () => [...piece]).flat()));
    }
    default: {
      const from = below(random, other.length + 1);
      return splice(other.subarray(from, from + below(random, 256)), to);
    }
  }
}

/** Spoils a file in one place, or in up to six; `other` lends pieces of another file. */
export function mutate(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  let out = bytes;
  for (let steps = random() < 0.5 ? 1 : 2 + below(random, 5); steps > 0; steps--)
    out = mutateOnce(random, out, other).subarray(0, longest);
  return out;
}
