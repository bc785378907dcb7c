import { ascii, f32, joined, utf8 } from './bytes.ts';

export interface StreamColour {
  readonly name: string;
  /** NSColor's space: 1 calibrated RGB, 2 device RGB, 3 calibrated white, 4 device white, 5 device CMYK, 6 named. */
  readonly space: number;
  /** Components and opacity. */
  readonly values: readonly number[];
}

/** Writes an NSColorList as NSArchiver does; strings and classes that come again are written as references. */
export function writeTypedStream(colours: readonly StreamColour[], littleEndian = true): Uint8Array {
  const strings: string[] = [];
  /** Places of what was written: an object's own is taken before its class. */
  const places: string[] = [];
  const reference = (place: number): readonly number[] => [(place - 110) & 0xff];
  const length = ({ length: count }: { readonly length: number }): readonly number[] => {
    if (count < 0x80) return [count];
    const [high, low] = [count >> 8, count & 0xff];
    return [0x81, ...(littleEndian ? [low, high] : [high, low])];
  };
  const shared = (text: string): readonly number[] => {
    const known = strings.indexOf(text);
    if (known >= 0) return reference(known);
    strings.push(text);
    return [0x84, ...length(text), ...ascii(text)];
  };
  const classChain = (names: readonly string[]): readonly number[] => {
    const [name, ...above] = names;
    if (name === undefined) return [0x85];
    const known = places.indexOf(name);
    if (known >= 0) return reference(known);
    places.push(name);
    return [0x84, ...shared(name), 0, ...classChain(above)];
  };
  const number = (value: number): readonly number[] =>
    Number.isInteger(value) ? [value & 0xff] : [0x83, ...f32(value, littleEndian)];
  const object = (className: string, body: () => readonly number[]): readonly number[] => {
    places.push('an object');
    return [0x84, ...classChain([className, 'NSObject']), ...body(), 0x86];
  };
  const string = (text: string): readonly number[] =>
    object('NSString', () => [...shared('+'), ...length(utf8(`${text}\0`)), ...utf8(`${text}\0`)]);
  const colour = ({ space, values }: StreamColour): readonly number[] =>
    object('NSColor', () => [...shared('c'), space, ...shared('f'.repeat(values.length)), ...values.flatMap(number)]);

  const head = [...shared('i'), 1, ...shared('@i'), 0x85, ...length({ length: colours.length })];
  const body = colours.flatMap((one) => [...shared('@@'), ...colour(one), ...string(one.name)]);
  const version = littleEndian ? [0x81, 0xe8, 0x03] : [0x81, 0x03, 0xe8];
  return joined([4, 11], ascii(littleEndian ? 'streamtyped' : 'typedstream'), version, head, body);
}
