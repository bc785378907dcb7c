import { isDeepStrictEqual } from 'node:util';
import { applyEdits, createScanner, findNodeAtLocation, modify, type ParseError, parse, parseTree } from 'jsonc-parser';
import type { Path } from './pointer.ts';

/** One change of a JSON text; `value` undefined takes the key or the element out. */
interface Change {
  readonly path: Path;
  readonly value: unknown;
  readonly insert: boolean;
}

/**
 * A JSON text changed so that it says `wanted`: only what differs is touched, so that comments, order and spacing of all
 * else stay. Where the text can't be read it is written anew.
 */
export function editText(text: string, wanted: unknown): string {
  const mark = '\uFEFF';
  if (text.startsWith(mark)) return mark + editText(text.slice(mark.length), wanted);
  const errors: ParseError[] = [];
  const written: unknown = parse(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) return `${JSON.stringify(wanted, null, 2)}\n`;
  const formattingOptions = { ...indentation(text), eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return changes(written, wanted, []).reduce(
    (before, { path, value, insert }) =>
      value === undefined
        ? without(before, path)
        : applyEdits(before, modify(before, [...path], value, { formattingOptions, isArrayInsertion: insert })),
    text,
  );
}

/**
 * The text without a key or an element, with its comma, and its line where it had one to itself. jsonc-parser's own removal
 * takes the comments of the one before with it, and lays that out anew.
 */
function without(text: string, path: Path): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const value = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
  const node = value?.parent?.type === 'property' ? value.parent : value;
  const siblings = node?.parent?.children;
  if (node === undefined || siblings === undefined) return text;
  const end = node.offset + node.length;
  const comma = commaAfter(text, end);
  const before = siblings[siblings.indexOf(node) - 1];
  // The last one has no comma to go with it: then the one before it loses its own.
  const spare = comma === null && before !== undefined ? commaAfter(text, before.offset + before.length) : null;
  const kept = spare === null ? text.slice(0, node.offset) : text.slice(0, spare) + text.slice(spare + 1, node.offset);
  const rest = text.slice(comma === null ? end : comma + 1);
  const [ownLine] = /(?:^|\n)[ \t]*$/.exec(kept) ?? [];
  const [lineEnd] = /^[ \t]*(?:\/\/[^\n]*)?\r?\n/.exec(rest) ?? [];
  if (ownLine === undefined || lineEnd === undefined) return kept + rest;
  return kept.slice(0, kept.length - ownLine.replace('\n', '').length) + rest.slice(lineEnd.length);
}

/** Where the next comma stands, if nothing but comments comes before it. */
function commaAfter(text: string, offset: number): number | null {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  const at = scanner.getTokenOffset();
  return text[at] === ',' ? at : null;
}

/** In an order in which each path is still right when its turn comes. */
function changes(from: unknown, to: unknown, path: Path): readonly Change[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) return arrayChanges(from, to, path);
  if (!isObject(from) || !isObject(to)) return [{ path, value: to, insert: false }];
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) => {
    const before = Object.hasOwn(from, key) ? from[key] : undefined;
    const after = Object.hasOwn(to, key) ? to[key] : undefined;
    return before === undefined || after === undefined
      ? isDeepStrictEqual(before, after)
        ? []
        : [{ path: [...path, key], value: after, insert: false }]
      : changes(before, after, [...path, key]);
  });
}

/** What begins and ends alike stays; between, elements are changed one for one, and the rest goes or comes. */
function arrayChanges(from: readonly unknown[], to: readonly unknown[], path: Path): readonly Change[] {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && isDeepStrictEqual(from[head], to[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isDeepStrictEqual(from.at(-1 - tail), to.at(-1 - tail))) tail += 1;
  const both = shorter - tail;
  const pairs = Array.from({ length: both - head }, (_, i) => head + i);
  const gone = Array.from({ length: from.length - tail - both }, (_, i) => from.length - tail - 1 - i);
  const come = Array.from({ length: to.length - tail - both }, (_, i) => both + i);
  return [
    ...pairs.flatMap((i) => changes(from[i], to[i], [...path, i])),
    ...gone.map((i) => ({ path: [...path, i], value: undefined, insert: false })),
    ...come.map((i) => ({ path: [...path, i], value: to[i], insert: true })),
  ];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How the first indented line of a file is indented; two spaces where none is. */
export function indentation(text: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
  const [, space = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  return space.includes('\t') ? { insertSpaces: false, tabSize: 4 } : { insertSpaces: true, tabSize: space.length };
}
