/** Bytes of what is given, joined. */
export const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const view = (size: number, write: (data: DataView) => void): readonly number[] => {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return [...bytes];
};
export const u16 = (value: number): readonly number[] => view(2, (data) => data.setUint16(0, value));
export const u32 = (value: number): readonly number[] => view(4, (data) => data.setUint32(0, value));
export const f32 = (value: number, littleEndian = false): readonly number[] =>
  view(4, (data) => data.setFloat32(0, value, littleEndian));
export const ascii = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0));
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** UTF-16 big-endian, without a length. */
export const utf16 = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, i) => u16(text.charCodeAt(i))).flat();
/** The same, ended by NUL. */
export const utf16z = (text: string): readonly number[] => [...utf16(text), 0, 0];
