import { ascii, joined, u16, u32, utf8, utf16 } from './bytes.ts';

/** What a binary property list can hold, as far as colour lists use it. */
export type Plist =
  | string
  | number
  | { readonly uid: number }
  | { readonly data: Uint8Array }
  | readonly Plist[]
  | { readonly dict: Readonly<Record<string, Plist>> };

/** Writes a binary property list; every value is an object of its own, references take two bytes. */
export function writeBinaryPlist(root: Plist): Uint8Array {
  const objects: number[][] = [];
  const add = (value: Plist): number => {
    const place = objects.push([]) - 1;
    objects[place] = [...encode(value)];
    return place;
  };
  const references = (values: readonly Plist[]): readonly number[] => values.flatMap((value) => u16(add(value)));
  const encode = (value: Plist): readonly number[] => {
    if (typeof value === 'number') return [0x12, ...u32(value)];
    if (typeof value === 'string') return encodeText(value);
    if ('uid' in value) return [0x81, ...u16(value.uid)];
    if ('data' in value) return [...marker(4, value.data.length), ...value.data];
    if ('dict' in value) {
      const keys = Object.keys(value.dict);
      return [...marker(13, keys.length), ...references(keys), ...references(Object.values(value.dict))];
    }
    return [...marker(10, value.length), ...references(value)];
  };
  add(root);

  const offsets: number[] = [];
  let at = 8;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const long = (value: number): readonly number[] => [0, 0, 0, 0, ...u32(value)];
  const trailer = [0, 0, 0, 0, 0, 0, 4, 2, ...long(objects.length), ...long(0), ...long(at)];
  return joined(ascii('bplist00'), objects.flat(), offsets.flatMap(u32), trailer);
}

const encodeText = (text: string): readonly number[] =>
  /^[ -~]*$/.test(text) ? [...marker(5, text.length), ...ascii(text)] : [...marker(6, text.length), ...utf16(text)];
const marker = (kind: number, length: number): readonly number[] =>
  length < 15 ? [(kind << 4) | length] : [(kind << 4) | 15, 0x11, ...u16(length)];

/** Values of an NSColor by key: text is written as bytes, as AppKit does; `space` is its NSCustomColorSpace. */
export interface KeyedColour {
  readonly name: string;
  readonly keys: Readonly<Record<string, number | string>>;
  readonly space?: Readonly<Record<string, number>>;
  /** The colour that a named one stands for. */
  readonly inner?: Readonly<Record<string, number | string>>;
}

/** Writes an NSColorList as NSKeyedArchiver does: all objects in one array, joined by their places in it. */
export function writeKeyedColours(colours: readonly KeyedColour[]): Uint8Array {
  const objects: Plist[] = ['$null'];
  const put = (value: Plist): Plist => ({ uid: objects.push(value) - 1 });
  const keysOf = (keys: KeyedColour['keys']): Record<string, Plist> =>
    Object.fromEntries(
      Object.entries(keys).map(([key, value]) => [key, typeof value === 'string' ? { data: utf8(value) } : value]),
    );
  const names = colours.map(({ name }) => put(name));
  const values = colours.map(({ keys, space, inner }) =>
    put({
      dict: {
        ...keysOf(keys),
        ...(space === undefined ? {} : { NSCustomColorSpace: put({ dict: space }) }),
        ...(inner === undefined ? {} : { NSColor: put({ dict: keysOf(inner) }) }),
      },
    }),
  );
  const top = {
    NSColors: put({ dict: { 'NS.objects': values } }),
    NSKeys: put({ dict: { 'NS.objects': names } }),
  };
  return writeBinaryPlist({
    dict: { $version: 100000, $objects: objects, $archiver: 'NSKeyedArchiver', $top: { dict: top } },
  });
}
