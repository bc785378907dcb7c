import { downloadsGrant, pictureAddress, together } from '../../src/service/address.ts';
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
  code: 'door-closed',
  ...(document.documentElement.lang === 'zh-Hans'
    ? { message: 'Onbrand 已在终端中结束。', hint: '请重新运行“onbrand serve”，并打开它给出的链接。' }
    : {
        message: 'Onbrand was ended in its terminal.',
        hint: 'Run “onbrand serve” again, and open the link that it gives.',
      }),
});

/** Calls that write files, and tell which. */
const written: ReadonlySet<string> = new Set(['export.write', 'fix.save', 'campaign.decisions']);

/** What was written for the browser goes to its downloads. */
function download(name: string, given: unknown, value: unknown): void {
  const into = (given as { readonly into?: unknown } | null)?.into;
  if (name === 'kit.save' && into === downloadsGrant) save('kit');
  if (!written.has(name) || into !== downloadsGrant) return;
  const files = value as readonly { readonly file: string }[];
  if (files.length > 0) save(files.map(({ file }) => file).join(together));
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

/** Packs that are under way at once; a browser sends six things at a time to one server. */
const lanes = 4;
/** Many small files go in one pack, or each would wait for its own answer; a large one goes alone. */
const pack = { files: 64, bytes: 4 * 1024 * 1024 };

/** Copies what was dropped to the server, which grants what lies uppermost. */
async function upload(files: readonly File[], paths: readonly string[]): Promise<Reply<readonly string[]>> {
  const begun = await post('upload', null);
  if (begun?.ok !== true) return refused(begun);
  const address = `upload/${await begun.json()}`;
  const packs = packed(files.map((file, i) => ({ file, path: paths[i] ?? file.name })));
  let trouble: Response | null | undefined;
  const lane = async (): Promise<void> => {
    for (let one = packs.next(); !one.done && trouble === undefined; one = packs.next()) {
      const sent = await post(address, one.value);
      if (sent?.ok !== true) trouble = sent;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (trouble !== undefined) return refused(trouble);
  const done = await post(`${address}/done`, null);
  return done?.ok === true ? { ok: true, value: await done.json() } : refused(done);
}

/**
 * What each request carries: one line that lists its files, then their bytes. Made as they are sent: a browser looks up the
 * size of a dropped file on the disk, and ten thousand of them at once would hold the window for seconds.
 */
function* packed(all: readonly { readonly file: File; readonly path: string }[]): Generator<Blob, void> {
  let files: File[] = [];
  let index: { path: string; bytes: number }[] = [];
  let bytes = 0;
  for (const { file, path } of all) {
    const { size } = file;
    if (files.length > 0 && (files.length >= pack.files || bytes + size > pack.bytes)) {
      yield new Blob([`${JSON.stringify(index)}\n`, ...files]);
      files = [];
      index = [];
      bytes = 0;
    }
    files.push(file);
    index.push({ path, bytes: size });
    bytes += size;
  }
  if (files.length > 0) yield new Blob([`${JSON.stringify(index)}\n`, ...files]);
}

/** Null where nobody answers. */
const post = (address: string, body: Blob | null): Promise<Response | null> =>
  fetch(address, { method: 'POST', body }).catch(() => null);

/** Why an upload was not taken, in words. */
function refused(response: Response | null): { readonly ok: false; readonly problem: ServiceProblem } {
  if (response === null) return { ok: false, problem: gone() };
  const zh = document.documentElement.lang === 'zh-Hans';
  if (response.status === 413) {
    const [message, hint] = zh
      ? [
          '这些文件对浏览器版来说太大或太多。',
          '单个文件上限 200 MB，一次最多 4 GB、20,000 个文件。请分批拖入，或使用桌面应用或命令行。',
        ]
      : [
          'These files are too large or too many for the browser.',
          'It takes files up to 200 MB, and 4 GB or 20,000 files at once. Drop fewer, or use the desktop app or the command line.',
        ];
    return { ok: false, problem: { code: 'unreadable', message, hint } };
  }
  if (response.status === 507) {
    const [message, hint] = zh
      ? ['磁盘空间不足，无法接收这些文件。', '请腾出空间后再次拖入。']
      : ['There is no room on the disk for these files.', 'Make room, then drop them again.'];
    return { ok: false, problem: { code: 'unwritable', message, hint } };
  }
  const [message, hint] = zh
    ? [`文件未能送达（${response.status}）。`, '可能有文件在读取时发生变化，或名称无法使用。请再次拖入。']
    : [
        `The files did not arrive (${response.status}).`,
        'One may have changed while it was read, or has a name that can’t be used. Drop them again.',
      ];
  return { ok: false, problem: { code: 'unreadable', message, hint } };
}

/** As Node calls it. */
function platform(): string {
  const { userAgent } = navigator;
  return /Mac/.test(userAgent) ? 'darwin' : /Windows/.test(userAgent) ? 'win32' : 'linux';
}
