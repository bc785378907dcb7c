import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { cropOf, type Frame } from './frames.ts';
import type { Rgb } from './planes.ts';

/** What Tesseract knows and the network was never taught: digits with £ and €; traditional Chinese. */
export type Taught = 'signs' | 'traditional';

/** Reads one line, or a part of it. */
export interface SecondReader {
  /** @param bare whether all but the strongest ink is left out, as a photograph behind the letters needs it. */
  readonly read: (picture: Rgb, frame: Frame, bare: boolean) => Promise<string>;
}

/**
 * Chosen on crops of other banners than the benchmark's: at 40 px it read 67 of 70 signs, at 72 px 60; and of traditional
 * Chinese as much as at 48 and 64 px, in less time.
 */
const textHeight = 40;
const margin = 24;
const packages = {
  signs: { language: 'eng', letters: '0123456789.,£€$' },
  traditional: { language: 'chi_tra', letters: '' },
} as const satisfies Readonly<Record<Taught, unknown>>;

/** One for each thread, started with the first line that needs it. Everything comes from installed packages. */
export async function openSecondReader(taught: Taught): Promise<SecondReader> {
  const { language, letters } = packages[taught];
  const { createWorker, OEM, PSM } = (await import('tesseract.js')).default;
  const data = dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`));
  const reader = await createWorker(language, OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
  });
  await reader.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_LINE,
    tessedit_char_whitelist: letters,
    user_defined_dpi: '300',
  });
  // While it waits it must not keep the process alive; in Node it has a thread, of which its types say nothing.
  const { worker: thread } = reader as unknown as { readonly worker: Worker };
  thread.unref();
  let underWay = 0;
  return {
    read: async (picture, frame, bare) => {
      underWay += 1;
      thread.ref();
      const { data } = await reader.recognize(await darkOnLight(picture, frame, bare));
      underWay -= 1;
      if (underWay === 0) thread.unref();
      return data.text.trim();
    },
  };
}

/** Of 255, where 0 is the darkest: letters stand out from a photograph by being its darkest, or lightest, part. */
const strongInk = 90;

/** As it was taught: dark letters on a light ground, with some room around them. */
async function darkOnLight(picture: Rgb, frame: Frame, bare: boolean): Promise<Buffer> {
  const raw = { width: picture.width, height: picture.height, channels: 3 } as const;
  const { data, info } = await sharp(picture.data, { raw })
    .extract(cropOf(picture, frame))
    .greyscale()
    .resize({ height: textHeight, kernel: 'cubic' })
    .normalise()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isLightOnDark = data.reduce((sum, value) => sum + value, 0) / data.length < 128;
  const padded = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).extend({
    top: margin,
    bottom: margin,
    left: margin,
    right: margin,
    extendWith: 'copy',
  });
  const dark = isLightOnDark ? padded.negate() : padded;
  return (bare ? dark.threshold(strongInk) : dark).png().toBuffer();
}
