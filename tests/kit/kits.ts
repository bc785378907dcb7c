import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { KnownNames } from '../../src/kit/known.ts';
import { openKit } from '../../src/kit/open.ts';
import type { KitProblem, OpenKit } from '../../src/model/open-kit.ts';

const why = { en: '', 'zh-Hans': '' };

/** Names that are enough for the tables. */
export const known: KnownNames = {
  checks: new Map([
    ['palette-coverage', { share: { default: 5, min: 0, max: 100, unit: '%', why } }],
    ['file-extension', {}],
  ]),
  placements: new Set(['x-header', 'x-post', 'facebook-cover']),
  channels: new Map([
    ['x', 'X (Twitter)'],
    ['facebook', 'Facebook'],
  ]),
};

const made: string[] = [];
afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

/** A temporary folder that is removed when the tests of the file have run. */
export async function temporary(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-kit-'));
  made.push(folder);
  return folder;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files. */
export async function folderWith(files: Files): Promise<string> {
  const folder = await temporary();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** A kit with two colours and whatever else is said. */
export const kitWith = (more: object = {}): object => ({
  onbrand: 1,
  name: 'Test',
  palette: {
    colours: [
      { name: 'Indigo', value: '#635bff', role: 'primary' },
      { name: 'Ink', value: '#0a2540', role: 'text' },
    ],
  },
  ...more,
});

/** The problems of a kit that can't be opened. */
export async function problemsOf(brandkit: string | Uint8Array, files: Files = {}): Promise<readonly KitProblem[]> {
  const opened = await openKit(await folderWith({ 'brandkit.json': brandkit, ...files }), known);
  if (opened.ok) throw new Error('The kit was opened.');
  return opened.problems;
}

/** An opened kit. */
export async function opened(brandkit: string | object, files: Files = {}): Promise<OpenKit> {
  const text = typeof brandkit === 'string' ? brandkit : JSON.stringify(brandkit, null, 2);
  const result = await openKit(await folderWith({ 'brandkit.json': text, ...files }), known);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.value;
}
