import { createHash } from 'node:crypto';
import { notOk, ok } from '../model/outcome.ts';
import { problem } from '../model/problem.ts';
import { documentNamed, sniff } from './sniff.ts';
import { defineFact } from './source.ts';

/** Weight, digest and true format. A file that is neither picture nor document is a problem here, told as what its name says. */
export const file = defineFact({
  name: 'file',
  version: 2,
  from: [],
  usesRules: false,
  cached: true,
  measure: async (_, { content, path }) => {
    if (content.length === 0) return notOk(problem('file-empty', path));
    const extension = extensionOf(path);
    const sniffed = sniff(content, extension);
    if ('other' in sniffed) {
      const meant = documentNamed(extension);
      const detail = sniffed.other.startsWith('0x') ? 'binary' : sniffed.other;
      return notOk(
        meant === null
          ? problem('format-unknown', path, { detail: sniffed.other })
          : problem('document-broken', path, { format: meant.toUpperCase(), detail }),
      );
    }
    return ok({
      bytes: content.length,
      digest: createHash('sha256').update(content).digest('hex'),
      extension,
      format: sniffed.format,
    });
  },
});

/** `a/b.tar.GZ` → `gz`; a name that only starts with a dot has none. */
const extensionOf = (path: string): string => /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
