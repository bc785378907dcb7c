import { notOk, ok } from '../../model/outcome.ts';
import { collector } from './shared/collect.ts';
import { readLiterals } from './shared/literals.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { addTree, isObject } from './shared/tree.ts';
import { trouble } from './shared/words.ts';

const statement =
  /^[ \t]*(export\s+(default|const)\b|module\.exports\s*=|(export\s+)?(const|let|var)\s+\w+\s*(:[^=\n]*)?=|import\s|["']use strict["'])/m;

/**
 * JavaScript and TypeScript (a Tailwind 3 configuration, a theme). The file is never run: only colours that stand in it as
 * literals are read, by the keys around them.
 */
export const javascript: PaletteReader = {
  id: 'javascript',
  title: { en: 'JavaScript theme, read without running it', 'zh-Hans': 'JavaScript 主题（仅读取，不执行）' },
  extensions: ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'],
  whenEmpty: {
    en: 'JavaScript is never run, and only colours written out in it are read: export the theme as JSON instead, for example with “node -p "JSON.stringify(require(\'./colors.js\'))" > colors.json”.',
    'zh-Hans':
      'Onbrand 不会执行 JavaScript，只读取其中直接写出的颜色：请将主题导出为 JSON，例如运行“node -p "JSON.stringify(require(\'./colors.js\'))" > colors.json”。',
  },
  recognise: (file) => (statement.test(file.text ?? '') ? confidence.shape : confidence.none),
  read(file) {
    if (file.text === null) return notOk(trouble('broken', { format: 'JavaScript' }));
    const literals = readLiterals(file.text);
    const all = Object.values(literals);
    const only = all.length === 1 ? all[0] : undefined;
    // What the module exports is the palette; its helpers count only where the export itself holds no colour.
    for (const tree of [literals.exports, literals.default, only]) {
      if (!isObject(tree)) continue;
      const found = collector();
      addTree(found, tree);
      const exported = found.found(null);
      if (exported.colours.length > 0) return ok(exported);
    }
    const found = collector();
    addTree(found, literals);
    return ok(found.found(null));
  },
};
