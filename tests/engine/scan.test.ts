import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scanFiles, scanFolder } from '../../src/engine/scan.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'onbrand-scan-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = async (...paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), 'x');
  }
};
const paths = (scan: { readonly assets: readonly { readonly path: string }[] }): readonly string[] =>
  scan.assets.map((a) => a.path);

describe('a folder', () => {
  test('assets of all depths, sorted, posix; other files are counted; hidden ones passed over', async () => {
    await put('x/b.PNG', 'x/a.jpg', 'logo.svg', 'notes.txt', 'font.woff2', 'mail.html', '.hidden/c.png', '.DS_Store');
    const scan = await scanFolder(root, []);
    expect(paths(scan)).toEqual(['logo.svg', 'mail.html', 'x/a.jpg', 'x/b.PNG']);
    expect(scan.others).toBe(2);
    expect(scan.problems).toEqual([]);
  });

  test('folders of our own reports are passed over', async () => {
    await put('x/a.jpg', 'onbrand-report/report.pdf', 'onbrand-report-annotated/x/a.jpg.png', 'x/onbrand-report/b.png');
    expect((await scanFolder(root, [])).assets.map(({ path }) => path)).toEqual(['x/a.jpg']);
  });

  test('what the campaign ignores is left out, whole folders too', async () => {
    await put('a.png', 'old/b.png', 'old/deep/c.png');
    expect(paths(await scanFolder(root, ['old/**']))).toEqual(['a.png']);
  });

  test('what it was to ignore and did not meet is known', async () => {
    await put('a.png', 'old/b.png');
    expect((await scanFolder(root, ['old/**', 'odl/**', '*.psd'])).idle).toEqual(['odl/**', '*.psd']);
  });

  test('a link loop is told and ends', async () => {
    await put('in/a.png');
    await symlink(root, join(root, 'in', 'again'));
    const scan = await scanFolder(root, []);
    expect(paths(scan)).toEqual(['in/a.png']);
    expect(scan.problems.map((p) => [p.code, p.path])).toEqual([['link-loop', 'in/again']]);
  });

  test('a link to a folder around the campaign is told, and nothing beside the campaign is walked', async () => {
    await put('campaign/in/a.png', 'neighbour/b.png');
    await symlink(root, join(root, 'campaign', 'in', 'around'));
    await symlink(join(root, 'neighbour'), join(root, 'campaign', 'beside'));
    const scan = await scanFolder(join(root, 'campaign'), []);
    expect(paths(scan)).toEqual(['beside/b.png', 'in/a.png']);
    expect(scan.problems.map((p) => [p.code, p.path])).toEqual([['link-loop', 'in/around']]);
  });

  test('folders that all link to each other are not walked in every order', async () => {
    const folders = Array.from({ length: 8 }, (_, i) => `f${i}`);
    await put(...folders.map((folder) => `${folder}/a.png`));
    for (const from of folders) {
      for (const to of folders) if (to !== from) await symlink(join(root, to), join(root, from, to));
    }
    // In every order it would be the sum of 8! / k! for k from 0 to 7: 109,600.
    const scan = await scanFolder(root, []);
    expect(scan.assets.length).toBeLessThanOrEqual(808);
    expect(paths(scan)).toEqual(expect.arrayContaining(folders.map((folder) => `${folder}/a.png`)));
    expect(scan.problems.map(({ code }) => code)).toEqual(folders.map(() => 'link-loop'));
  });

  test('links that point at each other, and at nothing, are told', async () => {
    await symlink(join(root, 'b.png'), join(root, 'a.png'));
    await symlink(join(root, 'a.png'), join(root, 'b.png'));
    await symlink(join(root, 'gone.png'), join(root, 'c.png'));
    const { problems } = await scanFolder(root, []);
    expect(problems.map((p) => [p.code, p.path]).sort()).toEqual([
      ['file-missing', 'c.png'],
      ['link-loop', 'a.png'],
      ['link-loop', 'b.png'],
    ]);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a folder that may not be read is told, the rest is found',
    async () => {
      await put('open/a.png', 'closed/b.png');
      await chmod(join(root, 'closed'), 0);
      const scan = await scanFolder(root, []);
      await chmod(join(root, 'closed'), 0o755);
      expect(paths(scan)).toEqual(['open/a.png']);
      expect(scan.problems.map((p) => [p.code, p.path])).toEqual([['file-unreadable', 'closed']]);
    },
  );

  test('a missing folder is told', async () => {
    const { problems } = await scanFolder(join(root, 'nowhere'), []);
    expect(problems.map((p) => p.code)).toEqual(['file-unreadable']);
  });

  test('names in any script, right to left ones too', async () => {
    await put('公众号/封面.png', 'שלום/באנר.png', 'a\u202eb.png');
    expect(paths(await scanFolder(root, []))).toEqual(['a\u202eb.png', 'שלום/באנר.png', '公众号/封面.png']);
  });

  test.skipIf(process.platform !== 'linux')(
    'a name that is no UTF-8 is shown with a sign for it, and can be opened by its bytes',
    async () => {
      const bytes = Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.png')]);
      await writeFile(bytes, 'x');
      const scan = await scanFolder(root, []);
      expect(paths(scan)).toEqual(['caf\uFFFD.png']);
      expect(Buffer.from(scan.assets[0]?.file as Uint8Array).equals(bytes)).toBe(true);
    },
  );
});

describe('files named one by one', () => {
  test('each once; folders among them are looked through; what is missing is told', async () => {
    await put('a.png', 'sub/b.png');
    const a = join(root, 'a.png');
    const scan = await scanFiles([a, a, join(root, 'sub'), join(root, 'no.png')]);
    expect(paths(scan)).toEqual([a, join(root, 'sub', 'b.png')]);
    expect(scan.problems.map((p) => p.code)).toEqual(['file-missing']);
  });
});
