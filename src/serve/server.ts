import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContent } from '../service/content.ts';
import type { Engine } from '../service/supervisor.ts';
import { createDownloads } from './downloads.ts';
import { createGate } from './gate.ts';
import { begin, end, json, send } from './respond.ts';
import { createUploads } from './uploads.ts';

export interface Served {
  /** The address to open first. It works once. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** A kit with its draft is far below this; files don't come this way. */
const mostCallBytes = 8 * 1024 * 1024;

/** Carries the service over loopback HTTP: calls, events, files of the window, and what a browser uploads. */
export async function serve(engine: Engine, windowFolder: string, port: number): Promise<Served> {
  const content = createContent(windowFolder, engine.host);
  const uploads = createUploads(engine.temp);
  const downloads = await createDownloads(engine);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A browser that goes away in the middle is no fault.
      if (!response.destroyed && !request.aborted) console.error(error);
      if (response.headersSent) response.destroy();
      else end(response, 500);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const gate = createGate((server.address() as AddressInfo).port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const admission = gate.admit(request);
    if (admission.kind === 'out') return end(response, admission.status);
    if (admission.kind === 'swap') return end(response, 302, { 'set-cookie': admission.cookie, location: '/' });
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, room = '', id = '', act = ''] = pathname.split('/');
    if (request.method !== 'POST') {
      if (request.method !== 'GET') return end(response, 405);
      if (pathname === '/events') return events(response);
      const made = await (room === 'download'
        ? downloads(id)
        : content(new Request(new URL(pathname, 'http://127.0.0.1'))));
      return send(response, made);
    }
    if (pathname === '/call') return call(request, response);
    if (pathname === '/upload') return json(response, await uploads.begin());
    if (room !== 'upload') return end(response, 404);
    if (act !== 'done') return end(response, await uploads.add(id, request));
    const paths = uploads.dropped(id);
    return paths === null ? end(response, 404) : json(response, await engine.host.grant({ paths, temporary: true }));
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostCallBytes) return end(response, 413, { connection: 'close' });
      chunks.push(chunk);
    }
    const asked = parsed(Buffer.concat(chunks).toString('utf8'));
    return asked === null ? end(response, 400) : json(response, await engine.call(asked.name, asked.given));
  }

  function events(response: ServerResponse): void {
    begin(response, 200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    // Tells the browser that the line is open.
    response.write(':\n\n');
    const unlisten = engine.listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    response.on('close', unlisten);
  }

  return {
    address: gate.address,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What was asked for; null where it is no call at all. */
function parsed(text: string): { readonly name: string; readonly given: unknown } | null {
  try {
    const { name, given } = JSON.parse(text);
    return typeof name === 'string' ? { name, given } : null;
  } catch {
    return null;
  }
}
