import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Door, openBrowserDoor, openElectron } from '../tests/e2e/door.ts';
import { benchKit, writeCampaign } from './campaign.ts';
import { table } from './table.ts';

const doors = [
  ['desktop', openElectron],
  ['browser', openBrowserDoor],
] as const;

// From the drop of a folder to its first finding: node scripts/run.mjs bench/app.ts [assets, 100 by default]
console.log(await app(Number(process.argv[2] ?? 100)));

interface Dropped {
  /** ms from the drop to the first asset with its standing on screen, and to the end of the run. */
  readonly first: number;
  readonly all: number;
  /** Tasks of the window over 50 ms, and the longest of them, in ms. */
  readonly longTasks: number;
  readonly longest: number;
}

/** The app at its browser door beside the command, on the same folder, with nothing cached. */
async function app(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-bench-'));
  try {
    const plain = join(folder, 'plain');
    await writeCampaign(join(folder, 'campaign'), count, 99);
    await mkdir(plain);
    await writeFile(join(plain, 'brandkit.json'), JSON.stringify(benchKit));
    const kits = [
      ['colours alone', plain],
      ['with nine logos', resolve('assets', 'sample', 'kit')],
    ] as const;
    const rows: string[][] = [];
    for (const [name, kit] of kits) {
      const command = check(kit, join(folder, 'campaign'));
      for (const [door, open] of doors) {
        const shown = await drop(open, kit, join(folder, 'campaign'));
        rows.push([
          door,
          name,
          shown.first.toFixed(0),
          (shown.first / command).toFixed(2),
          (shown.all / command).toFixed(2),
          String(shown.longTasks),
          shown.longest.toFixed(0),
        ]);
      }
    }
    return [
      `${count} assets, nothing cached; a trusted drop. The desktop is Electron's, or where its binary can't be had its stand-in; a browser uploads the folder first. A kit with logos is gone through twice: colour and size first, then logos.`,
      '',
      table(
        ['door', 'kit', 'first finding, ms', '÷ command', 'whole run ÷ command', 'tasks over 50 ms', 'longest, ms'],
        rows,
      ),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function drop(open: () => Promise<Door>, kit: string, campaign: string): Promise<Dropped> {
  // What another door has measured is known by its content.
  process.env.ONBRAND_CACHE = await mkdtemp(join(dirname(campaign), 'cache-'));
  const door = await open();
  const { page } = door;
  try {
    await door.drop([kit]);
    await page
      .getByRole('banner')
      .getByText(/Bench|Solvane/)
      .waitFor({ timeout: 60_000 });
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      // By the window's own clock: whoever asks it from outside waits for its turn on a busy machine.
      const marks = window as unknown as { dropped: number; first: number };
      window.addEventListener('drop', () => (marks.dropped = performance.now()), { capture: true, once: true });
      const seen = new MutationObserver(() => {
        if (document.querySelector('[role=listbox] [role=option]') === null) return;
        seen.disconnect();
        requestAnimationFrame(() => (marks.first = performance.now()));
      });
      seen.observe(document.body, { childList: true, subtree: true });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        entryTypes: ['longtask'],
      });
    });
    const begun = performance.now();
    await door.drop([campaign]);
    await page.getByRole('listbox', { name: 'Assets' }).getByRole('option').first().waitFor({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 1_200_000 });
    const all = performance.now() - begun;
    const { tasks, first } = await page.evaluate(() => {
      type Noted = { readonly tasks: readonly number[]; readonly dropped: number; readonly first: number };
      const noted = window as unknown as Noted;
      return { tasks: noted.tasks, first: noted.first - noted.dropped };
    });
    return { first, all, longTasks: tasks.length, longest: Math.max(0, ...tasks) };
  } finally {
    await door.close();
  }
}

/** ms that the command takes for the same. */
function check(kit: string, campaign: string): number {
  const begun = performance.now();
  const args = ['dist/onbrand.js', 'check', campaign, '--kit', kit, '--no-cache', '--quiet', '--fail-on', 'never'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - begun;
}
