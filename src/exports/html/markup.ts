/** HTML that is already safe. Only the `html` tag makes it; everything else that is put into a page is text. */
export interface Markup {
  readonly markup: string;
}
export type Content = Markup | string | number | false | null | readonly Content[];

/** The one template through which every page is written: text is escaped, absent things leave nothing. */
export const html = (strings: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: strings.reduce((page, string, i) => page + render(contents[i - 1] ?? null) + string),
});

function render(content: Content): string {
  if (content === null || content === false) return '';
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  if ('markup' in content) return content.markup;
  return content.map(render).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What can't stay as it is: markup, control characters, and halves of characters. Most texts have none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[&<>"'\u0000-\u001f\u007f]|\p{Surrogate}/u;
const everyUnsafe = new RegExp(unsafe, 'gu');

/** Safe as text and between quotes. A control character shows as its sign; half a character can't be written at all. */
export const escapeText = (text: string): string =>
  unsafe.test(text) ? text.replace(everyUnsafe, (character) => entities[character] ?? signOf(character)) : text;

function signOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x7f) return '\ufffd';
  return code === 0x7f ? '\u2421' : String.fromCharCode(0x2400 + code);
}

/** A name that came from outside: its writing direction, and marks that would turn it round, stay within it. */
export const name = (text: string): Markup => html`<bdi>${text}</bdi>`;

/** A CSS string: everything but plain letters and digits is written as its code, so that nothing can end it. */
export const cssString = (text: string): string =>
  `"${text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;

/** A colour as the report has it; what is none shows as nothing at all. */
export const paint = (hex: string): string => (/^#[0-9a-f]{6}$/i.test(hex) ? hex : 'none');
