import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../src/serve/server.ts';
import type { Engine } from '../../src/service/supervisor.ts';

/** What the engine was asked, in place of a real one. */
const asked: unknown[] = [];
let temp: string;
let served: Served;
let origin: string;
let cookie: string;

const nothing = { ok: true, value: null } as const;
const engineIn = (folder: string): Engine => ({
  temp: folder,
  call: async (name, given) => {
    asked.push([name, given]);
    return nothing;
  },
  listen: () => () => undefined,
  close: async () => undefined,
  host: {
    grant: async ({ paths }) => paths,
    grantAs: async () => null,
    picture: async ({ digest, side }) =>
      digest.startsWith('a') && side === 160 ? { file: join(folder, 'picture.webp'), mediaType: 'image/webp' } : null,
    file: async () => null,
    granted: async ({ grant }) => (grant === 'outside' ? join(folder, 'picture.webp') : null),
    pack: async () => null,
  },
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}
/** As fetch, but for headers that fetch does not let through, and addresses that it would tidy. */
const send = (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, method, path, headers: { cookie, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
const call = (headers: Readonly<Record<string, string>>, body = '{"name":"app.state","given":{}}') =>
  send('POST', '/call', headers, body);

beforeAll(async () => {
  temp = await mkdtemp(join(tmpdir(), 'onbrand-serve-test-'));
  const windowFolder = join(temp, 'window');
  const { mkdir } = await import('node:fs/promises');
  await mkdir(windowFolder);
  await writeFile(join(windowFolder, 'index.html'), '<!doctype html><title>Onbrand</title>');
  await writeFile(join(temp, 'picture.webp'), 'webp');
  await writeFile(join(temp, 'secret.html'), 'secret');
  served = await serve(engineIn(temp), windowFolder, 0);
  origin = new URL(served.address).origin;
  cookie = '';
});
afterAll(async () => {
  await served.close();
  await rm(temp, { recursive: true, force: true });
});

describe('the way in', () => {
  test('is closed without the cookie, and with a wrong token', async () => {
    for (const path of ['/', '/index.html', '/events', '/?token=', '/?token=guess', `/picture/${'a'.repeat(64)}/160`])
      expect((await send('GET', path)).status).toBe(401);
    expect((await call({ origin })).status).toBe(401);
    expect(asked).toEqual([]);
  });

  test('is closed to another host’s name, even with the token', async () => {
    const { pathname, search } = new URL(served.address);
    for (const host of ['evil.example', 'localhost', `127.0.0.1`, `[::1]:${new URL(origin).port}`])
      expect((await send('GET', pathname + search, { host })).status).toBe(421);
  });

  test('is the token, once: it leaves the address for a cookie that no script reads and no other site sends', async () => {
    const { pathname, search } = new URL(served.address);
    const first = await send('GET', pathname + search);
    expect(first).toMatchObject({ status: 302, headers: { location: '/' } });
    const [set = ''] = first.headers['set-cookie'] ?? [];
    expect(set).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await send('GET', pathname + search)).status).toBe(401);
    cookie = set.split(';')[0] ?? '';
    expect((await send('GET', '/')).body).toContain('<title>Onbrand</title>');
    expect((await send('GET', '/', { cookie: `${cookie}x` })).status).toBe(401);
  });

  test('is this machine’s own address alone', () => {
    expect(new URL(origin).hostname).toBe('127.0.0.1');
  });
});

describe('a call', () => {
  test.each([
    ['from our page', () => ({ origin, 'sec-fetch-site': 'same-origin' }), 200],
    ['from a page elsewhere', () => ({ origin: 'https://evil.example' }), 403],
    ['from another port', () => ({ origin: 'http://127.0.0.1:1' }), 403],
    ['from a sandboxed page', () => ({ origin: 'null' }), 403],
    ['without an origin', () => ({}), 403],
    ['across sites', () => ({ origin, 'sec-fetch-site': 'cross-site' }), 403],
    ['from another port of this machine', () => ({ origin, 'sec-fetch-site': 'same-site' }), 403],
  ])('%s', async (_, headers, status) => {
    expect((await call(headers())).status).toBe(status);
  });

  test('that is none', async () => {
    for (const body of ['', 'null', '[]', '{"name":1}', '{']) expect((await call({ origin }, body)).status).toBe(400);
  });

  test('that is too large', async () => {
    const large = JSON.stringify({ name: 'kit.check', given: { draft: { name: 'x'.repeat(9_000_000) } } });
    const status = await call({ origin }, large).then(
      (answer) => answer.status,
      () => 413,
    );
    expect(status).toBe(413);
  });

  test('by another method or elsewhere', async () => {
    for (const path of ['/call/x', '/', '/index.html']) expect((await send('POST', path, { origin })).status).toBe(404);
    expect((await send('DELETE', '/call', { origin })).status).toBe(405);
    expect((await send('PUT', '/', { origin })).status).toBe(405);
  });
});

describe('what can be loaded', () => {
  test.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/..%5csecret.html',
    '/%00',
    '/window/../../secret.html',
    '/secret.html',
    '/picture/../secret.html/160',
    `/picture/${'b'.repeat(64)}/160`,
    `/picture/${'a'.repeat(64)}/161`,
    `/picture/${'a'.repeat(64)}/constructor`,
    `/picture/${'A'.repeat(64)}/160`,
    '/download/outside',
    '/download/stolen',
    '/download/..%2fpicture.webp',
    '/download/kit',
  ])('not %s', async (path) => {
    const { status, body } = await send('GET', path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });

  test('a picture, for a page of ours', async () => {
    const path = `/picture/${'a'.repeat(64)}/160`;
    expect(await send('GET', path)).toMatchObject({
      status: 200,
      body: 'webp',
      headers: { 'content-type': 'image/webp' },
    });
    expect((await send('GET', path, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('only with what keeps a page from loading or running anything else', async () => {
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/nowhere'],
      ['POST', '/call'],
      ['POST', '/upload'],
    ] as const) {
      const body = method === 'POST' ? '{"name":"app.state"}' : '';
      const { headers } = await send(method, path, { origin }, body);
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'$/,
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

describe('an upload', () => {
  const begin = async (): Promise<string> => JSON.parse((await send('POST', '/upload', { origin })).body);
  const sendPack = (batch: string, pack: string) => send('POST', `/upload/${batch}`, { origin }, pack);
  const add = (batch: string, path: string, body: string) =>
    sendPack(batch, `${JSON.stringify([{ path, bytes: Buffer.byteLength(body) }])}\n${body}`);

  test('keeps its folders, and is granted by what lies uppermost', async () => {
    const batch = await begin();
    for (const path of ['Spring/x/header.png', 'Spring/y.png', 'single 😀.png'])
      expect((await add(batch, path, path)).status).toBe(204);
    const granted: string[] = JSON.parse((await send('POST', `/upload/${batch}/done`, { origin })).body);
    expect(granted.map((path) => path.slice(path.lastIndexOf('/') + 1))).toEqual(['Spring', 'single 😀.png']);
    expect(granted.every((path) => path.startsWith(temp))).toBe(true);
    expect((await readdir(granted[0] ?? '', { recursive: true })).sort()).toEqual(['x', 'x/header.png', 'y.png']);
  });

  test.each([
    '../x.png',
    'a/../../x.png',
    '/etc/x.png',
    '',
    'a//b.png',
    './x.png',
    'a/\0.png',
    `${'x'.repeat(300)}.png`,
    `${'a/'.repeat(50)}x.png`,
  ])('never leaves its folder: %j', async (path) => {
    const before = await readdir(temp);
    expect((await add(await begin(), path, 'x')).status).toBe(400);
    expect((await readdir(temp)).filter((name) => !name.startsWith('upload-'))).toEqual(
      before.filter((name) => !name.startsWith('upload-')),
    );
  });

  test('is not written over by a second file of the same name', async () => {
    const batch = await begin();
    expect((await add(batch, 'a.png', '1')).status).toBe(204);
    expect((await add(batch, 'a.png', '2')).status).toBe(400);
  });

  test('many files come in one pack, each with its own bytes', async () => {
    const batch = await begin();
    const contents = { 'a/one.txt': '1\n2\n', 'a/empty.txt': '', 'a/two.txt': 'x'.repeat(200_000) };
    const index = Object.entries(contents).map(([path, text]) => ({ path, bytes: text.length }));
    expect((await sendPack(batch, `${JSON.stringify(index)}\n${Object.values(contents).join('')}`)).status).toBe(204);
    const [folder = '']: string[] = JSON.parse((await send('POST', `/upload/${batch}/done`, { origin })).body);
    for (const [path, text] of Object.entries(contents))
      expect(await readFile(join(folder, path.slice(2)), 'utf8')).toBe(text);
  });

  test.each([
    ['no list', 'just bytes'],
    ['a list that is none', '{"path":"a"}\n'],
    ['a size that is none', '[{"path":"a.png","bytes":-1}]\n'],
    ['fewer bytes than it says', '[{"path":"a.png","bytes":10}]\nabc'],
    ['a file that is too large', `[{"path":"a.png","bytes":${1024 ** 3}}]\nabc`],
  ])('%s is refused, and leaves nothing', async (_, pack) => {
    const batch = await begin();
    expect((await sendPack(batch, pack)).status).toBeGreaterThanOrEqual(400);
    expect(JSON.parse((await send('POST', `/upload/${batch}/done`, { origin })).body)).toEqual([]);
  });

  test('to a batch that was not begun', async () => {
    expect((await add('stolen', 'a.png', '1')).status).toBe(404);
    expect((await send('POST', '/upload/stolen/done', { origin })).status).toBe(404);
  });
});
