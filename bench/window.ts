import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serve } from '../src/serve/server.ts';
import { createSupervisor } from '../src/service/supervisor.ts';
import { openBrowser } from '../tests/browser.ts';
import { appFolder } from '../tests/e2e/door.ts';
import { table } from './table.ts';
import { playback, record } from './window-playback.ts';

// What the window alone costs, with an engine that plays back: node scripts/run.mjs bench/window.ts [assets, 10,000 by default] [assets a second]
console.log(await windowAlone(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1000)));

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
    const filter = page
      .getByRole('toolbar', { name: /Assets, by/ })
      .getByRole('button')
      .first();
    await measure('searching, filtering and sorting', async () => {
      await page.getByRole('searchbox').focus();
      for (const letter of 'solvane') await page.keyboard.type(letter, { delay: 100 });
      await page.getByRole('searchbox').fill('coffee');
      await page.waitForTimeout(500);
      await page.getByRole('searchbox').fill('');
      await filter.click();
      await page.waitForTimeout(500);
    });
    const keys = async (names: readonly string[], count: number): Promise<void> => {
      for (let i = 0; i < count; i += 1) {
        await page.keyboard.press(names[i % names.length] ?? '');
        await page.waitForTimeout(150);
      }
    };
    const assets = page.getByRole('listbox', { name: 'Assets' });
    await measure('arrows and pages, 40 keys, and all selected', async () => {
      await assets.focus();
      await keys(['PageDown', 'ArrowRight', 'ArrowDown', 'Shift+ArrowDown'], 40);
      await keys(['Control+a', 'ArrowRight', 'Escape'], 3);
    });
    const next = page.getByRole('button', { name: 'Next asset' });
    await filter.click();
    // Mails are drawn by the engine, which there is none of.
    await page.getByRole('searchbox').fill('.png');
    await page.waitForTimeout(1000);
    await assets.focus();
    await page.keyboard.press('Home');
    await page.waitForTimeout(1000);
    await measure('an asset opened', async () => {
      await page.keyboard.press('Enter');
      await next.waitFor();
      await page.waitForTimeout(1000);
    });
    await measure('the next, 20 times', () => keys(['ArrowRight'], 20));
    await measure('the previous, 20 times', () => keys(['ArrowLeft'], 20));
    await measure('back to the campaign', async () => {
      await page.keyboard.press('Escape');
      await assets.waitFor();
      await page.waitForTimeout(1000);
    });
    const tile = page.getByRole('region', { name: 'All channels side by side' }).locator('button[data-index]').first();
    await measure('the Set opened', async () => {
      await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Set' }).click();
      await tile.waitFor();
      await page.waitForTimeout(1000);
    });
    await measure('the Set, by wheel and by keys', async () => {
      for (let i = 0; i < 40; i += 1) await wheel(300);
      await page.mouse.wheel(0, -10_000_000);
      await tile.focus();
      await keys(['ArrowRight', 'ArrowDown', 'ArrowDown', 'End', 'Home'], 40);
    });
    return table(['', 'tasks over 50 ms', 'longest, ms', 'over 50 ms of CPU', 'longest, ms of CPU', 'CPU s'], rows);
  } finally {
    await browser.close();
    await served.close();
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}
