import type { Report } from '../../model/report.ts';
import { reportWords } from '../../report/words.ts';
import type { Studio, Typefaces } from '../studio.ts';
import { compose } from './compose.ts';
import { contextOf } from './context.ts';
import { createPress } from './press.ts';

/** Hands out what is printed while it is being composed: no more of it than a few pages is ever in memory. */
export async function* print(report: Report, studio: Studio, typefaces: Typefaces): AsyncGenerator<Uint8Array> {
  const press = createPress(report, typefaces, reportWords(report.language).title);
  const { pdf } = press;
  const composed = compose(contextOf(report, press, studio)).then(
    () => pdf.end(),
    (error: Error) => pdf.destroy(error),
  );
  yield* pdf as AsyncIterable<Uint8Array>;
  await composed;
}
