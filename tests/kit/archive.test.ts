import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openKit } from '../../src/kit/open.ts';
import { packKit } from '../../src/kit/pack.ts';
import { folderWith, kitWith, known, opened, temporary } from './kits.ts';
import { type ZipEntry, zipOf } from './zip.ts';

const brandkit = JSON.stringify(kitWith({ voice: { samples: ['copy.txt'] } }));
const honest: readonly ZipEntry[] = [
  { name: 'brandkit.json', content: brandkit },
  { name: 'copy.txt', content: 'Hello' },
];

async function openZip(content: Uint8Array, name = 'test.brandkit') {
  const folder = await temporary();
  await writeFile(join(folder, name), content);
  const result = await openKit(join(folder, name), known);
  // Whatever it holds, nothing is unpacked onto the disk.
  expect(await readdir(folder)).toEqual([name]);
  return result;
}

describe('a zipped kit', () => {
  test('opens as its folder does', async () => {
    const folder = await opened(brandkit, { 'copy.txt': 'Hello' });
    const zipped = await openZip(zipOf(honest));
    expect(zipped.ok && zipped.value).toEqual({ ...folder, files: new Map([['copy.txt', Buffer.from('Hello')]]) });
  });

  test.each([
    ['in one folder', honest.map((entry) => ({ ...entry, name: `My Kit/${entry.name}` }))],
    [
      'with what macOS and Windows add',
      [
        ...honest,
        { name: '__MACOSX/._copy.txt', content: 'x' },
        { name: '.DS_Store', content: 'x' },
        { name: 'Thumbs.db', content: 'x' },
      ],
    ],
    [
      'in one folder, with litter beside it',
      [
        ...honest.map((entry) => ({ ...entry, name: `Kit/${entry.name}` })),
        { name: '__MACOSX/Kit/._copy.txt', content: 'x' },
      ],
    ],
    ['with entries for folders', [{ name: 'logos/', content: '' }, ...honest]],
  ])('opens %s', async (_, entries) => {
    const result = await openZip(zipOf(entries));
    expect(result.ok && [...result.value.files.keys()]).toEqual(['copy.txt']);
  });

  test('is told by its first bytes, whatever its name', async () => {
    expect((await openZip(zipOf(honest), 'kit.zip')).ok).toBe(true);
  });

  test('without brandkit.json is none', async () => {
    const result = await openZip(zipOf([{ name: 'copy.txt', content: 'x' }]));
    expect(result.ok ? [] : result.problems).toMatchObject([{ file: 'brandkit.json', found: 'test.brandkit' }]);
  });
});

describe('a hostile or broken zip file is refused in a sentence', () => {
  const zeros = Buffer.alloc(3 * 1024 * 1024);
  const good = zipOf(honest);
  test.each<readonly [string, Uint8Array, RegExp]>([
    [
      'a path upwards',
      zipOf([...honest, { name: '../../evil.txt', content: 'x' }]),
      /"\.\.\/\.\.\/evil\.txt", a path that leads out/,
    ],
    ['a path upwards, deeper', zipOf([...honest, { name: 'a/../../evil.txt', content: 'x' }]), /leads out/],
    ['an absolute path', zipOf([...honest, { name: '/etc/cron.d/evil', content: 'x' }]), /leads out/],
    ['a path of Windows', zipOf([...honest, { name: 'C:\\evil.txt', content: 'x' }]), /leads out/],
    ['a folder upwards', zipOf([...honest, { name: '../evil/', content: '' }]), /leads out/],
    ['a link', zipOf([...honest, { name: 'logo.svg', content: '/etc/passwd', mode: 0o120777 }]), /"logo.svg", a link/],
    ['a file twice', zipOf([...honest, { name: 'copy.txt', content: 'other' }]), /"copy.txt" more than once/],
    ['a file twice but for case', zipOf([...honest, { name: 'Copy.TXT', content: 'other' }]), /more than once/],
    ['a password', zipOf([{ name: 'brandkit.json', content: brandkit, encrypted: true }]), /encrypted/],
    ['a method nobody knows', zipOf([{ name: 'brandkit.json', content: brandkit, method: 99 }]), /damaged.*method 99/],
    ['a bomb that says so', zipOf([...honest, { name: 'zeros.bin', content: zeros }]), /only a zip bomb/],
    [
      'a bomb that says it is small',
      zipOf([...honest, { name: 'zeros.bin', content: zeros, declaredBytes: 100 }]),
      /damaged.*too many bytes/,
    ],
    [
      'a file shorter than it says',
      zipOf([...honest, { name: 'short.bin', content: 'x', declaredBytes: 10 }]),
      /damaged.*not enough bytes/,
    ],
    [
      'too much in all',
      zipOf([
        ...honest,
        ...Array.from({ length: 70 }, (_, i) => ({ name: `${i}.bin`, content: 'x', declaredBytes: 1024 * 1024 })),
      ]),
      /unpacks to 70\.0 MB; Onbrand opens at most 64\.0 MB/,
    ],
    [
      'too many files',
      zipOf(Array.from({ length: 2001 }, (_, i) => ({ name: `${i}`, content: '' }))),
      /2001 files; Onbrand opens at most 2000/,
    ],
    ['a wrong checksum', zipOf([{ name: 'brandkit.json', content: brandkit, checksum: 1 }]), /damaged.*checksum/],
    ['cut in the middle', good.subarray(0, good.length >> 1), /damaged or incomplete/],
    ['the end alone', good.subarray(good.length - 22), /damaged/],
    ['empty', new Uint8Array(), /damaged/],
    ['no zip file at all', Buffer.from('hello'), /damaged/],
  ])('%s', async (_, content, message) => {
    const result = await openZip(content);
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(problems[0]).toMatchObject({ file: 'test.brandkit', level: 'error', line: null });
  });

  test('too large to be read', async () => {
    const result = await openZip(Buffer.alloc(64 * 1024 * 1024 + 1));
    expect(result.ok ? [] : result.problems).toMatchObject([{ expected: 'at most 64.0 MB', found: '64.0 MB' }]);
  });

  test('changed bytes never throw', async () => {
    const folder = await temporary();
    const path = join(folder, 'test.brandkit');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 5 }),
        async (changes) => {
          const changed = Buffer.from(good);
          for (const [at, value] of changes) changed[at] = value;
          await writeFile(path, changed);
          const result = await openKit(path, known);
          expect(result.ok || result.problems.every(({ message }) => message !== '')).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('packing', () => {
  const source = {
    'brandkit.json': `// kept as it is\n${brandkit}`,
    'copy.txt': 'Hello',
    'private.txt': 'not named by the kit',
  };
  const packed = async (files: Readonly<Record<string, string>>) => {
    const folder = await folderWith(files);
    const target = join(await temporary(), 'out.brandkit');
    const open = await openKit(folder, known);
    if (!open.ok) throw new Error('broken');
    return { folder, target, open: open.value, result: await packKit(folder, open.value, target) };
  };

  test('holds what the kit names and nothing else, and opens again as the same', async () => {
    const { target, open, result } = await packed(source);
    expect(result).toMatchObject({ ok: true, value: { files: ['brandkit.json', 'copy.txt'] } });
    const again = await openKit(target, known);
    expect(again.ok && again.value.digest).toBe(open.digest);
    expect(again.ok && again.value.lines).toEqual(open.lines);
  });

  test('gives the same bytes for the same kit', async () => {
    const first = await packed(source);
    const second = await packed(source);
    expect(await readFile(first.target)).toEqual(await readFile(second.target));
  });

  test('never overwrites unless told', async () => {
    const { folder, target, open } = await packed(source);
    await writeFile(target, 'precious');
    const refused = await packKit(folder, open, target);
    expect(refused.ok ? '' : refused.problems[0]?.message).toMatch(/is there already and was left as it is/);
    expect(await readFile(target, 'utf8')).toBe('precious');
    expect((await packKit(folder, open, target, { overwrite: true })).ok).toBe(true);
    expect((await openKit(target, known)).ok).toBe(true);
  });

  test('tells where it can’t write', async () => {
    const { folder, open } = await packed(source);
    const refused = await packKit(folder, open, join(folder, 'copy.txt', 'out.brandkit'));
    expect(refused.ok ? '' : refused.problems[0]?.message).toMatch(/can’t be written \(a file is in its way\)/);
  });
});
