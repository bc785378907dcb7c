import type { Report } from '../model/report.ts';
import { reportWords } from '../report/words.ts';
import type { BinaryExporter } from './exporter.ts';
import { compose } from './pdf/compose.ts';
import { contextOf } from './pdf/context.ts';
import { createPress } from './pdf/press.ts';
import type { Studio } from './studio.ts';

/**
 * For whoever signs: a cover with the score and a place for the signature, then what the page for browsers tells, an asset
 * a page. Tagged, so that it can be read out; with bookmarks; its typefaces are in it.
 */
export const pdf: BinaryExporter = {
  kind: 'binary',
  id: 'pdf',
  title: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  write: async (report, studio) => {
    const typefaces = await studio.typefaces();
    if (report.language === 'zh-Hans' && typefaces.chinese === null) return 'no-chinese-font';
    return print(report, studio, createPress(report, typefaces, reportWords(report.language).title));
  },
};

/** Hands out what is printed while it is being composed: no more of it than a few pages is ever in memory. */
async function* print(
  report: Report,
  studio: Studio,
  press: ReturnType<typeof createPress>,
): AsyncGenerator<Uint8Array> {
  const { pdf } = press;
  const composed = compose(contextOf(report, press, studio)).then(
    () => pdf.end(),
    (error: Error) => pdf.destroy(error),
  );
  yield* pdf as AsyncIterable<Uint8Array>;
  await composed;
}
