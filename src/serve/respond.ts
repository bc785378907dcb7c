import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withGuards } from '../service/content.ts';

type Headed = Readonly<Record<string, string>>;

/** Begins an answer, with the headers that every answer carries. */
export function begin(response: ServerResponse, status: number, headers: Headed = {}): ServerResponse {
  return response.writeHead(status, Object.fromEntries(withGuards(headers)));
}

export function end(response: ServerResponse, status: number, headers: Headed = {}): void {
  begin(response, status, headers).end();
}

export function json(response: ServerResponse, value: unknown): void {
  begin(response, 200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(value));
}

/** Passes on what was made for either door. */
export async function send(response: ServerResponse, made: Response): Promise<void> {
  response.writeHead(made.status, Object.fromEntries(made.headers));
  if (made.body === null) response.end();
  else await pipeline(Readable.fromWeb(made.body as Parameters<typeof Readable.fromWeb>[0]), response);
}
