import { openAsBlob } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { downloadsGrant } from '../service/address.ts';
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
    const path = await engine.host.granted({ grant: id });
    return path === null || !path.startsWith(folder + sep) ? missing() : attachment(path, basename(path));
  };
}

const missing = (): Response => new Response(null, { status: 404, headers: withGuards() });

async function attachment(path: string, name: string): Promise<Response> {
  const headers = withGuards({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
  });
  return new Response(await openAsBlob(path), { headers });
}
