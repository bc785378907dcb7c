import { createWriteStream, openAsBlob } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { downloadsGrant, together } from '../service/address.ts';
import { withGuards } from '../service/content.ts';
import type { Engine } from '../service/supervisor.ts';

/**
 * A browser has no dialog that picks a place on this machine. What the service writes goes into a folder of the session's
 * own, and from there to the browser's downloads: a report by its grant, the open kit packed into one file.
 */
export async function createDownloads(engine: Engine): Promise<(id: string) => Promise<Response>> {
  const folder = join(engine.temp, 'downloads');
  await mkdir(folder, { recursive: true });
  await engine.host.grantAs({ id: downloadsGrant, path: folder, temporary: true });
  return async (id) => {
    if (id === 'kit') {
      const packed = join(folder, 'kit.brandkit');
      const name = await engine.host.pack({ to: packed });
      return name === null ? missing() : attachment(packed, `${name}.brandkit`);
    }
    const paths = await Promise.all(id.split(together).map((grant) => engine.host.granted({ grant })));
    const granted = paths.flatMap((path) => (path?.startsWith(folder + sep) ? [path] : []));
    const [first] = granted;
    if (first === undefined || granted.length < paths.length) return missing();
    if (granted.length === 1 && (await stat(first)).isFile()) return attachment(first, basename(first));
    const name = `${nameFor(granted.map((path) => relative(folder, path)))}.zip`;
    const packed = join(folder, name);
    await pack(folder, granted, packed);
    return attachment(packed, name);
  };
}

/** The folder that all lie in; else a file rather than a folder, whose name says what only it holds. */
export function nameFor(paths: readonly string[]): string {
  const folders = new Set(paths.map((path) => (path.includes(sep) ? path.slice(0, path.indexOf(sep)) : '')));
  const [common = ''] = folders;
  if (folders.size === 1 && common !== '') return common;
  const named = paths.find((path) => extname(path) !== '') ?? paths[0] ?? '';
  return basename(named, extname(named));
}

/** Several files, or a folder, as one file: a browser asks before it downloads a second one, and downloads no folders. */
async function pack(root: string, paths: readonly string[], to: string): Promise<void> {
  const zip = new ZipFile();
  for (const path of paths) {
    const files = (await stat(path)).isFile() ? [path] : await filesBelow(path);
    for (const file of files) zip.addFile(file, relative(root, file).split(sep).join('/'));
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(to));
}

const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const missing = (): Response => new Response(null, { status: 404, headers: withGuards() });

async function attachment(path: string, name: string): Promise<Response> {
  const headers = withGuards({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
  });
  return new Response(await openAsBlob(path), { headers });
}
