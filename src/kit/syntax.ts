import { createScanner, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { nearestWord } from '../measure/nearest-word.ts';
import type { KitProblem } from '../model/open-kit.ts';
import { cut, type KitProblemCode, type Tell } from './tell.ts';

/** A file that is wrong from top to bottom is told after a few lines. */
const mostSyntaxProblems = 20;

interface Token {
  readonly offset: number;
  readonly length: number;
}

/** Words, numbers, texts and signs, without space and comments. */
function* tokens(text: string): Generator<Token> {
  const scanner = createScanner(text, true);
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    yield { offset: scanner.getTokenOffset(), length: scanner.getTokenLength() };
  }
}

/** How many brackets are open at once, at most. Told without recursion, so that any input can be asked. */
export function nesting(text: string): number {
  let level = 0;
  let deepest = 0;
  for (const { offset } of tokens(text)) {
    const character = text.charAt(offset);
    if (character === '{' || character === '[') deepest = Math.max(deepest, ++level);
    if (character === '}' || character === ']') level--;
  }
  return deepest;
}

const codes: Readonly<Record<string, KitProblemCode>> = {
  InvalidSymbol: 'syntax-symbol',
  CommaExpected: 'syntax-comma',
  ColonExpected: 'syntax-colon',
  PropertyNameExpected: 'syntax-key',
  CloseBraceExpected: 'syntax-close',
  CloseBracketExpected: 'syntax-close',
  EndOfFileExpected: 'syntax-end',
  UnexpectedEndOfString: 'syntax-text',
  InvalidUnicode: 'syntax-text',
  InvalidEscapeCharacter: 'syntax-text',
  InvalidCharacter: 'syntax-text',
  UnexpectedEndOfComment: 'syntax-comment',
};

/** Faults within one word. They are true wherever they stand; all others may only follow from an earlier fault. */
const lexical: ReadonlySet<KitProblemCode> = new Set(['syntax-symbol', 'syntax-text', 'syntax-comment']);

interface Fault {
  readonly code: KitProblemCode;
  readonly offset: number;
  readonly length: number;
  readonly bracket?: string;
}

/** What is wrong with the form of a JSON text, in its order; each fault once, without what only follows from it. */
export function syntaxProblems(
  text: string,
  errors: readonly ParseError[],
  lineAt: (offset: number) => number,
  tell: Tell,
): readonly KitProblem[] {
  if (errors.length === 0) return [];
  const all = [...tokens(text)];
  const told = causes(
    errors.map((error) => faultOf(error, text)),
    crossing(text, all),
  );
  return told.slice(0, mostSyntaxProblems).map(({ code, offset, length, bracket = '}' }) => {
    // A comma is missing after the value before it, which mostly stands on the line above.
    const before = code === 'syntax-comma' ? all.findLast((token) => token.offset < offset) : undefined;
    const line = lineAt(before === undefined ? offset : before.offset + before.length - 1);
    const found = text.slice(offset, offset + length);
    const nearest = nearestWord(found, ['true', 'false', 'null']);
    return tell(code, { line, found: cut(found), nearest, values: { bracket } });
  });
}

function faultOf({ error, offset, length }: ParseError, text: string): Fault {
  const name = printParseErrorCode(error);
  const code = codes[name] ?? 'syntax-value';
  return { code: offset >= text.length && !lexical.has(code) ? 'syntax-cut' : code, offset, length };
}

/** The first closing bracket that does not close what was opened last. */
function crossing(text: string, all: readonly Token[]): Fault | null {
  const open: string[] = [];
  for (const token of all) {
    const character = text.charAt(token.offset);
    if (character === '{') open.push('}');
    if (character === '[') open.push(']');
    if (character !== '}' && character !== ']') continue;
    const bracket = open.pop();
    if (bracket === undefined) return null;
    if (bracket !== character) return { code: 'syntax-close', ...token, bracket };
  }
  return null;
}

/** Leaves out what only follows from an earlier fault. */
function causes(faults: readonly Fault[], crossed: Fault | null): readonly Fault[] {
  const all = [
    ...faults.filter(({ offset }) => crossed === null || offset < crossed.offset),
    ...(crossed === null ? [] : [crossed]),
  ];
  const first = all.findIndex(({ code }) => code !== 'syntax-comma');
  const kept = all.filter((fault, i) => i <= first || first === -1 || lexical.has(fault.code));
  return kept.filter(({ offset }, i) => i === 0 || offset !== kept[i - 1]?.offset);
}
