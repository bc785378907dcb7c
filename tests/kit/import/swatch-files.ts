import { ascii, f32, joined, u16, u32, utf16z } from './bytes.ts';

export type AseBlock =
  | { readonly group: string }
  | { readonly end: true }
  | { readonly name: string; readonly model: string; readonly values: readonly number[]; readonly kind?: number };

/** Writes Adobe Swatch Exchange files. `declared` overrides the number of blocks that the header announces. */
export function writeAse(blocks: readonly AseBlock[], declared = blocks.length): Uint8Array {
  return joined(ascii('ASEF'), u16(1), u16(0), u32(declared), blocks.flatMap(aseBlock));
}

function aseBlock(block: AseBlock): readonly number[] {
  if ('end' in block) return [...u16(0xc002), ...u32(0)];
  const name = 'group' in block ? block.group : block.name;
  const head = [...u16(name.length + 1), ...utf16z(name)];
  if ('group' in block) return [...u16(0xc001), ...u32(head.length), ...head];
  const model = ascii(block.model.padEnd(4));
  const body = [...head, ...model, ...block.values.flatMap((v) => f32(v)), ...u16(block.kind ?? 2)];
  return [...u16(0x0001), ...u32(body.length), ...body];
}

export interface AcoColour {
  readonly name?: string;
  readonly space: number;
  readonly values: readonly [number, number?, number?, number?];
}

/** Writes one section of a Photoshop swatch file. */
export function writeAco(version: 1 | 2, colours: readonly AcoColour[], declared = colours.length): Uint8Array {
  const entries = colours.flatMap(({ name = '', space, values: [w, x = 0, y = 0, z = 0] }) => [
    ...[space, w, x, y, z].flatMap((value) => u16(value & 0xffff)),
    ...(version === 2 ? [...u32(name.length + 1), ...utf16z(name)] : []),
  ]);
  return joined(u16(version), u16(declared), entries);
}
