/** How much of a file is looked through for what it says of its own encoding; HTML asks for the first 1024 bytes. */
const lookedThrough = 2048;
const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|^<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i;
/** Share of Han characters among what is not ASCII from which bytes are taken for GB 18030, the other encoding that Chinese files come in. */
const chineseFrom = 0.6;

/** The text of a file in whatever encoding: its mark, UTF-8, what it declares, GB 18030, else Windows-1252. Null for binary data. */
export function decodeText(content: Uint8Array): string | null {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  if (content.subarray(0, lookedThrough).includes(0)) return null;
  const head = new TextDecoder('latin1').decode(content.subarray(0, lookedThrough));
  const [, html, xml] = declared.exec(head) ?? [];
  return attempt('utf-8', content) ?? attempt(html ?? xml ?? '', content) ?? guess(content);
}

/** Null where the bytes are not of this encoding, or nobody knows it. */
function attempt(encoding: string, content: Uint8Array): string | null {
  if (encoding === '') return null;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(content);
    return western.test(encoding) ? withWesternSigns(text) : text;
  } catch {
    return null;
  }
}

function guess(content: Uint8Array): string {
  const chinese = attempt('gb18030', content);
  const others = chinese?.match(/\P{ASCII}/gu)?.length ?? 0;
  const han = chinese?.match(/[\u4e00-\u9fff]/gu)?.length ?? 0;
  return chinese !== null && others > 0 && han / others >= chineseFrom
    ? chinese
    : withWesternSigns(new TextDecoder('windows-1252').decode(content));
}

/** Encodings that the web reads as Windows-1252. */
const western = /^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|(?:us-)?ascii)$/i;
/** 0x80…0x9f of Windows-1252 (WHATWG Encoding): Node 20 leaves them as control characters. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const withWesternSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (character) => signs[character.charCodeAt(0) - 0x80] ?? character);
