import { deepestTree } from './tree.ts';

/** Object of literals; made without a prototype, so that a key `__proto__` is a key like any other. */
export type Literals = { [key: string]: string | Literals };
const empty = (): Literals => Object.create(null) as Literals;

/** No program nests deeper; bounds the stack. */
const deepestBrackets = 1000;

/** One token a match: comment, string, template without parts, regular expression, name, number, any other character. */
const tokenPattern =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]+|\\[\s\S])*"?|'(?:[^'\\\n]+|\\[\s\S])*'?|`(?:[^`\\]+|\\[\s\S])*`?|[\p{ID_Start}$_][\p{ID_Continue}$]*|[\d.]+|\S/gu;

/**
 * Collects the strings in the object and array literals of a program, under their keys:
 * `const brand = { red: { 500: '#e4002b' } }` gives brand → red → 500 → '#e4002b'; what is exported without a name stands
 * under `default` or `exports`. Nothing is run, resolved or computed; what is not a literal is passed over.
 */
export function readLiterals(program: string): Literals {
  const root = empty();
  /** Where keys go at each open bracket: an object, a place in an array, or null where the bracket is code. */
  const open: { bracket: string; keys: Literals | null; next: number }[] = [];
  let previous = '';
  let beforePrevious = '';
  let key: string | null = null;
  /** What `const` names, whatever type stands between it and the `=`. */
  let declared: string | null = null;

  for (const [token] of program.matchAll(tokenPattern)) {
    if (token.startsWith('//') || token.startsWith('/*')) continue;
    if (open.length > deepestBrackets) break;
    const frame = open.at(-1);
    const keys = frame === undefined ? root : frame.keys;
    const atKey = frame?.bracket === '{' && (previous === '{' || previous === ',');

    if (token === '{' || token === '[') {
      const name = frame?.bracket === '[' ? String(frame.next++) : previous === 'default' ? previous : key;
      open.push({ bracket: token, keys: open.length < deepestTree ? place(keys, name, previous) : null, next: 0 });
      key = null;
    } else if (token === '(') {
      // Arguments may hold literals: withOpacity({ … }), defineConfig({ … }).
      open.push({ bracket: token, keys, next: 0 });
      key = null;
    } else if (token === '}' || token === ']' || token === ')') {
      open.pop();
      key = null;
    } else if (token === ':' && atColon(beforePrevious)) {
      key = unquoted(previous);
    } else if (token === '=' && frame === undefined) {
      const target = declared ?? previous;
      key = isIdentifier(target) ? target : null;
      declared = null;
    } else if (isString(token) && !atKey) {
      const name = frame?.bracket === '[' ? String(frame.next++) : key;
      if (keys !== null && name !== null) keys[name] = unquoted(token);
      key = null;
    } else if (token === ',' || token === ';') key = null;
    else if (isDeclaring.has(previous) && isIdentifier(token)) declared = token;
    beforePrevious = previous;
    previous = token;
  }
  return root;
}

const isDeclaring = new Set(['const', 'let', 'var']);
const isIdentifier = (token: string): boolean => /^[\p{ID_Start}$_]/u.test(token);
const atColon = (before: string): boolean => before === '{' || before === ',';
const isString = (token: string): boolean => /^["'`]/.test(token);
const unquoted = (token: string): string => (isString(token) ? token.slice(1, -1).replace(/\\(.)/gs, '$1') : token);

/** Where the keys of a bracket go: under its name; without one, where it is an expression by itself, to those around it. */
function place(keys: Literals | null, name: string | null, previous: string): Literals | null {
  if (keys === null) return null;
  if (name === null) return ['return', '(', ''].includes(previous) ? keys : null;
  const known = keys[name];
  if (typeof known === 'object') return known;
  const made = empty();
  keys[name] = made;
  return made;
}
