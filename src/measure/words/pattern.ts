import type { TextSpan } from '../../model/voice-rules.ts';

/**
 * A regular expression of a kit runs over a stranger's text and can't be stopped once it runs. Two guards: it sees at
 * most `longestWindow` characters at a time, and one whose time could grow without bound is refused (`isSlow`).
 */
const longestWindow = 500;

/** Everything that a pattern finds, window by window; empty finds are none. */
export function findPattern(pattern: RegExp, text: string): readonly TextSpan[] {
  return windowsOf(text).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(pattern)].flatMap(({ 0: match, index }) =>
      match === '' ? [] : [{ start: start + index, end: start + index + match.length }],
    ),
  );
}

export const holdsPattern = (pattern: RegExp, text: string): boolean => findPattern(pattern, text).length > 0;

/** The text in parts that end where a sentence or, failing that, a word does. */
function windowsOf(text: string): readonly TextSpan[] {
  const windows: TextSpan[] = [];
  for (let start = 0; start < text.length; ) {
    const whole = text.slice(start, start + longestWindow);
    const cut = start + longestWindow >= text.length ? whole.length : lastBreak(whole);
    windows.push({ start, end: start + cut });
    start += cut;
  }
  return windows;
}

function lastBreak(text: string): number {
  const sentence = Math.max(...['. ', '! ', '? ', '。', '！', '？', '\n'].map((end) => text.lastIndexOf(end)));
  if (sentence > text.length / 2) return sentence + 1;
  const space = text.lastIndexOf(' ');
  return space > 0 ? space + 1 : text.length;
}

/** Loops that a pattern may have one after the other: with more, the time to fail grows faster than the window's cube. */
const mostLoops = 3;

/**
 * Whether a pattern may take time out of all proportion: a loop inside a loop (`(a+)+`), a loop over alternatives that
 * may begin alike (`(a|ab)*`), or more than three open loops over anything (`.*.*.*.*`). Errs towards refusing.
 */
export function isSlow(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[\^?\]?[^\]]*\]/g, 'x');
  const groups: number[] = [];
  for (let i = 0; i < bare.length; i++) {
    if (bare[i] === '(') groups.push(i);
    if (bare[i] !== ')') continue;
    const inside = bare.slice((groups.pop() ?? 0) + 1, i).replace(/^\?(?:[:=!]|<[=!]|<\w+>)/, '');
    if (openLoop.test(bare.slice(i + 1)) && (anyLoop.test(inside) || beginAlike(inside))) return true;
  }
  return (bare.match(/(?:\.|x)(?:[*+]|\{\d+,\})/g)?.length ?? 0) > mostLoops;
}
const openLoop = /^(?:[*+]|\{\d+,\})/;
const anyLoop = /[*+]|\{\d+,\}/;

/** Alternatives of which two may begin with the same character. */
function beginAlike(inside: string): boolean {
  const branches = inside.split('|');
  if (branches.length === 1) return false;
  const firsts = branches.map((branch) => branch.replace(/^[(?:]+/, '')[0] ?? '');
  return new Set(firsts).size < firsts.length || firsts.some((first) => first === '' || first === '.' || first === 'x');
}
