import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '../src/serve/server.ts';
import { startChild } from '../src/service/child.ts';
import type { ServiceEvent } from '../src/service/events.ts';
import type { FromEngine, Port, ToEngine } from '../src/service/port.ts';
import type { AppState, AssetRow, CampaignStanding, CampaignState } from '../src/service/shapes.ts';
import { createSupervisor, type Engine } from '../src/service/supervisor.ts';
import { openBrowser } from '../tests/browser.ts';
import { appFolder } from '../tests/e2e/door.ts';
import { table } from './table.ts';

/** Pictures of the sample, handed out in turn: as many as a window shows at once. */
const pictureCount = 48;
const batchEveryMs = 100;

// What the window alone costs, with an engine that plays back: node scripts/run.mjs bench/window.ts [assets, 10,000 by default] [assets a second]
console.log(await windowAlone(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1000)));

interface Recorded {
  readonly app: AppState;
  readonly opened: CampaignState;
  readonly rows: readonly AssetRow[];
  readonly ended: CampaignStanding;
  /** Thumbnails, as files. */
  readonly pictures: readonly string[];
}

/** What a real engine says of the sample, once. */
async function record(pictures: string): Promise<Recorded> {
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
    return { app: { ...app, campaign: null }, opened: { ...opened, rows: [] }, rows, ended, pictures: files };
  } finally {
    await engine.close();
  }
}

async function value<T>(engine: Engine, name: string): Promise<T> {
  const reply = await engine.call(name, {});
  if (!reply.ok) throw new Error(reply.problem.message);
  return reply.value as T;
}

/** As many assets as are wanted, each like one of the sample's, with a picture of its own address. */
function many(rows: readonly AssetRow[], count: number): readonly AssetRow[] {
  return Array.from({ length: count }, (_, i) => {
    const like = rows[(i * 7) % rows.length] as AssetRow;
    const number = String(i).padStart(5, '0');
    return { ...like, path: `${number}-${like.path}`, digest: `${like.digest.slice(0, 59)}${number}` };
  });
}

/** An engine that judges so many assets a second, twice over as for a kit with logos, and does nothing else. */
function playback({ app, opened, rows, ended: atEnd, pictures }: Recorded, count: number, rate: number): Port {
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
  const answers: Readonly<Record<string, unknown>> = {
    'app.state': { ...app, campaign: null },
    'campaign.sample': campaign,
    'run.start': null,
  };
  return {
    post(message: ToEngine) {
      if (message.kind === 'call') {
        heard({ kind: 'reply', id: message.id, reply: { ok: true, value: answers[message.name] ?? null } });
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

interface Tasks {
  /** Tasks of the window's thread that took more than 50 ms of the clock, and of the processor. */
  readonly long: number;
  readonly longCpu: number;
  readonly longest: number;
  readonly longestCpu: number;
  /** s of processor in all. */
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

async function traced(page: Page, categories: readonly string[], work: () => Promise<void>): Promise<Tasks> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories: [...categories] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && main.has(`${pid} ${tid}`),
  );
  const ms = tasks.map(({ dur = 0 }) => dur / 1000);
  const cpu = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    long: ms.filter((took) => took > 50).length,
    longCpu: cpu.filter((took) => took > 50).length,
    longest: largest(ms),
    longestCpu: largest(cpu),
    cpu: cpu.reduce((sum, took) => sum + took, 0) / 1000,
  };
}

function largest(of: readonly number[]): number {
  return of.reduce((most, one) => Math.max(most, one), 0);
}

async function windowAlone(count: number, rate: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-bench-'));
  const recorded = await record(folder);
  const engine = createSupervisor({
    start: () => playback(recorded, count, rate),
    systemLanguage: 'en',
    show: () => Promise.resolve(false),
  });
  const served = await serve(engine, join(appFolder, 'dist', 'window'), 0);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(served.address);
    await page.getByRole('banner').waitFor();
    const categories = ['toplevel', ...(process.env.CATEGORIES?.split(' ') ?? [])];
    const wheel = async (by: number): Promise<void> => {
      await page.mouse.move(640, 500);
      await page.mouse.wheel(0, by);
      await page.waitForTimeout(50);
    };
    const rows: string[][] = [];
    const measure = async (name: string, work: () => Promise<void>): Promise<void> => {
      const { long, longest, longCpu, longestCpu, cpu } = await traced(page, categories, work);
      rows.push([name, String(long), longest.toFixed(0), String(longCpu), longestCpu.toFixed(0), cpu.toFixed(1)]);
      console.error(rows.at(-1)?.join(' | '));
    };
    const stopped = page.getByRole('button', { name: 'Check again' });
    await measure('judging, nobody touches it', async () => {
      await page
        .getByRole('button', { name: /sample/i })
        .first()
        .click();
      await stopped.waitFor({ timeout: 600_000 });
    });
    await measure('judging, while one scrolls', async () => {
      await stopped.click();
      for (let i = 0; !(await stopped.isVisible()); i += 1) await wheel(i % 20 < 10 ? 900 : -700);
    });
    await measure('scrolling: 100 screens by wheel, to the end and back', async () => {
      await page.mouse.wheel(0, -10_000_000);
      for (let i = 0; i < 200; i += 1) await wheel(300);
      await page.getByRole('listbox', { name: 'Assets' }).focus();
      for (let i = 0; i < 20; i += 1) {
        await page.keyboard.press(['PageDown', 'PageDown', 'End', 'Home'][i % 4] ?? '');
        await page.waitForTimeout(200);
      }
    });
    await measure('searching, filtering and sorting', async () => {
      for (const letter of 'solvane') await page.keyboard.type(letter, { delay: 100 });
      await page.getByRole('searchbox').fill('coffee');
      await page.waitForTimeout(500);
      await page.getByRole('searchbox').fill('');
      await page
        .getByRole('toolbar', { name: /Assets, by/ })
        .getByRole('button')
        .first()
        .click();
      await page.waitForTimeout(500);
    });
    return table(['', 'tasks over 50 ms', 'longest, ms', 'over 50 ms of CPU', 'longest, ms of CPU', 'CPU s'], rows);
  } finally {
    await browser.close();
    await served.close();
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}
