/**
 * Loops over many characters that one alternative of a pattern may have: with more, the time to fail grows faster than the
 * cube of the text's length.
 */
const mostLoops = 3;

/** Escapes, classes, group openings, quantifiers, single characters. */
const token =
  /\\[pPu]\{[^}]*\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|<\w+>)|[()|]|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/gu;
const openLoop = /^(?:[*+]|\{\d+,\})/;
const quantifier = /^(?:[*+?]|\{\d+)/;
const manyCharacters = /^(?:\.|\[|\\[pPdDwWsS])/;

/**
 * Whether a pattern may take time out of all proportion: a loop inside a loop (`(a+)+`), unless something that no inner
 * loop can read stands between two rounds (`(\w+, )+`); a loop over alternatives that may begin alike (`(a|ab)*`); or more
 * than three loops over many characters in a row (`.*.*.*.*`). Errs towards refusing.
 */
export function isSlow(source: string): boolean {
  const tokens = source.match(token) ?? [];
  const opened: number[] = [];
  let loops = 0;
  for (const [i, one] of tokens.entries()) {
    if (one === '|') loops = 0;
    if (openLoop.test(one) && manyCharacters.test(tokens[i - 1] ?? '')) loops += 1;
    if (loops > mostLoops) return true;
    if (one.startsWith('(')) opened.push(i);
    if (one !== ')') continue;
    const inside = tokens.slice((opened.pop() ?? 0) + 1, i);
    if (!openLoop.test(tokens[i + 1] ?? '')) continue;
    if (inside.some((part) => openLoop.test(part)) && !isSeparated(inside)) return true;
    if (inside.includes('|') && beginAlike(inside)) return true;
  }
  return false;
}

/** Whether every round must read a character that none of its own loops can read: then there is one way to read it. */
function isSeparated(inside: readonly string[]): boolean {
  if (inside.some((part) => part.startsWith('(') || part === '|')) return false;
  const looped = inside.filter((_, i) => openLoop.test(inside[i + 1] ?? ''));
  const fixed = inside.flatMap((part, i) => {
    const literal = /^\\[^\w]$/.test(part) ? part.slice(1) : part;
    const stands =
      literal.length === 1 && !/[.^$]/.test(part) && !quantifier.test(part) && !quantifier.test(inside[i + 1] ?? '');
    return stands ? [literal] : [];
  });
  return fixed.some((character) => looped.every((part) => !new RegExp(`^(?:${part})$`).test(character)));
}

/** Alternatives of which two may begin with the same character. */
function beginAlike(inside: readonly string[]): boolean {
  const firsts = inside.flatMap((part, i) => (i === 0 ? [part] : inside[i - 1] === '|' ? [part] : []));
  return new Set(firsts).size < firsts.length || firsts.some((first) => first.length > 1 || /[.|(^$]/.test(first));
}
