import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CallArguments, CallName, Replies } from '../../src/service/contract.ts';
import type { ServiceEvent } from '../../src/service/events.ts';
import type { Reply } from '../../src/service/reply.ts';

/** The built browser door, and a visitor with the cookie. */
export interface Door {
  readonly origin: string;
  readonly cookie: string;
  readonly process: ChildProcess;
  readonly call: <Name extends CallName>(name: Name, given: CallArguments<Name>) => Promise<Reply<Replies[Name]>>;
  readonly post: (path: string, body?: BodyInit, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly load: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** The next event of a kind. */
  readonly next: (kind: ServiceEvent['kind']) => Promise<ServiceEvent>;
  /** Uploads a folder as a browser would that it is dropped on; its grant. */
  readonly drop: (folder: string, name: string) => Promise<string>;
  /** Ends it as Ctrl-C does; its exit code. */
  readonly stop: () => Promise<number | null>;
}

export async function openDoor(env: Readonly<Record<string, string>>): Promise<Door> {
  const command = join(import.meta.dirname, '../../dist/onbrand.js');
  const child = spawn(process.execPath, [command, 'serve', '--no-open'], { env: { ...process.env, ...env } });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text;
      const [found] = /http:\S+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(said)));
  });
  const { origin } = new URL(address);
  const [cookie = ''] = ((await fetch(address, { redirect: 'manual' })).headers.get('set-cookie') ?? '').split(';');

  const load: Door['load'] = (path, headers = {}) => fetch(origin + path, { headers: { cookie, ...headers } });
  const post: Door['post'] = (path, body = '', headers = {}) =>
    fetch(origin + path, { method: 'POST', body, headers: { cookie, origin, ...headers } });
  const waiting = new Set<(event: ServiceEvent) => void>();
  void listen(await load('/events'), (event) => {
    for (const one of waiting) one(event);
  });
  return {
    origin,
    cookie,
    process: child,
    load,
    post,
    call: async (name, given) => (await post('/call', JSON.stringify({ name, given }))).json(),
    next: (kind) =>
      new Promise((resolve) => {
        const one = (event: ServiceEvent): void => {
          if (event.kind !== kind) return;
          waiting.delete(one);
          resolve(event);
        };
        waiting.add(one);
      }),
    async drop(folder, name) {
      const batch: string = await (await post('/upload')).json();
      for (const file of await filesBelow(folder)) {
        const path = `${name}/${relative(folder, file).split(sep).join('/')}`;
        const content = await readFile(file);
        const index = Buffer.from(`${JSON.stringify([{ path, bytes: content.length }])}\n`);
        await post(`/upload/${batch}`, new Uint8Array(Buffer.concat([index, content])));
      }
      const [grant = '']: string[] = await (await post(`/upload/${batch}/done`)).json();
      return grant;
    },
    async stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function listen(response: Response, heard: (event: ServiceEvent) => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages)
        if (message.startsWith('data: ')) heard(JSON.parse(message.slice('data: '.length)));
    }
  } catch {
    // The server was ended: that is how the line closes.
  }
}
