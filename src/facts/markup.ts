import type { MarkupFact } from '../model/markup.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { type Problem, problem } from '../model/problem.ts';
import { whole } from '../model/region.ts';
import { composeCopy, type UnplacedPiece } from './copy/compose.ts';
import { decodeText } from './copy/documents/decode-text.ts';
import { type PictureInside, picturesHeld, picturesOfMessage } from './mail/inside.ts';
import { isBuiltAsMail, measureMarkup } from './markup/measure.ts';
import type { MarkupReading } from './markup/walk.ts';
import { defineFact } from './source.ts';

/** How an e-mail or a page is made. A message of plain text is made of nothing. */
export const markup = defineFact({
  name: 'markup',
  version: 4,
  from: ['file'],
  usesRules: false,
  cached: true,
  async measure({ file: { format } }, { path, content }): Promise<Outcome<MarkupFact, Problem>> {
    if (format === 'eml') {
      const { readMessage } = await import('./copy/documents/message.ts');
      const read = await readMessage(path, content);
      if (!read.ok) return read;
      const { html, head, pieces } = read.value;
      const about = { isMail: true, bytes: html === null ? null : Buffer.byteLength(html.text) };
      if (html === null) return ok({ ...nothing, ...about });
      return ok(measured(html.reading, pieces, head, picturesOfMessage(read.value), about));
    }
    const text = decodeText(content);
    if (text === null || (format !== 'html' && format !== 'mjml'))
      return notOk(problem('document-broken', path, { format: format.toUpperCase(), detail: 'binary' }));
    const { readHtml } = await import('./copy/documents/html.ts');
    const read = readHtml(path, text, format);
    if (!read.ok) return read;
    const isMail = format === 'mjml' || isBuiltAsMail(text);
    return ok(
      measured(read.value.reading, read.value.pieces, 0, isMail ? picturesHeld(read.value.reading) : [], {
        isMail,
        bytes: format === 'html' ? content.length : null,
      }),
    );
  },
});

const nothing: Omit<MarkupFact, 'isMail' | 'bytes'> = { width: null, colours: [], fonts: [], images: [], links: [] };

/** `head`: pieces ahead of those of the markup. */
function measured(
  reading: MarkupReading,
  pieces: readonly UnplacedPiece[],
  head: number,
  inside: readonly PictureInside[],
  about: Pick<MarkupFact, 'isMail' | 'bytes'>,
): MarkupFact {
  const { pieces: placed } = composeCopy(pieces, null);
  const names = new Map(inside.flatMap(({ name, sources }) => sources.map((src) => [src, name] as const)));
  return measureMarkup(reading, (block) => placed[head + block]?.region ?? whole, names, about);
}
