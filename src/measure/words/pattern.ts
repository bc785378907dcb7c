import type { TextSpan } from '../../model/voice-rules.ts';

/**
 * A regular expression of a kit runs over a stranger's text and can't be stopped once it runs. Two guards: it sees at
 * most `longestWindow` characters at a time, and one whose time could grow without bound is refused when the kit is opened (`isSlow`).
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
