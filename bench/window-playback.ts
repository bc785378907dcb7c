import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild } from '../src/service/child.ts';
import type { Replies } from '../src/service/contract.ts';
import type { ServiceEvent } from '../src/service/events.ts';
import type { FromEngine, Port, ToEngine } from '../src/service/port.ts';
import type { AppState, AssetRow, CampaignStanding, CampaignState, SetView } from '../src/service/shapes.ts';
import { createSupervisor, type Engine } from '../src/service/supervisor.ts';
import { appFolder } from '../tests/e2e/door.ts';

/** Pictures of the sample, handed out in turn: as many as a window shows at once. */
const pictureCount = 48;
const batchEveryMs = 100;

export interface Recorded {
  readonly app: AppState;
  readonly opened: CampaignState;
  readonly rows: readonly AssetRow[];
  readonly ended: CampaignStanding;
  /** What each asset says when it is opened, by path. */
  readonly assets: ReadonlyMap<string, Replies['asset.get']>;
  readonly set: SetView;
  /** Thumbnails, as files. */
  readonly pictures: readonly string[];
}

/** What a real engine says of the sample, once. */
export async function record(pictures: string): Promise<Recorded> {
  const engine = createSupervisor({
    start: () => startChild([join(appFolder, 'dist', 'engine.js')]),
    systemLanguage: 'en',
    show: () => Promise.resolve(false),
  });
  try {
    const opened = await value<CampaignState>(engine, 'campaign.sample');
    const rows: AssetRow[] = [];
    const ended = await new Promise<CampaignStanding>((resolve) => {
      engine.listen((event) => {
        if (event.kind === 'run.judged' || event.kind === 'rows') rows.push(...event.rows);
        if (event.kind === 'run.ended') resolve(event.campaign);
      });
      void engine.call('run.start', {});
    });
    const files: string[] = [];
    for (const { digest } of rows.filter(({ excerpt }) => excerpt.length === 0).slice(0, pictureCount)) {
      const made = await engine.host.picture({ digest, side: 320 });
      if (made === null) continue;
      files.push(join(pictures, `${files.length}.webp`));
      await writeFile(files.at(-1) ?? '', await readFile(made.file));
    }
    const app = await value<AppState>(engine, 'app.state');
    const set = await value<SetView>(engine, 'campaign.set');
    const assets = new Map<string, Replies['asset.get']>();
    for (const { path } of rows) assets.set(path, await value(engine, 'asset.get', { path }));
    return {
      app: { ...app, campaign: null },
      opened: { ...opened, rows: [] },
      rows,
      ended,
      assets,
      set,
      pictures: files,
    };
  } finally {
    await engine.close();
  }
}

async function value<T>(engine: Engine, name: string, given: object = {}): Promise<T> {
  const reply = await engine.call(name, given);
  if (!reply.ok) throw new Error(reply.problem.message);
  return reply.value as T;
}

/** Each asset stands for many: with a number before its path, and one behind its digest. */
const numbered = <T extends { readonly path: string; readonly digest: string }>(like: T, i: number): T => {
  const number = String(i).padStart(numberLength, '0');
  return { ...like, path: `${number}-${like.path}`, digest: `${like.digest.slice(0, -numberLength)}${number}` };
};
const numberLength = 5;
const unnumbered = (path: string): string => path.slice(numberLength + 1);

/** As many assets as are wanted, each like one of the sample's, with a picture of its own address. */
const many = (rows: readonly AssetRow[], count: number): readonly AssetRow[] =>
  Array.from({ length: count }, (_, i) => numbered(rows[(i * 7) % rows.length] as AssetRow, i));

/** The set of so many. */
const manySet = ({ channels, ...set }: SetView, all: readonly AssetRow[]): SetView => ({
  ...set,
  channels: channels.map((channel) => ({
    ...channel,
    assets: all.flatMap(({ path }, i) =>
      channel.assets.filter((like) => like.path === unnumbered(path)).map((like) => numbered(like, i)),
    ),
  })),
});

/** What one of them says when it is opened: as the one it is like, under its own path. */
function openedAs(path: string, assets: Recorded['assets']): unknown {
  const own = unnumbered(path);
  return JSON.parse(JSON.stringify(assets.get(own)).replaceAll(JSON.stringify(own), JSON.stringify(path)));
}

/** An engine that judges so many assets a second, twice over as for a kit with logos, and does nothing else. */
export function playback(
  { app, opened, rows, ended: atEnd, assets, set, pictures }: Recorded,
  count: number,
  rate: number,
): Port {
  let heard: (message: FromEngine) => void = () => undefined;
  let ended: (detail: string) => void = () => undefined;
  const tell = (event: ServiceEvent): void => heard({ kind: 'event', event });
  const all = many(rows, count);
  const campaign = { ...opened, total: count };
  const play = async (): Promise<void> => {
    const begun = performance.now();
    for (let told = 0; told < 2 * count; ) {
      await new Promise((resolve) => setTimeout(resolve, batchEveryMs));
      const isForLogos = told >= count;
      const due = Math.floor(((performance.now() - begun) / 1000) * rate);
      const to = Math.min(due, isForLogos ? 2 * count : count);
      const done = isForLogos ? to - count : to;
      const progress = { done, total: count, rate, secondsLeft: (count - done) / rate, isForLogos };
      tell({ kind: 'run.judged', rows: all.slice(told % count, done), progress });
      told = to;
    }
    tell({ kind: 'run.ended', campaign: { ...atEnd, total: count }, assets: all.map(({ path }) => path) });
  };
  const wholeSet = manySet(set, all);
  const answers: Readonly<Record<string, (given: unknown) => unknown>> = {
    'app.state': () => ({ ...app, campaign: null }),
    'campaign.sample': () => campaign,
    'campaign.set': () => wholeSet,
    'asset.logos': () => ({}),
    'asset.get': (given) => openedAs((given as { readonly path: string }).path, assets),
  };
  return {
    post(message: ToEngine) {
      if (message.kind === 'call') {
        heard({
          kind: 'reply',
          id: message.id,
          reply: { ok: true, value: answers[message.name]?.(message.given) ?? null },
        });
        if (message.name === 'run.start') void play();
      } else if (message.kind === 'close') ended('0');
      else if (message.kind === 'host') {
        const { digest = '' } = message.given as { readonly digest?: string };
        const file = pictures[Number.parseInt(digest.slice(-5), 10) % pictures.length];
        heard({ kind: 'answer', id: message.id, value: file === undefined ? null : { file, mediaType: 'image/webp' } });
      }
    },
    onMessage: (listener) => {
      heard = listener;
    },
    onExit: (listener) => {
      ended = listener;
    },
    kill: () => undefined,
  };
}
