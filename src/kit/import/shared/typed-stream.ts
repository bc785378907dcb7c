import { cursor } from './bytes.ts';
import { startsWith } from './file.ts';

/** An object of Apple's old archives: its class and its values in the order they were written. */
export interface StreamObject {
  readonly kind: 'object';
  readonly className: string;
  readonly values: readonly StreamValue[];
}
export type StreamValue = number | string | null | StreamObject | { readonly kind: 'class'; readonly name: string };

/** Numbers that stand for something other than themselves (typedstream.h of the NeXTSTEP runtime), signed bytes. */
const tag = { int16: -127, int32: -126, float: -125, new: -124, nil: -123, end: -122 } as const;
/** The first byte value that refers to an earlier string or object. */
const firstReference = -110;
/** Deeper than a colour list goes (list → colour → named colour → its string); bounds the recursion. */
const deepest = 16;

export const isTypedStream = (bytes: Uint8Array): boolean =>
  startsWith(bytes, '\x0bstreamtyped', 1) || startsWith(bytes, '\x0btypedstream', 1);

/**
 * Reads an NSArchiver stream (version 4): groups of values, each after a string of type letters. Gives the values of the
 * top level, or null where the stream is damaged, ends early or holds types that no colour list has.
 */
export function readTypedStream(bytes: Uint8Array): readonly StreamValue[] | null {
  if (!isTypedStream(bytes)) return null;
  const input = cursor(bytes, startsWith(bytes, 'streamtyped', 2));
  input.seek(2 + 'streamtyped'.length);
  const strings: string[] = [];
  const objects: StreamValue[] = [];
  let broken = false;

  const fail = (): null => {
    broken = true;
    return null;
  };
  const head = (): number => (input.u8() << 24) >> 24;
  const integer = (first: number): number => {
    if (first === tag.int16) return input.i16();
    if (first === tag.int32) return input.u32() | 0;
    return first;
  };
  const unsigned = (first: number): number => {
    if (first === tag.int16) return input.u16();
    if (first === tag.int32) return input.u32();
    return first & 0xff;
  };
  const real = (first: number, double: boolean): number =>
    first === tag.float ? (double ? input.f64() : input.f32()) : integer(first);
  const rawString = (first: number): string | null =>
    first === tag.nil ? null : new TextDecoder().decode(input.bytes(unsigned(first)));
  const sharedString = (first: number): string | null => {
    if (first === tag.nil) return null;
    if (first !== tag.new) return strings[integer(first) - firstReference] ?? fail();
    const text = rawString(head());
    if (text !== null) strings.push(text);
    return text;
  };
  const earlier = (first: number): StreamValue => objects[integer(first) - firstReference] ?? fail();

  /** Reads a class and its chain of superclasses; gives the name of the first. */
  const readClass = (): string | null => {
    let name: string | null = null;
    for (let first = head(); !broken && !input.past; first = head()) {
      if (first === tag.nil) return name;
      if (first !== tag.new) {
        const known = earlier(first);
        if (known === null || typeof known !== 'object' || known.kind !== 'class') return fail();
        return name ?? known.name;
      }
      const own = sharedString(head());
      integer(head()); // the class's version
      if (own === null) return fail();
      name ??= own;
      objects.push({ kind: 'class', name: own });
    }
    return fail();
  };

  const readObject = (first: number, depth: number): StreamValue => {
    if (first === tag.nil) return null;
    if (first !== tag.new) return earlier(first);
    if (depth >= deepest) return fail();
    const place = objects.push(null) - 1;
    const className = readClass();
    if (className === null) return fail();
    const values: StreamValue[] = [];
    const object: StreamObject = { kind: 'object', className, values };
    objects[place] = object;
    for (let next = head(); next !== tag.end; next = head()) {
      if (broken || input.past) return fail();
      readGroup(next, depth + 1, values);
    }
    return object;
  };

  const readValue = (type: string, depth: number): StreamValue => {
    switch (type) {
      case 'c':
      case 'C':
      case 'B':
        return input.u8();
      case 's':
      case 'S':
      case 'i':
      case 'I':
      case 'l':
      case 'L':
      case 'q':
      case 'Q':
        return integer(head());
      case 'f':
        return real(head(), false);
      case 'd':
        return real(head(), true);
      case '+':
        return rawString(head());
      case '%':
      case ':':
        return sharedString(head());
      case '@':
        return readObject(head(), depth);
      default:
        return fail();
    }
  };

  function readGroup(first: number, depth: number, into: StreamValue[]): void {
    for (const type of sharedString(first) ?? '') {
      if (broken || input.past) return;
      into.push(readValue(type, depth));
    }
  }

  integer(head()); // version of the system that wrote it
  const values: StreamValue[] = [];
  while (input.left > 0 && !broken) readGroup(head(), 0, values);
  return broken || input.past ? null : values;
}
