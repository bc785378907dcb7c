/** A palette file as the readers see it. */
export interface PaletteFile {
  readonly name: string;
  /** Lower case, without the dot; '' where the name has none. */
  readonly extension: string;
  readonly bytes: Uint8Array;
  /** The content as text with `\n` line ends and no byte order mark; null where it is binary. */
  readonly text: string | null;
}

export function openFile(name: string, bytes: Uint8Array): PaletteFile {
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
  return { name, extension, bytes, text: decodeText(bytes) };
}

/** True where the bytes from `at` on are these characters (Latin-1). */
export function startsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  if (bytes.length < at + signature.length) return false;
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  return true;
}

function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  return new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
}

function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.some(isControl)) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // `fatal` is how TextDecoder tells that the bytes are not UTF-8; old GIMP palettes are Latin-1.
    return 'windows-1252';
  }
}

/** Control characters that no text holds: all below space but tab, line feed, vertical tab, form feed, return, escape. */
const isControl = (byte: number): boolean =>
  byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20);
