import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { slowDrawing, slowSize } from '../slow-svg.ts';
import { campaignWith, flat, onBrandPatch, onbrand } from './campaign.ts';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
/** A PNG whose header promises any size, with next to nothing in it. */
function promising(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const svg = (inside: string, size = 'width="1500" height="500"', before = ''): string =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`;
/** Each symbol draws the one before it ten times: 10⁹ shapes from nine lines. */
const nested = `<defs><g id="a0"><rect width="9" height="9"/></g>${Array.from(
  { length: 9 },
  (_, i) => `<g id="a${i + 1}">${`<use xlink:href="#a${i}"/>`.repeat(10)}</g>`,
).join('')}</defs><use xlink:href="#a9"/>`;
const flipped = (content: Buffer): Buffer => {
  const changed = Buffer.from(content);
  for (let at = 60; at < changed.length; at += 97) changed.writeUInt8(changed.readUInt8(at) ^ 0x55, at);
  return changed;
};

/** Every file, and the code of the problem that it must be; null where it is to be judged like any other. */
const table: readonly (readonly [path: string, make: () => Promise<Buffer | string>, code: string | null])[] = [
  ['good/x-header.png', () => picture().png().toBuffer(), null],
  ['truncated/x-header.jpg', async () => half(await picture().jpeg().toBuffer()), 'picture-damaged'],
  ['truncated/x-header.png', async () => half(await picture().png().toBuffer()), 'picture-damaged'],
  ['truncated/x-header.webp', async () => half(await picture().webp().toBuffer()), 'picture-damaged'],
  ['truncated/x-header.gif', async () => half(await picture().gif().toBuffer()), 'picture-damaged'],
  ['flipped/x-header.png', async () => flipped(await picture().png().toBuffer()), 'picture-damaged'],
  ['empty/x-header.png', async () => '', 'file-empty'],
  ['text/x-header.png', async () => 'This is not a picture.', 'format-unknown'],
  ['html/x-header.jpg', async () => '<!doctype html><title>Sign in</title>', 'format-unknown'],
  ['huge/x-header.png', async () => promising(30_000, 30_000), 'picture-too-many-pixels'],
  ['huge/x-header-2.png', async () => promising(2 ** 31 - 1, 2 ** 31 - 1), 'picture-damaged'],
  [
    'huge/x-header.svg',
    async () => svg('<rect width="9" height="9"/>', 'width="100000" height="100000"'),
    'picture-too-many-pixels',
  ],
  ['slow/x-header.svg', async () => svg(slowDrawing, slowSize), 'svg-too-slow'],
  // Whichever limit comes first: ours, or librsvg's own.
  ['nested/x-header.svg', async () => svg(nested), 'svg-too-slow|svg-broken'],
  [
    'broken/x-header.svg',
    async () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect',
    'svg-broken',
  ],
  [
    'entities/x-header.svg',
    async () =>
      svg('<text>&b;</text>', undefined, `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(9)}">]>`),
    null,
  ],
  ['named/x-header.png', () => picture().jpeg({ quality: 92 }).toBuffer(), null],
  [
    'reader/x-header.svg',
    async () =>
      svg('<rect width="100%" height="100%" fill="#12355b"/><image href="secret.png" width="1500" height="500"/>'),
    'svg-incomplete',
  ],
  ['reader/secret.png', () => flat(1500, 500, '#00ff00').png().toBuffer(), null],
];
const picture = () => flat(1500, 500, '#12355b', [onBrandPatch]);
const half = (content: Buffer): Buffer => content.subarray(0, Math.floor(content.length / 2));

let folders: Awaited<ReturnType<typeof campaignWith>>;
let report: Report;
let ended: Awaited<ReturnType<typeof onbrand>>;
beforeAll(async () => {
  folders = await campaignWith({});
  for (const [path, make] of table) {
    await mkdir(join(folders.campaign, path, '..'), { recursive: true });
    await writeFile(join(folders.campaign, path), await make());
  }
  if (process.platform !== 'win32') await symlink(folders.campaign, join(folders.campaign, 'loop'));
  ended = await onbrand(['check', folders.campaign, '-k', folders.kit, '--no-cache', '-f', 'json']);
  report = reportSchema.parse(JSON.parse(ended.out));
}, 120_000);
afterAll(() => rm(folders.root, { recursive: true, force: true }));

describe('bad input is one clear problem each, and the run goes on', () => {
  test.each(table.map(([path, , code]) => [path, code] as const))('%s: %s', (path, code) => {
    const codes = report.problems.filter((p) => p.path === path).map((p) => p.code);
    expect(codes).toHaveLength(code === null ? 0 : 1);
    for (const one of codes) expect(code?.split('|')).toContain(one);
  });

  test('each says what to do, in one line, without a path of this machine', () => {
    for (const { message, hint } of report.problems) {
      expect(`${message} ${hint}`).not.toMatch(/\n|undefined|\{|\}/);
      expect(message).not.toContain(folders.root);
      expect(hint.length).toBeGreaterThan(10);
    }
  });

  test('and none of them is counted among those that were judged', () => {
    const told = new Set(report.problems.map(({ path }) => path));
    expect(report.assets.map(({ path }) => path).filter((path) => told.has(path))).toEqual([]);
  });

  test('the good ones are judged all the same', () => {
    const good = report.assets.find((a) => a.path === 'good/x-header.png');
    expect(good?.score.score).toBe(100);
  });

  test('an SVG that would show its neighbour is told by what it refers to', () => {
    const reader = report.problems.find((p) => p.path === 'reader/x-header.svg');
    expect(reader?.message).toContain('“secret.png”');
  });

  test.skipIf(process.platform === 'win32')('a link loop ends', () => {
    expect(report.problems.filter((p) => p.path === 'loop').map((p) => p.code)).toEqual(['link-loop']);
  });

  test('and the run is no pass', () => {
    expect(ended.code).toBe(2);
  });
});
