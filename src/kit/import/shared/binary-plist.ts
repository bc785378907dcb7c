import { startsWith } from './file.ts';

/**
 * Apple's binary property list, read object by object and never as a whole: a file of a few bytes can hold arrays of
 * arrays that unfold without end. Each function gives null where the object is missing, damaged or of another kind.
 */
export interface BinaryPlist {
  readonly root: number;
  /** Object numbers by key. */
  dict(object: number): ReadonlyMap<string, number> | null;
  /** Object numbers. */
  array(object: number): readonly number[] | null;
  text(object: number): string | null;
  data(object: number): Uint8Array | null;
  /** An integer, a real, or the number in a UID (how NSKeyedArchiver refers to its objects). */
  number(object: number): number | null;
}

const trailerBytes = 32;
/** More than an archived colour or its archive has keys. */
const mostKeys = 64;
/** Characters in a name; bytes in a colour's components. */
const longestValue = 4096;

/** Kinds by the upper four bits of an object's first byte (CFBinaryPList.c). */
const kind = { int: 1, real: 2, data: 4, ascii: 5, utf16: 6, uid: 8, array: 10, dict: 13 } as const;

export function openBinaryPlist(bytes: Uint8Array): BinaryPlist | null {
  if (!startsWith(bytes, 'bplist') || bytes.length < 8 + trailerBytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = bytes.length - trailerBytes;
  const offsetSize = view.getUint8(trailer + 6);
  const refSize = view.getUint8(trailer + 7);

  /** Big-endian integer of 1…8 bytes; NaN where it would reach past the end. */
  const integer = (at: number, size: number): number => {
    if (!(at >= 0) || size < 1 || size > 8 || at + size > bytes.length) return Number.NaN;
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + view.getUint8(at + i);
    return value;
  };
  const count = integer(trailer + 8, 8);
  const table = integer(trailer + 24, 8);

  /** Kind, length and first byte of an object's content. */
  const open = (object: number): { kind: number; length: number; at: number } | null => {
    if (!(object >= 0 && object < count)) return null;
    const at = integer(table + object * offsetSize, offsetSize);
    const marker = integer(at, 1);
    if (Number.isNaN(marker)) return null;
    const low = marker & 0x0f;
    if (low !== 0x0f) return { kind: marker >> 4, length: low, at: at + 1 };
    const size = 2 ** (integer(at + 1, 1) & 0x0f);
    return { kind: marker >> 4, length: integer(at + 2, size), at: at + 2 + size };
  };
  /** `length` references from `at` on; null where they would reach past the end. */
  const references = (at: number, length: number): number[] | null => {
    if (!(at + length * refSize <= bytes.length)) return null;
    return Array.from({ length }, (_, i) => integer(at + i * refSize, refSize));
  };
  const slice = (at: number, length: number): Uint8Array | null =>
    length <= longestValue && at + length <= bytes.length ? bytes.subarray(at, at + length) : null;

  const text = (object: number): string | null => {
    const found = open(object);
    if (found?.kind === kind.ascii) return decode('latin1', slice(found.at, found.length));
    if (found?.kind === kind.utf16) return decode('utf-16be', slice(found.at, found.length * 2));
    return null;
  };

  return {
    root: integer(trailer + 16, 8),
    text,
    dict(object) {
      const found = open(object);
      if (found?.kind !== kind.dict || !(found.length <= mostKeys)) return null;
      const keys = references(found.at, found.length);
      const values = references(found.at + found.length * refSize, found.length);
      if (keys === null || values === null) return null;
      const entries = new Map<string, number>();
      keys.forEach((key, i) => {
        const name = text(key);
        const value = values[i];
        if (name !== null && value !== undefined) entries.set(name, value);
      });
      return entries;
    },
    array(object) {
      const found = open(object);
      return found?.kind === kind.array ? references(found.at, found.length) : null;
    },
    data(object) {
      const found = open(object);
      return found?.kind === kind.data ? slice(found.at, found.length) : null;
    },
    number(object) {
      const found = open(object);
      if (found === null) return null;
      if (found.kind === kind.uid) return integer(found.at, found.length + 1);
      const size = 2 ** found.length;
      if (found.kind === kind.int) return integer(found.at, size);
      if (found.kind !== kind.real || found.at + size > bytes.length) return null;
      return size === 4 ? view.getFloat32(found.at) : size === 8 ? view.getFloat64(found.at) : null;
    },
  };
}

const decode = (encoding: string, bytes: Uint8Array | null): string | null =>
  bytes === null ? null : new TextDecoder(encoding).decode(bytes);
