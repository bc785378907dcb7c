import { loadModels } from '../src/facts/copy/ocr/models.ts';
import { readPicture } from '../src/facts/copy/ocr/read-picture.ts';
import { openSecondReader, type SecondReader } from '../src/facts/copy/ocr/second-reader.ts';
import { decode } from '../src/facts/decode.ts';
import { drawCopyBanner } from './material/copy-banners.ts';
import { copySets } from './material/copy-sets.ts';

// Peak memory in MB of a process that does nothing but read ten banners, for bench/ocr.ts to start.
const models = await loadModels(null);
let reader: Promise<SecondReader> | null = null;
const second = (): Promise<SecondReader> => {
  reader ??= openSecondReader();
  return reader;
};
const from = { ...copySets.English, sizes: [{ width: 1500, height: 500 }] };
for (let seed = 9001; seed <= 9010; seed++) {
  const { file, width, height } = await drawCopyBanner(seed, 'memory', from);
  await readPicture(await decode(file, width, height), { models, second });
}
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
