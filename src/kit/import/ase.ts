import { notOk, ok } from '../../model/outcome.ts';
import { type Cursor, cursor } from './shared/bytes.ts';
import { collector } from './shared/collect.ts';
import { cmykColour, labColour, rgbColour, type SrgbColour } from './shared/colour.ts';
import { startsWith } from './shared/file.ts';
import { percent, short } from './shared/numbers.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { atEntry, reason, trouble, wholeFile } from './shared/words.ts';

const signature = 'ASEF';
/** Signature, version, number of blocks. */
const headerBytes = 12;
/** Type and length of a block. */
const blockHeaderBytes = 6;
const block = { groupStart: 0xc001, groupEnd: 0xc002, colour: 0x0001 } as const;

/**
 * Adobe Swatch Exchange. Adobe never published it; the layout is the one all readers agree on: big-endian blocks of type,
 * length, UTF-16 name, colour model in four letters, 32-bit components (0…1; a and b of Lab −128…127), swatch kind.
 */
export const ase: PaletteReader = {
  id: 'ase',
  title: { en: 'Adobe Swatch Exchange', 'zh-Hans': 'Adobe 色板交换文件' },
  extensions: ['ase'],
  whenEmpty: {
    en: 'Select swatches before you save them for exchange.',
    'zh-Hans': '请先选中色板，再存储为交换文件。',
  },
  recognise: (file) => (startsWith(file.bytes, signature) ? confidence.signature : confidence.none),
  read(file) {
    if (!startsWith(file.bytes, signature)) return notOk(trouble('broken', { format: 'ASE' }));
    if (file.bytes.length < headerBytes) return notOk(trouble('ends-early', { entry: 1 }));
    const input = cursor(file.bytes);
    input.seek(8);
    const declared = input.u32();
    const found = collector();
    let group: string | null = null;
    let entry = 0;
    while (input.left >= blockHeaderBytes && !found.full()) {
      entry++;
      const type = input.u16();
      const length = input.u32();
      const end = input.at + length;
      if (length > input.left) return notOk(trouble('ends-early', { entry }));
      const body = cursor(file.bytes.subarray(input.at, end));
      if (type === block.groupStart) group = body.utf16(body.u16());
      else if (type === block.groupEnd) group = null;
      else if (type === block.colour) {
        const name = body.utf16(body.u16());
        const model = String.fromCharCode(...body.bytes(4)).trim();
        const read = readModel(model, body);
        if (body.past) return notOk(trouble('broken', { format: 'ASE' }, atEntry(entry)));
        if (read === null) found.skip(atEntry(entry), reason('unknown-space', { space: model }));
        else if (read.colour === null) found.skip(atEntry(entry), reason('not-a-number'));
        else found.add({ name: name.trim(), group, original: read.original, colour: read.colour });
      }
      input.seek(end);
    }
    if (input.left > 0 && entry < declared) return notOk(trouble('ends-early', { entry: entry + 1 }));
    if (entry < declared) found.skip(wholeFile, reason('fewer-entries', { declared, read: entry }));
    return ok(found.found(null));
  },
};

interface Read {
  readonly original: string;
  readonly colour: SrgbColour | null;
}

function readModel(model: string, body: Cursor): Read | null {
  switch (model) {
    case 'RGB': {
      const [r, g, b] = [body.f32(), body.f32(), body.f32()];
      return { original: `RGB ${[r, g, b].map((v) => Math.round(v * 255)).join(' ')}`, colour: rgbColour(r, g, b) };
    }
    case 'CMYK': {
      const [c, m, y, k] = [body.f32(), body.f32(), body.f32(), body.f32()];
      return { original: `CMYK ${[c, m, y, k].map(percent).join(' ')}`, colour: cmykColour(c, m, y, k) };
    }
    case 'LAB': {
      const [l, a, b] = [body.f32() * 100, body.f32(), body.f32()];
      return { original: `lab(${[l, a, b].map(short).join(' ')})`, colour: labColour(l, a, b) };
    }
    case 'Gray':
    case 'GRAY': {
      const white = body.f32();
      return { original: `grey ${percent(white)} %`, colour: rgbColour(white, white, white) };
    }
    default:
      return null;
  }
}
