import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallFirst } from '../../src/service/small-first.ts';

test('of the first few the smallest lead; none is lost, and the others keep their order', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-small-'));
  const found = async (path: string, bytes: number) => {
    const file = join(folder, path);
    await writeFile(file, new Uint8Array(bytes));
    return { path, file };
  };
  try {
    const gone = { path: 'gone.png', file: join(folder, 'gone.png') };
    const first = await Promise.all(Array.from({ length: 23 }, (_, i) => found(`${i}.png`, 100 - i)));
    const rest = [await found('small.png', 1), await found('large.png', 999)];
    const paths = (await smallFirst([gone, ...first, ...rest])).map(({ path }) => path);
    expect(paths.slice(0, 2)).toEqual(['22.png', '21.png']);
    expect(paths.slice(22)).toEqual(['0.png', 'gone.png', 'small.png', 'large.png']);
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(await smallFirst([])).toEqual([]);
});
