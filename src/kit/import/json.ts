import { ok } from '../../model/outcome.ts';
import { collector } from './shared/collect.ts';
import { looksLikeJson, parseJson } from './shared/json.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { addTree } from './shared/tree.ts';

/** Colours by nested names, as Tailwind 3, open-color and most themes export them; arrays count from 0. */
export const json: PaletteReader = {
  id: 'json',
  title: { en: 'JSON palette', 'zh-Hans': 'JSON 色板' },
  extensions: ['json'],
  whenEmpty: {
    en: 'Colours are read from names and values, such as { "red": "#e4002b" }, at any depth.',
    'zh-Hans': '颜色从任意层级的名称与值中读取，例如 { "red": "#e4002b" }。',
  },
  recognise: (file) => (looksLikeJson(file.text) ? confidence.shape : confidence.none),
  read(file) {
    const parsed = parseJson(file.text ?? '');
    if (!parsed.ok) return parsed;
    const found = collector();
    addTree(found, parsed.value);
    return ok(found.found(null));
  },
};
