import sharp from 'sharp';
import { factSources } from '../../src/facts/index.ts';
import type { FactName, Facts } from '../../src/model/facts.ts';
import type { Problem } from '../../src/model/problem.ts';

/** Measures facts in the order in which they need each other; the first problem ends it. */
export async function measure<Name extends FactName>(
  content: Uint8Array | string,
  names: readonly Name[],
  path = 'folder/asset.png',
): Promise<Pick<Facts, Name> | Problem> {
  const measuring = { path, content: Buffer.from(content), rules: null as never, logos: [] };
  const facts: Partial<Facts> = {};
  const visit = async (name: FactName): Promise<Problem | undefined> => {
    if (facts[name] !== undefined) return undefined;
    const source = factSources.find((s) => s.name === name);
    if (source === undefined) throw new Error(`No fact ${name}`);
    for (const from of source.from) {
      const problem = await visit(from);
      if (problem !== undefined) return problem;
    }
    const outcome = await source.measure(facts as Facts, measuring);
    if (!outcome.ok) return outcome.problems[0];
    Object.assign(facts, { [name]: outcome.value });
    return undefined;
  };
  for (const name of names) {
    const problem = await visit(name);
    if (problem !== undefined) return problem;
  }
  return facts as Pick<Facts, Name>;
}

export async function fact<Name extends FactName>(
  content: Uint8Array | string,
  name: Name,
  path?: string,
): Promise<Facts[Name]> {
  const measured = await measure(content, [name], path);
  if ('code' in measured) throw new Error(`${measured.code}: ${JSON.stringify(measured.values)}`);
  return measured[name];
}

export async function problemOf(content: Uint8Array | string, path?: string): Promise<Problem | null> {
  const measured = await measure(content, ['raster'], path);
  return 'code' in measured ? measured : null;
}

/** A picture from a function that gives the red, green, blue (and alpha) of each pixel. */
export function drawn(width: number, height: number, colour: (x: number, y: number) => readonly number[]) {
  const channels = colour(0, 0).length as 3 | 4;
  const data = Buffer.alloc(width * height * channels);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++) for (const value of colour(x, y)) data[i++] = Math.round(value);
  }
  return sharp(data, { raw: { width, height, channels } });
}

/** Pseudo-random bytes that are the same on every machine (Park and Miller's generator). */
export function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A texture with detail of every size up to the finest, like a sharp photograph: noise blurred
 * more and more, each layer with the same contrast, which is how contrast lies in nature (power falls with the square of frequency).
 */
export async function texture(width: number, height: number, seed = 7): Promise<Buffer> {
  const next = noise(seed);
  const layers = await Promise.all(
    [0.4, 0.8, 1.6, 3.2, 6.4].map(async (sigma) => {
      const layer = drawn(width, height, () => [next() * 255, 0, 0])
        .blur(sigma)
        .raw();
      return { data: await layer.toBuffer(), weight: sigma };
    }),
  );
  return drawn(width, height, (x, y) => {
    const at = (y * width + x) * 3;
    const value = layers.reduce((sum, { data, weight }) => sum + ((data[at] ?? 0) - 127.5) * weight, 127.5);
    return [value, value * 0.9, value * 0.8].map((v) => Math.max(0, Math.min(255, v)));
  })
    .png()
    .toBuffer();
}
