import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { KitProblem } from '../model/open-kit.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { lineFinder } from './lines.ts';
import { type Path, pointer } from './pointer.ts';
import { nesting, syntaxProblems } from './syntax.ts';
import { cut, megabytes, shown, type Tell } from './tell.ts';

/** A hand-written kit has a few kilobytes; more is not a kit, and would only keep the reader waiting. */
const mostBytes = 4 * 1024 * 1024;
/** Well above the 9 levels that a kit has, well below where a recursive parser runs out of stack. */
const mostLevels = 64;

/** A JSON file (comments and trailing commas tolerated) that knows where each of its values stands. */
export interface JsonDocument {
  readonly value: unknown;
  /** 1-based lines by pointer, for every object, array and value. */
  readonly lines: Readonly<Record<string, number>>;
  /** Line of the value at the path or, where it is missing, of the nearest that holds it. */
  readonly lineOf: (path: Path) => number;
  /** What is wrong with its form although it can be read: commas left out, keys that stand twice. */
  readonly problems: readonly KitProblem[];
}

/** Reads UTF-8 JSON; problems where nothing can be told of its content. */
export function readDocument(content: Uint8Array, tell: Tell): Outcome<JsonDocument, KitProblem> {
  if (content.length > mostBytes) {
    return notOk(tell('too-large', { found: megabytes(content.length), values: { limit: megabytes(mostBytes) } }));
  }
  const text = decode(content);
  if (text === null) return notOk(tell('encoding', { line: null, found: encodingOf(content) }));
  if (text.trim() === '') return notOk(tell('empty', { found: '""' }));

  const lineAt = lineFinder(text);
  if (nesting(text) > mostLevels) {
    return notOk(tell('too-deep', { found: `> ${mostLevels}`, values: { limit: mostLevels } }));
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const syntax = syntaxProblems(text, errors, lineAt, tell);
  if (root === undefined || (root.type !== 'object' && syntax.length > 0)) {
    const [found = ''] = text.trim().split(/\s/);
    return notOk(tell('not-json', { line: 1, found: cut(found), values: { brace: '{' } }));
  }
  // A comma left out loses nothing; any other fault of form may hide keys, and what is then told of them is not sure.
  if (errors.some(({ error }) => printParseErrorCode(error) !== 'CommaExpected')) return notOk(...syntax);

  // Without a prototype, so that a key may be called anything.
  const lines: Record<string, number> = Object.create(null);
  const twice: KitProblem[] = [];
  visit(root, [], root.offset, null, (path, at, first) => {
    const key = pointer(path);
    const line = lineAt(at);
    lines[key] = line;
    if (first === null) return;
    twice.push(tell('key-twice', { line, key, found: shown(path.at(-1)), values: { first: lineAt(first) } }));
  });
  return ok({
    value: getNodeValue(root),
    lines,
    lineOf: (path) => nearestLine(lines, path),
    problems: [...syntax, ...twice],
  });
}

/** Text of UTF-8 content without its byte order mark; null where it is something else. */
function decode(content: Uint8Array): string | null {
  if (content.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  const mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return mark ? 'UTF-16' : '≠ UTF-8';
}

/** Sees a value: the offset of its key (in an array, its own), and that of an equal key earlier in the same object. */
type See = (path: Path, offset: number, first: number | null) => void;

function visit(node: Node, path: Path, offset: number, first: number | null, see: See): void {
  see(path, offset, first);
  const firsts = new Map<string, number>();
  node.children?.forEach((child, index) => {
    if (node.type === 'array') visit(child, [...path, index], child.offset, null, see);
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [];
    if (key === undefined || value === undefined) return;
    const name = String(key.value);
    visit(value, [...path, name], key.offset, firsts.get(name) ?? null, see);
    if (!firsts.has(name)) firsts.set(name, key.offset);
  });
}

/** Line of the value at the path or, where it is missing, of the nearest that holds it. */
export function nearestLine(lines: Readonly<Record<string, number>>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const key = pointer(path.slice(0, length));
    if (Object.hasOwn(lines, key)) return lines[key] ?? 1;
  }
  return lines[''] ?? 1;
}
