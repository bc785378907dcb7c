/**
 * Reads numbers one after another. Past the end it gives zeros and remembers it, so that a reader asks once per record
 * whether the record was whole.
 */
export interface Cursor {
  readonly at: number;
  readonly left: number;
  /** True once something was read past the end. */
  readonly past: boolean;
  u8(): number;
  u16(): number;
  i16(): number;
  u32(): number;
  f32(): number;
  f64(): number;
  /** UTF-16 in the cursor's byte order, up to the first NUL; `units` are 16-bit. */
  utf16(units: number): string;
  /** As many bytes as `length`; fewer at the end of the file. */
  bytes(length: number): Uint8Array;
  seek(at: number): void;
}

export function cursor(source: Uint8Array, littleEndian = false): Cursor {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  let at = 0;
  let past = false;

  const take = (size: number, read: (at: number) => number): number => {
    if (at + size > source.length) {
      past = true;
      at = source.length;
      return 0;
    }
    const value = read(at);
    at += size;
    return value;
  };
  const bytes = (length: number): Uint8Array => {
    if (length > source.length - at) past = true;
    const slice = source.subarray(at, at + length);
    at += slice.length;
    return slice;
  };
  const utf16 = new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be');

  return {
    get at() {
      return at;
    },
    get left() {
      return source.length - at;
    },
    get past() {
      return past;
    },
    u8: () => take(1, (i) => view.getUint8(i)),
    u16: () => take(2, (i) => view.getUint16(i, littleEndian)),
    i16: () => take(2, (i) => view.getInt16(i, littleEndian)),
    u32: () => take(4, (i) => view.getUint32(i, littleEndian)),
    f32: () => take(4, (i) => view.getFloat32(i, littleEndian)),
    f64: () => take(8, (i) => view.getFloat64(i, littleEndian)),
    utf16: (units) => utf16.decode(bytes(units * 2)).split('\0', 1)[0] ?? '',
    bytes,
    seek: (to) => {
      if (to > source.length) past = true;
      at = Math.min(to, source.length);
    },
  };
}
