// Whether the odd one out of twelve is found among the first three: node scripts/run.mjs bench/recognisability.ts
import sharp from 'sharp';
import { palette } from '../src/facts/palette.ts';
import { sampleOf } from '../src/facts/sample.ts';
import type { Measuring } from '../src/facts/source.ts';
import { swatches } from '../src/facts/swatches.ts';
import { texture } from '../src/facts/texture.ts';
import { oddOneOut } from '../src/measure/odd-one-out.ts';
import { setLook } from '../src/measure/set-look.ts';
import type { Facts } from '../src/model/facts.ts';
import type { Outcome } from '../src/model/outcome.ts';
import { colourRules } from '../tests/facts/rules.ts';
import { type Banner, drawBanner } from './material/banner.ts';
import { photographs } from './material/photos.ts';
import { randomFrom } from './material/random.ts';
import { table } from './table.ts';

const brands = 16;
const each = 14;
const setsOfBrand = 8;
const inSet = 11;

interface Seen {
  readonly palette: Facts['palette'];
  readonly swatches: Facts['swatches'];
}
function given<T>(measured: Outcome<T, unknown>): T {
  if (!measured.ok) throw new Error('Not measured');
  return measured.value;
}

async function measured(banner: Banner, brand: readonly string[]): Promise<Seen> {
  const { data, info } = await sharp(banner.file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const sample = sampleOf({ data: new Uint8Array(data), width: info.width, height: info.height, scale: 1 });
  const measuring = { rules: colourRules([...brand]) } as Measuring;
  const tiles = given(await texture.measure({ sample }, measuring));
  const picture = { lossy: banner.lossy, space: 'srgb' } as Facts['picture'];
  return {
    palette: given(await palette.measure({ sample, texture: tiles, picture }, measuring)),
    swatches: given(await swatches.measure({ sample }, measuring)),
  };
}

const photos = await photographs(null);
const drawn: { readonly brand: readonly string[]; readonly banners: readonly Banner[] }[] = [];
for (let i = 0; i < brands; i += 1) {
  const first = await drawBanner(650_000 + i * 100, 'held-out', 'jpeg', photos);
  const banners = [first];
  while (banners.length < each)
    banners.push(await drawBanner(650_000 + i * 100 + banners.length, 'held-out', 'jpeg', photos, first.brand));
  drawn.push({ brand: first.brand, banners });
}

const ranks = { look: [] as number[], colours: [] as number[] };
const indices = { own: [] as number[], foreign: [] as number[] };
for (const [i, { brand, banners }] of drawn.entries()) {
  const own = await Promise.all(banners.map((banner) => measured(banner, brand)));
  for (let set = 0; set < setsOfBrand; set += 1) {
    const random = randomFrom(64_100 + i * 10 + set);
    const other = drawn[(i + 1 + random.whole(0, brands - 2)) % brands];
    const foreign = other?.banners[random.whole(0, each - 1)];
    if (foreign === undefined) continue;
    const start = random.whole(0, each - 1);
    const members = Array.from({ length: inSet }, (_, at) => own[(start + at) % each]).filter(
      (one) => one !== undefined,
    );
    const all = [...members, await measured(foreign, brand)];
    const { assets } = setLook(all.map((seen, at) => ({ path: String(at), palette: seen.palette, hasLogo: null })));
    const at = assets.findIndex(({ path }) => path === String(inSet));
    if (at < 0) continue;
    ranks.look.push(at + 1);
    for (const { path, index } of assets) (path === String(inSet) ? indices.foreign : indices.own).push(index);
    const { distances } = oddOneOut(all.map(({ swatches: { measured } }) => measured));
    ranks.colours.push(1 + distances.filter((distance) => (distance ?? 0) > (distances[inSet] ?? 0)).length);
  }
}

const within = (found: readonly number[], first: number): string =>
  `${((found.filter((rank) => rank <= first).length / found.length) * 100).toFixed(1)} % (${found.filter((rank) => rank <= first).length}/${found.length})`;
const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(0);
console.log(
  table(
    ['the odd one out of 12', 'first', 'among the first three'],
    [
      ['set-recognisability (kit known)', within(ranks.look, 1), within(ranks.look, 3)],
      ['colours alone (no kit)', within(ranks.colours, 1), within(ranks.colours, 3)],
      ['by chance', '8.3 %', '25.0 %'],
    ],
  ),
);
console.log(`\nMean index: ${mean(indices.own)} for assets of the set, ${mean(indices.foreign)} for the foreign one.`);
