import { downloadsGrant, pictureAddress } from '../../src/service/address.ts';
import type { Bridge } from '../../src/service/bridge.ts';
import type { ServiceEvent } from '../../src/service/events.ts';
import type { Reply, ServiceProblem } from '../../src/service/reply.ts';

/** Puts the browser door's bridge into the window: calls and uploads by POST, events by one open line. */
export function installBrowserBridge(): void {
  const bridge: Bridge = {
    door: 'browser',
    platform: platform(),
    call,
    listen,
    grant: upload,
    pick: null,
    downloads: downloadsGrant,
    dragOut: null,
    pictureAddress,
  };
  window.onbrand = Object.freeze(bridge);
}

async function call(name: string, given: unknown): Promise<Reply<unknown>> {
  const response = await fetch('call', { method: 'POST', body: JSON.stringify({ name, given }) }).catch(() => null);
  if (response === null) return { ok: false, problem: gone() };
  if (!response.ok) throw new Error(`The server answers ${response.status} to ${name}.`);
  const reply = (await response.json()) as Reply<unknown>;
  if (reply.ok) download(name, given, reply.value);
  return reply;
}

/** The server does not answer: it was ended, in its terminal or with it. */
const gone = (): ServiceProblem => ({
  code: 'engine-stopped',
  ...(document.documentElement.lang === 'zh-Hans'
    ? { message: 'Onbrand 已在终端中结束。', hint: '请重新运行“onbrand serve”，并打开它给出的链接。' }
    : {
        message: 'Onbrand was ended in its terminal.',
        hint: 'Run “onbrand serve” again, and open the link that it gives.',
      }),
});

/** What was written for the browser goes to its downloads. */
function download(name: string, given: unknown, value: unknown): void {
  const into = (given as { readonly into?: unknown } | null)?.into;
  if (name === 'kit.save' && into === downloadsGrant) save('kit');
  if (name !== 'export.write' || into !== downloadsGrant) return;
  for (const { file } of value as readonly { readonly file: string }[]) save(file);
}

function save(id: string): void {
  const link = document.createElement('a');
  link.href = `download/${id}`;
  link.download = '';
  link.click();
}

function listen(heard: (event: ServiceEvent) => void): () => void {
  const line = new EventSource('events');
  line.addEventListener('message', ({ data }) => heard(JSON.parse(String(data)) as ServiceEvent));
  return () => line.close();
}

/** As many as a browser sends to one server at once. */
const lanes = 6;

/** Copies what was dropped to the server, which grants what lies uppermost. */
async function upload(files: readonly File[], paths: readonly string[]): Promise<readonly string[]> {
  const batch: string = await post('upload');
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) {
      const query = new URLSearchParams({ path: paths[at] ?? files[at]?.name ?? '' });
      await post(`upload/${batch}?${query}`, files[at]);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return post(`upload/${batch}/done`);
}

async function post<T>(address: string, body: Blob | null = null): Promise<T> {
  const response = await fetch(address, { method: 'POST', body });
  if (!response.ok) throw new Error(`The server answers ${response.status} to an upload.`);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

/** As Node calls it. */
function platform(): string {
  const { userAgent } = navigator;
  return /Mac/.test(userAgent) ? 'darwin' : /Windows/.test(userAgent) ? 'win32' : 'linux';
}
