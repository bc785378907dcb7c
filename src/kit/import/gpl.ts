import { notOk, ok } from '../../model/outcome.ts';
import { collector } from './shared/collect.ts';
import { rgbColour } from './shared/colour.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { atLine, reason, trouble } from './shared/words.ts';

const signature = /^\s*GIMP Palette/;
/** Three numbers (Aseprite with `Channels: RGBA`: four), then the name. */
const colourLine = /^(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s+(.*))?$/;
const alphaAndName = /^(\d{1,3})(?:\s+(.*))?$/;
/** What GIMP writes where nobody gave a name. */
const unnamed = 'Untitled';

/** GIMP palette, also Inkscape's, Krita's, Aseprite's: lines of red, green, blue 0…255 and a name. */
export const gpl: PaletteReader = {
  id: 'gpl',
  title: { en: 'GIMP palette', 'zh-Hans': 'GIMP 色板' },
  extensions: ['gpl'],
  whenEmpty: {
    en: 'Each colour is a line of three numbers 0…255 and a name: “228 0 43 Brand red”.',
    'zh-Hans': '每种颜色占一行：三个 0 至 255 的数字和名称，如“228 0 43 Brand red”。',
  },
  recognise: (file) => (signature.test(file.text ?? '') ? confidence.signature : confidence.none),
  read(file) {
    if (file.text === null || !signature.test(file.text)) return notOk(trouble('broken', { format: 'GPL' }));
    const found = collector();
    let title: string | null = null;
    let withAlpha = false;
    for (const [index, raw] of file.text.split('\n').entries()) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#') || signature.test(line)) continue;
      const [, r, g, b, rest = ''] = colourLine.exec(line) ?? [];
      if (r === undefined || g === undefined || b === undefined) {
        const [key, value = ''] = line.split(/:(.*)/s);
        if (key === 'Name') title = value.trim() || null;
        else if (key === 'Channels') withAlpha = value.trim() === 'RGBA';
        else if (key !== 'Columns') found.skip(atLine(index + 1), reason('no-colour', { text: line.slice(0, 80) }));
        continue;
      }
      const [, a = '255', name = ''] = withAlpha ? (alphaAndName.exec(rest) ?? []) : ['', '255', rest];
      const values = [r, g, b, a].map(Number);
      const colour = values.some((v) => v > 255)
        ? null
        : rgbColour(Number(r) / 255, Number(g) / 255, Number(b) / 255, Number(a) / 255);
      if (colour === null) found.skip(atLine(index + 1), reason('not-a-number'));
      else {
        const original = [r, g, b].map(Number).join(' ');
        found.add({ name: name.trim() === unnamed ? '' : name.trim(), group: null, original, colour });
      }
      if (found.full()) break;
    }
    return ok(found.found(title));
  },
};
