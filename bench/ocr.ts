import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import tesseract from 'tesseract.js';
import { loadModels } from '../src/facts/copy/ocr/models.ts';
import { readPicture } from '../src/facts/copy/ocr/read-picture.ts';
import { openSecondReader } from '../src/facts/copy/ocr/second-reader.ts';
import { decode } from '../src/facts/decode.ts';
import type { CopyPiece } from '../src/model/copy.ts';
import { whole } from '../src/model/region.ts';
import { type CopyBanner, type CopySet, drawCopyBanner, type Line } from './material/copy-banners.ts';
import { type CopyScore, scoreCopy } from './material/copy-score.ts';
import { copySets } from './material/copy-sets.ts';
import { median, percent, table } from './table.ts';

// Words in pictures: node scripts/run.mjs bench/ocr.ts [banners of each script, 100 by default] [first seed]
const banners = Number(process.argv[2] ?? 100);
/** The first seed of banners that nothing was tuned on; raised whenever the reading is changed. */
const heldOut = Number(process.argv[3] ?? 73_000);
/** Banners that are also read without a native runtime, which takes three times as long. */
const portable = 10;

interface Reader {
  readonly name: string;
  readonly read: (banner: CopyBanner) => Promise<readonly CopyPiece[]>;
}

const megabytes = await peakMegabytes();
const models = await loadModels(null);
const second = { signs: openSecondReader('signs'), traditional: openSecondReader('traditional') };
const ours: Reader = {
  name: 'Onbrand',
  read: async ({ file, width, height }) =>
    readPicture(await decode(file, width, height), { models, second: (taught) => second[taught] }),
};

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'));
const peer = await tesseract.createWorker('eng', tesseract.OEM.LSTM_ONLY, {
  langPath: join(data, '4.0.0_best_int'),
  gzip: true,
  cacheMethod: 'none',
});
await peer.setParameters({ tessedit_pageseg_mode: tesseract.PSM.AUTO, user_defined_dpi: '96' });
const tesseractJs: Reader = {
  name: 'tesseract.js (eng)',
  read: async ({ file }) =>
    (await peer.recognize(file)).data.text.split('\n').map((text) => ({
      text,
      role: 'body',
      source: 'ocr',
      region: whole,
      confidence: 1,
      repaired: false,
      hidden: false,
      struck: [],
      group: 0,
    })),
};

const sum = (scores: readonly CopyScore[], of: (score: CopyScore) => number): number =>
  scores.reduce((total, score) => total + of(score), 0);

/** The same networks where there is no native runtime: whether they read the same, and what it costs. */
async function withoutNative(drawn: readonly CopyBanner[]): Promise<string> {
  const wasm = await loadModels('wasm');
  const seconds: number[] = [];
  let same = 0;
  for (const banner of drawn) {
    const raster = await decode(banner.file, banner.width, banner.height);
    const before = process.cpuUsage();
    const pieces = await readPicture(raster, { models: wasm, second: (taught) => second[taught] });
    const { user, system } = process.cpuUsage(before);
    if (banner.width === 1500) seconds.push((user + system) / 1e6);
    const told = (read: readonly CopyPiece[]): string => read.map(({ text }) => text).join('\n');
    if (told(pieces) === told(await ours.read(banner))) same += 1;
  }
  return `Without a native runtime (wasm): the same text on ${same} of ${drawn.length} banners, ${median(seconds).toFixed(2)} s of CPU a 1500 × 500.`;
}

const rows: string[][] = [];
let portably = '';
const unknown = new Set<string>();
const characters = new Set(models.characters);
const misses: string[] = [];
for (const [script, from] of Object.entries(copySets)) {
  const drawn: CopyBanner[] = [];
  for (let seed = 1; seed <= banners; seed++) drawn.push(await drawCopyBanner(heldOut + seed, script, from));
  if (script === 'English') portably = await withoutNative(drawn.slice(0, portable));
  const said = drawn.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/\p{sc=Han}/gu) ?? []));
  for (const character of said) if (!characters.has(character)) unknown.add(character);
  for (const reader of script === 'English' ? [ours, tesseractJs] : [ours]) {
    const scores: CopyScore[] = [];
    const seconds: number[] = [];
    for (const banner of drawn) {
      const before = process.cpuUsage();
      const pieces = await reader.read(banner);
      const { user, system } = process.cpuUsage(before);
      if (banner.width === 1500 && banner.height === 500) seconds.push((user + system) / 1e6);
      const score = scoreCopy(banner, pieces);
      scores.push(score);
      if (reader === ours) misses.push(...missesOf(script, banner, score));
    }
    const all = sum(scores, (s) => s.characters);
    const prices = sum(scores, (s) => s.prices);
    const stated = sum(scores, (s) => s.stated);
    rows.push([
      `${script}: ${reader.name}`,
      percent(all - sum(scores, (s) => s.wrongCharacters), all),
      script === 'English'
        ? percent(
            sum(scores, (s) => s.foundWords),
            sum(scores, (s) => s.words),
          )
        : '–',
      `${percent(
        sum(scores, (s) => s.exactPrices),
        prices,
      )} of ${prices}`,
      percent(
        sum(scores, (s) => s.wrongPrices.length),
        prices,
      ),
      percent(
        sum(scores, (s) => s.unsurePrices.length),
        prices,
      ),
      reader === ours
        ? `${percent(
            sum(scores, (s) => s.wronglyStated.length),
            stated,
          )} of ${stated}`
        : '–',
      `${median(seconds).toFixed(2)} s`,
    ]);
  }
}

/** How many of the 3,755 characters used most (GB 2312, level 1) are others in traditional script, and not in the network. */
function lostInTraditional(): string {
  const traditional = Converter({ from: 'cn', to: 'tw' });
  const decoder = new TextDecoder('gb2312');
  const trails = Array.from({ length: 94 }, (_, i) => 0xa1 + i);
  const rows = Array.from({ length: 40 }, (_, i) => 0xb0 + i);
  const others = rows
    .flatMap((row) => trails.map((trail) => decoder.decode(Uint8Array.of(row, trail))))
    .map((common) => ({ common, other: traditional(common) }))
    .filter(({ common, other }) => other !== common && /^\p{sc=Han}$/u.test(other));
  const lost = others.filter(({ other }) => !characters.has(other));
  return `Of the ${others.length} most common characters that are others in traditional script, the network was never taught ${lost.length}`;
}

/** The built command, so that nothing but what a user runs is counted. */
async function peakMegabytes(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-ocr-'));
  const [picture, peak] = [join(folder, 'banner.png'), join(folder, 'peak')];
  const price: Line = { part: 'offer', text: 'Now €44.50' };
  const from = {
    ...copySets.English,
    sizes: [{ width: 1500, height: 500 }],
    faces: copySets.English.faces.slice(0, 4),
  };
  const lines: CopySet['lines'] = (random) => copySets.English.lines(random).map((line, i) => (i === 1 ? price : line));
  await writeFile(picture, (await drawCopyBanner(9001, 'memory', { ...from, lines })).file);
  const atExit = `import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  const hook = ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`];
  const { status, stderr } = spawnSync(process.execPath, [...hook, 'dist/onbrand.js', 'facts', picture], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`onbrand facts ended with ${status}: ${stderr}`);
  const kilobytes = Number(await readFile(peak, 'utf8'));
  await rm(folder, { recursive: true });
  return Math.round(kilobytes / 1024);
}

function missesOf(script: string, { name, ground }: CopyBanner, score: CopyScore): readonly string[] {
  const of = `${script}, ${ground}`;
  return [
    ...score.missedPrices.map((price) => `${of}: price ${price} (${name})`),
    ...score.wrongPrices.map((price) => `${of}: WRONG price ${price} (${name})`),
    ...score.wronglyStated.map((text) => `${of}: WRONGLY stated “${text}” (${name})`),
    ...score.missed.map(({ line, by }) => `${of}: ${by} of “${line}” (${name})`),
  ];
}

console.log(
  `${banners} banners of each script, a third each on flat colour, gradients and photographs, 60 % of them JPEG. A wrong price is one that stands nowhere in the banner and is stated as sure; an unsure one asks. A stated line is one whose reading may be stated, not only asked about; it is wrong if a letter, digit or currency is.\n`,
);
const head = [
  'Script: reader',
  'characters',
  'words',
  'exact prices',
  'wrong prices',
  'unsure wrong ones',
  'stated lines that are wrong',
  'CPU a 1500 × 500',
];
console.log(table(head, rows));
console.log(
  `\nPeak memory of \`onbrand facts\` on a banner of 1500 × 500 px with a price in €, all other facts measured as well: ${megabytes} MB.`,
);
console.log(
  `\n${portably}\n\n${lostInTraditional()}; of those on these banners: ${[...unknown].join('')}. Where a picture is in traditional script each line is read again by Tesseract, which was taught them; what the two read differently only asks.`,
);
console.error(misses.join('\n'));
const lost = misses.filter((miss) => / price /i.test(miss));
console.log(`\nPrices that were missed or misread: ${lost.join('; ')}.`);
const causes = new Map<string, number>();
for (const miss of misses) {
  const cause = miss.replace(/:.*/, '');
  causes.set(cause, (causes.get(cause) ?? 0) + 1);
}
console.log(
  `\nLines with a miss, by script and ground: ${[...causes].map(([cause, count]) => `${cause} ${count}`).join('; ')}.`,
);
process.exit(0);
