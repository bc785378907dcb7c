import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { loadModels } from '../src/facts/copy/ocr/models.ts';
import { readPicture } from '../src/facts/copy/ocr/read-picture.ts';
import { openSecondReader } from '../src/facts/copy/ocr/second-reader.ts';
import { decode } from '../src/facts/decode.ts';
import { photographs } from './material/photos.ts';
import { type Random, randomFrom } from './material/random.ts';
import { table } from './table.ts';

// Turned words in pictures: node scripts/run.mjs bench/turned.ts [banners of each kind, 30 by default] [first seed] [tuning]
const banners = Number(process.argv[2] ?? 30);
/** The first seed of banners that nothing was tuned on. */
const firstSeed = Number(process.argv[3] ?? 82_000);
const isTuning = process.argv[4] === 'tuning';

const families = isTuning
  ? { latin: ['Nimbus Sans', 'P052', 'DejaVu Sans'], chinese: ['Noto Sans CJK SC'] }
  : {
      latin: ['Liberation Serif', 'C059', 'URW Gothic', 'Nimbus Sans Narrow'],
      chinese: ['Noto Serif CJK SC', 'Droid Sans Fallback'],
    };
const photos = isTuning ? photographs(null).slice(0, 4) : photographs(null).slice(4);

/** How the words of one banner are turned; clockwise, in degrees. */
const kinds: Readonly<Record<string, (random: Random) => number | 'stacked' | null>> = {
  'none turned': () => null,
  'down, 90°': () => 90,
  'up, 270°': () => -90,
  'stacked Chinese': () => 'stacked',
  'askew, 4° to 15°': (random) => random.between(4, 15) * (random.chance(0.5) ? 1 : -1),
  'a ribbon, 20° to 50°': (random) => random.between(20, 50) * (random.chance(0.5) ? 1 : -1),
};

const price = (random: Random): string =>
  `${random.pick(['$', '£', '€'])}${random.whole(5, 299)}${random.pick(['', '.50', '.99', '.95'])}`;
const latinLine = (random: Random): string =>
  random.pick([
    () => `SALE ${random.whole(2, 14) * 5} %`,
    () => `Now ${price(random)}`,
    () => `Save ${random.whole(2, 14) * 5}% today`,
    () => `From ${price(random)} each`,
    () => `Until ${random.whole(2, 28)} ${random.pick(['March', 'June', 'October'])}`,
    () => random.pick(['NEW SEASON', 'Free delivery', 'Last chance', 'Members only', 'Made to last']),
    () => `Code ${random.pick(['WINTER', 'FRESH', 'HELLO'])}${random.whole(10, 50)}`,
  ])();
const chineseLine = (random: Random): string =>
  random.pick([
    '新春特惠',
    '全场五折起',
    '仅限两天',
    '即日起至月底',
    '会员专享',
    '限时免邮',
    '新品上市',
    '春季焕新',
    '买一送一',
    '品质生活',
  ]);

const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
interface Drawn {
  readonly file: Buffer;
  readonly width: number;
  readonly height: number;
  readonly upright: readonly string[];
  readonly turned: string | null;
}

async function draw(seed: number, turnOf: (random: Random) => number | 'stacked' | null): Promise<Drawn> {
  const random = randomFrom(seed);
  const { width, height } = random.pick([
    { width: 1500, height: 500 },
    { width: 1080, height: 1080 },
    { width: 900, height: 600 },
  ]);
  const turn = turnOf(random);
  const isChinese = turn === 'stacked' || random.chance(0.3);
  const isDark = random.chance(0.5);
  const [ground, ink] = isDark ? ['#21358a', '#fff3e0'] : ['#f4f4f4', '#4a1942'];
  const family = random.pick(isChinese ? families.chinese : families.latin);
  const text = (x: number, y: number, em: number, said: string, more = ''): string =>
    `<text x="${x}" y="${y}" font-family="${family}" font-weight="${random.chance(0.5) ? 700 : 400}" font-size="${em}" fill="${ink}" ${more}>${escaped(said)}</text>`;
  const said = (): string => (isChinese ? chineseLine(random) : latinLine(random));
  const turned = turn === null ? null : said();
  const em = random.between(28, 64);
  const wide = (turned ?? '').length * em * (isChinese ? 1 : 0.6);
  const drawnTurned = (): string => {
    if (turned === null || turn === null) return '';
    if (turn === 'stacked') {
      const x = random.chance(0.5) ? em : width - 2 * em;
      const step = em * random.between(1.05, 1.3);
      return [...turned].map((one, i) => text(x, em * 1.5 + i * step, em, one)).join('');
    }
    if (Math.abs(turn) === 90) {
      const x = random.chance(0.5) ? em * 1.2 : width - em * 1.2;
      const y = turn === 90 ? em : Math.min(height - em, wide + em);
      return text(x, y, em, turned, `transform="rotate(${turn} ${x} ${y})"`);
    }
    const [x, y] = [width * 0.55, height * (turn > 0 ? 0.45 : 0.72)];
    const fit = Math.min(em, (em * width * 0.4) / wide, (em * height * 0.4) / wide / Math.sin(Math.abs(turn) / 57.3));
    return text(x, y, fit, turned, `transform="rotate(${turn} ${x} ${y})"`);
  };
  const upright = [said(), said()];
  const size = Math.min(
    height * 0.09,
    (width * 0.38) / Math.max(...upright.map((one) => one.length * (isChinese ? 1 : 0.6))),
  );
  const lines = upright.map((one, i) => text(width * 0.14, height * (0.3 + i * 0.16), size, one));
  const svg = (back: string): Buffer =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${back}${lines.join('')}${drawnTurned()}</svg>`,
    );
  const onPhoto = seed % 2 === 0;
  const photo = async (): Promise<Buffer> => {
    const ground = sharp(await readFile(random.pick(photos)))
      .resize(width, height, { fit: 'cover' })
      .toColourspace('srgb')
      .linear(isDark ? 0.45 : 0.35, isDark ? 0 : 160);
    return sharp(await ground.png().toBuffer())
      .composite([{ input: svg('') }])
      .jpeg({ quality: 85 })
      .toBuffer();
  };
  const flat = (): Promise<Buffer> =>
    sharp(svg(`<rect width="100%" height="100%" fill="${ground}"/>`))
      .png()
      .toBuffer();
  const file = await (onPhoto ? photo() : flat());
  return { file, width, height, upright, turned };
}

const models = await loadModels(null);
const second = { signs: openSecondReader('signs'), traditional: openSecondReader('traditional') };
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{Sc}%.]/gu, '');
/** From here on a piece is taken at its word: `src/checks` asks below it. */
const sure = 0.8;

const rows: string[][] = [];
for (const [kind, turnOf] of Object.entries(kinds)) {
  let [found, all, right, lines, stated, statedWrong, foreign, seconds] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let seed = firstSeed + 1; seed <= firstSeed + banners; seed++) {
    const banner = await draw(seed, turnOf);
    const raster = await decode(banner.file, banner.width, banner.height);
    const before = process.cpuUsage();
    const pieces = await readPicture(raster, { models, second: (taught) => second[taught] });
    const { user, system } = process.cpuUsage(before);
    seconds += (user + system) / 1e6;
    const read = pieces.map(({ text }) => lettersOf(text));
    const truth = [...banner.upright, ...(banner.turned === null ? [] : [banner.turned])].map(lettersOf);
    all += banner.turned === null ? 0 : 1;
    found += banner.turned !== null && read.includes(lettersOf(banner.turned)) ? 1 : 0;
    lines += banner.upright.length;
    right += banner.upright.filter((text) => read.includes(lettersOf(text))).length;
    for (const { text, confidence, repaired } of pieces) {
      const isTrue = truth.includes(lettersOf(text));
      const isStated = confidence >= sure && !repaired;
      if (isStated) stated += 1;
      if (isStated && !isTrue) statedWrong += 1;
      if (!isTrue) foreign += 1;
      if (!isTrue)
        console.error(
          `${kind}, ${seed}: “${text}” ${confidence}, of ${JSON.stringify([banner.turned, ...banner.upright])}`,
        );
    }
    if (banner.turned !== null && !read.includes(lettersOf(banner.turned)))
      console.error(
        `${kind}, ${seed}: not found: “${banner.turned}”, read ${JSON.stringify(pieces.map(({ text }) => text))}`,
      );
  }
  rows.push([
    kind,
    all === 0 ? '–' : `${found} of ${all}`,
    `${right} of ${lines}`,
    `${foreign - statedWrong}`,
    `${statedWrong} of ${stated}`,
    `${(seconds / banners).toFixed(2)} s`,
  ]);
}
console.log(
  table(
    [
      'one line of each banner stands',
      'read exactly',
      'upright lines beside it',
      'wrong lines, asked',
      'wrong lines, stated',
      'CPU a banner',
    ],
    rows,
  ),
);
process.exit(0);
