import { tokenize, tokenTypes } from 'css-tree';

/** `name: value` in a style sheet. */
export interface Declaration {
  /** With its sign: "--brand", "$brand", "@brand"; a property without one: "fill". */
  readonly name: string;
  /** Without comments, trimmed. */
  readonly value: string;
  readonly offset: number;
  /** Number of the block that it stands in; 0 is the file itself. */
  readonly block: number;
  /** Blocks around it. */
  readonly depth: number;
  /** `always`; `gamut`: under @supports or a colour-gamut query; `sometimes`: under another media or container query. */
  readonly when: 'always' | 'gamut' | 'sometimes';
}

interface Block {
  readonly number: number;
  readonly when: Declaration['when'];
}

/** Longer than any map of colours. */
const longestValue = 200_000;
/** Style sheets nest a few blocks; bounds the stack. */
const deepestBlock = 1000;
const conditional = new Set(['@media', '@container', '@starting-style']);

/**
 * Finds the declarations of CSS, SCSS or Less whose name is wanted, in one pass over css-tree's tokens: no syntax tree, so
 * that neither size nor nesting of a file matters. What is inside parentheses (arguments, defaults) is left alone.
 */
export function declarations(text: string, wanted: (name: string) => boolean): readonly Declaration[] {
  const found: Declaration[] = [];
  const blocks: Block[] = [];
  const file: Block = { number: 0, when: 'always' };
  let blockCount = 0;
  /** Open blocks beyond the deepest that are told apart. */
  let beyond = 0;
  /** Brackets open inside the statement. */
  let nesting = 0;
  /** The statement so far: where it began, its first words, and the name and value once a colon made it a declaration. */
  let start = -1;
  let opening = '';
  let name: string | null = null;
  let value: string[] = [];
  let valueLength = 0;

  const begin = (): void => {
    nesting = 0;
    start = -1;
    opening = '';
    name = null;
    value = [];
    valueLength = 0;
  };
  const end = (): void => {
    const around = blocks.at(-1) ?? file;
    if (name !== null && wanted(name) && valueLength <= longestValue) {
      const { number, when } = around;
      found.push({ name, value: value.join('').trim(), offset: start, block: number, depth: blocks.length, when });
    }
    begin();
  };
  const open = (): void => {
    if (blocks.length >= deepestBlock) {
      beyond++;
      begin();
      return;
    }
    const outer = blocks.at(-1)?.when ?? 'always';
    const words = opening.toLowerCase();
    const keyword = /^@[\w-]+/.exec(words)?.[0] ?? '';
    const gamut = keyword === '@supports' || words.includes('color-gamut');
    const own = gamut ? 'gamut' : conditional.has(keyword) ? 'sometimes' : 'always';
    blocks.push({ number: ++blockCount, when: outer === 'sometimes' || own === 'always' ? outer : own });
    begin();
  };

  tokenize(text, (type, from, to) => {
    switch (type) {
      case tokenTypes.Comment:
      case tokenTypes.CDO:
      case tokenTypes.CDC:
        return;
      case tokenTypes.Semicolon:
        if (nesting > 0) break;
        end();
        return;
      case tokenTypes.RightCurlyBracket:
        if (nesting > 0) break;
        end();
        if (beyond > 0) beyond--;
        else blocks.pop();
        return;
      case tokenTypes.LeftCurlyBracket:
        // A custom property may hold a block of its own; anything else that reaches a brace was a selector. `#{` is Sass.
        if (nesting > 0 || text[from - 1] === '#' || (name?.startsWith('--') && value.join('').trim() === '')) break;
        open();
        return;
      case tokenTypes.WhiteSpace:
        if (start < 0) return;
        // Indented Sass has no semicolons; a variable's value that goes on in the next line is in brackets.
        if (nesting > 0 || !name?.startsWith('$') || value.length === 0 || !text.slice(from, to).includes('\n')) break;
        end();
        return;
    }
    if (opensBracket(type)) nesting++;
    else if (closesBracket(type)) nesting = Math.max(0, nesting - 1);
    if (start < 0) start = from;
    const piece = text.slice(from, to);
    if (name !== null) {
      if (value.length === 0 && type === tokenTypes.WhiteSpace) return;
      valueLength += piece.length;
      if (valueLength <= longestValue) value.push(piece);
    } else if (type === tokenTypes.Colon && nesting === 0 && isName(opening.trim())) {
      name = opening.trim();
    }
    if (opening.length < longestOpening) opening += piece.slice(0, longestOpening);
  });
  end();
  return found;
}

/** Enough of a statement to tell a media query's feature by. */
const longestOpening = 200;
const isName = (text: string): boolean => /^(\$|@|--)?[\w-]+$/.test(text);

const opensBracket = (type: number): boolean =>
  type === tokenTypes.Function ||
  type === tokenTypes.LeftParenthesis ||
  type === tokenTypes.LeftSquareBracket ||
  type === tokenTypes.LeftCurlyBracket;
const closesBracket = (type: number): boolean =>
  type === tokenTypes.RightParenthesis ||
  type === tokenTypes.RightSquareBracket ||
  type === tokenTypes.RightCurlyBracket;
