import {
  applyEdits,
  createScanner,
  findNodeAtLocation,
  modify,
  type Node,
  type ParseError,
  parse,
  parseTree,
} from 'jsonc-parser';
import { type Change, changesBetween } from './edit-changes.ts';
import type { Path } from './pointer.ts';

/** How a text is laid out. */
interface Layout {
  readonly insertSpaces: boolean;
  readonly tabSize: number;
  readonly eol: string;
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
  const layout = { ...indentation(text), eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return changesBetween(written, wanted).reduce((before, change) => changed(before, change, layout), text);
}

function changed(text: string, change: Change, layout: Layout): string {
  const { path } = change;
  if (change.kind === 'add') return withElements(text, path, change.at, change.values, layout);
  const at = (within: Path): Node | undefined => {
    const root = parseTree(text, [], { allowTrailingComma: true });
    return root && findNodeAtLocation(root, [...within]);
  };
  if (change.kind === 'cut') {
    const siblings = at(path)?.children ?? [];
    return without(text, siblings, new Set(change.indices.flatMap((index) => siblings[index] ?? [])));
  }
  if (change.value !== undefined)
    return applyEdits(text, modify(text, [...path], change.value, { formattingOptions: layout }));
  const property = at(path)?.parent;
  return without(text, property?.parent?.children ?? [], new Set(property === undefined ? [] : [property]));
}

/** The text with elements in a list, all at once: to lay out a long text anew for each of thousands would take minutes. */
function withElements(
  text: string,
  path: Path,
  at: number,
  [first, ...others]: readonly unknown[],
  layout: Layout,
): string {
  const place = [...path, at];
  const begun = applyEdits(text, modify(text, place, first, { formattingOptions: layout, isArrayInsertion: true }));
  const root = others.length === 0 ? undefined : parseTree(begun, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, place);
  if (node === undefined) return begun;
  const indent = begun.slice(lineStart(begun, node.offset), node.offset);
  const isOwnLine = indent.trim() === '';
  const unit = layout.insertSpaces ? ' '.repeat(layout.tabSize) : '\t';
  const written = others.map((value) =>
    isOwnLine
      ? `,${layout.eol}${indent}${JSON.stringify(value, null, unit).replaceAll('\n', layout.eol + indent)}`
      : `, ${JSON.stringify(value)}`,
  );
  const end = node.offset + node.length;
  return begun.slice(0, end) + written.join('') + begun.slice(end);
}

/**
 * The text without some keys or elements, with their commas, and their lines where they had them to themselves. jsonc-parser's
 * own removal takes the comments of the one before with it, and lays that out anew.
 */
function without(text: string, siblings: readonly Node[], gone: ReadonlySet<Node>): string {
  const cuts = [...gone].map((node) => roomOf(text, node));
  const last = siblings.at(-1);
  // The last one has no comma to go with it: then the one that stays before it loses its own.
  if (last !== undefined && gone.has(last) && commaAfter(text, endOf(last)) === null) {
    const before = siblings.findLast((one) => !gone.has(one));
    const spare = before === undefined ? null : commaAfter(text, endOf(before));
    if (spare !== null) cuts.push([spare, spare + 1]);
  }
  const kept: string[] = [];
  let from = 0;
  for (const [start, end] of cuts.sort(([a], [b]) => a - b)) {
    kept.push(text.slice(from, start));
    from = end;
  }
  return kept.join('') + text.slice(from);
}

/** From where to where a key or an element takes room. */
function roomOf(text: string, node: Node): readonly [start: number, end: number] {
  const comma = commaAfter(text, endOf(node));
  const end = comma === null ? endOf(node) : comma + 1;
  const start = lineStart(text, node.offset);
  const lineEnd = /[ \t]*(?:\/\/[^\n]*)?\r?\n/y;
  lineEnd.lastIndex = end;
  const isOwnLine = text.slice(start, node.offset).trim() === '' && lineEnd.test(text);
  return isOwnLine ? [start, lineEnd.lastIndex] : [node.offset, end];
}

const endOf = ({ offset, length }: Node): number => offset + length;
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the next comma stands, if nothing but comments comes before it. */
function commaAfter(text: string, offset: number): number | null {
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  scanner.scan();
  const at = scanner.getTokenOffset();
  return text[at] === ',' ? at : null;
}

/** How the first indented line of a file is indented; two spaces where none is. */
export function indentation(text: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
  const [, space = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  return space.includes('\t') ? { insertSpaces: false, tabSize: 4 } : { insertSpaces: true, tabSize: space.length };
}
