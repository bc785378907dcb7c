import { type CssNode, generate, parse } from 'css-tree';

/** Property → value, in small letters, as stated. */
export type Declared = ReadonlyMap<string, string>;

export interface CssRule {
  readonly selector: string;
  /** Ids, classes and attributes, element names: compared in this order (Selectors 4, §17). */
  readonly specificity: readonly [number, number, number];
  /** What each element that it matches has: `#id`, `.class` or its name; null where that can't be told. */
  readonly subject: string | null;
  readonly declared: Declared;
  readonly important: Declared;
}

/** What a style sheet of an e-mail or a page weighs at most; beyond it only inline styles count. */
const mostCharacters = 400_000;
/** Blocks within blocks: a sheet has two. The parser takes each by recursion. */
const deepest = 8;

/** Whether the parser may be given it. */
export const isReadable = (css: string): boolean => css.length <= mostCharacters && nesting(css) <= deepest;

/**
 * The rules of a style sheet that hold on every screen. Those under @media are left out: they are for phones, dark mode
 * and one mail program or other; and so are states such as :hover.
 */
export function rulesOf(css: string): readonly CssRule[] {
  if (!isReadable(css)) return [];
  const sheet = parse(css, { parseValue: false, onParseError: () => undefined });
  if (sheet.type !== 'StyleSheet') return [];
  return sheet.children.toArray().flatMap((node) => {
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return [];
    const stated = declarations(node.block);
    return node.prelude.children.toArray().flatMap((selector) => {
      const text = generate(selector);
      return text.includes(':')
        ? []
        : [{ selector: text, specificity: specificityOf(selector), subject: subjectOf(selector), ...stated }];
    });
  });
}

const inline = new Map<string, Pick<CssRule, 'declared' | 'important'>>();
/** Styles of elements repeat; this many different ones are kept read. */
const mostKept = 5000;

/** What a style attribute states. */
export function declarationsOf(style: string): Pick<CssRule, 'declared' | 'important'> {
  const known = inline.get(style);
  if (known !== undefined) return known;
  const read =
    nesting(style) > deepest
      ? { declared: new Map(), important: new Map() }
      : declarations(parse(style, { context: 'declarationList', parseValue: false, onParseError: () => undefined }));
  if (inline.size >= mostKept) inline.clear();
  inline.set(style, read);
  return read;
}

/** Case means nothing in CSS but in names, which are shown to people. */
export const normal = (property: string, value: string): string =>
  property === 'font-family' ? value.trim() : value.trim().toLowerCase();

function declarations(block: CssNode): Pick<CssRule, 'declared' | 'important'> {
  const declared = new Map<string, string>();
  const important = new Map<string, string>();
  if (block.type !== 'Block' && block.type !== 'DeclarationList') return { declared, important };
  for (const node of block.children.toArray()) {
    if (node.type !== 'Declaration') continue;
    const property = node.property.toLowerCase();
    (node.important ? important : declared).set(property, normal(property, generate(node.value)));
  }
  return { declared, important };
}

function specificityOf(selector: CssNode): CssRule['specificity'] {
  const parts = selector.type === 'Selector' ? selector.children.toArray() : [];
  const count = (...types: readonly string[]): number => parts.filter(({ type }) => types.includes(type)).length;
  return [count('IdSelector'), count('ClassSelector', 'AttributeSelector'), count('TypeSelector')];
}

/** Of the elements that a rule is about, its last compound says most: an id, else a class, else a name. */
function subjectOf(selector: CssNode): string | null {
  const parts = selector.type === 'Selector' ? selector.children.toArray() : [];
  const last = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
  const named = (kind: 'IdSelector' | 'ClassSelector' | 'TypeSelector'): string | null => {
    const part = last.find(({ type }) => type === kind);
    // What is escaped, or means any, says nothing.
    return part?.type === kind && /^[\w-]+$/.test(part.name) ? part.name : null;
  };
  const [id, of, name] = [named('IdSelector'), named('ClassSelector'), named('TypeSelector')];
  return id !== null ? `#${id}` : of !== null ? `.${of}` : (name?.toLowerCase() ?? null);
}

function nesting(css: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of css.matchAll(/[[({})\]]/g)) {
    depth = '[({'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}
