import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/cli/program.ts';
import { fixWords } from '../../src/report/fix-words.ts';
import { flat, offBrandPatch, onBrandPatch } from '../cli/campaign.ts';
import { type Desk, openDesk } from '../service/desk.ts';

/** What a door says of one asset. */
interface Told {
  readonly path: string;
  readonly changes: readonly string[];
  readonly solved: readonly string[];
  readonly left: readonly string[];
}

const near = { x: 900, y: 120, width: 240, height: 160, fill: '#ff4d6a' };
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({
    // A colour that has one near and one that has none, in one picture.
    'x/header.png': await flat(1500, 500, '#12355b', [onBrandPatch, near, { ...offBrandPatch, y: 300 }])
      .png()
      .toBuffer(),
    'x/header-named.png': await flat(1500, 500, '#12355b', [onBrandPatch]).jpeg({ quality: 95 }).toBuffer(),
    'x/header-drawn.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="500"><rect width="1500" height="500" fill="#12355b"/><rect x="900" y="120" width="240" height="160" fill="#ff4d6a"/></svg>',
    // A disc that reaches both edges: it can't be cut, and would be small between bars.
    'linkedin/linkedin-company-cover.png': await flat(1584, 396, '#12355b', [
      { x: 700, y: 20, width: 200, height: 356, fill: '#ff6f59' },
    ])
      .png()
      .toBuffer(),
  });
  await desk.judged();
}, 60_000);
afterAll(() => desk.close());

async function byCommand(): Promise<readonly Told[]> {
  let out = '';
  await main(['fix', desk.campaign, '--kit', desk.kit, '--dry-run', '--json'], {
    out: (text) => {
      out += text;
    },
    err: () => undefined,
    interactive: false,
    terminal: false,
  });
  const { results } = JSON.parse(out) as {
    results: readonly {
      path: string;
      changes: readonly Parameters<ReturnType<typeof fixWords>['change']>[0][];
      solved: readonly { check: string; subject: string }[];
      left: readonly { check: string; subject: string; message: string }[];
    }[];
  };
  return results.map(({ path, changes, solved, left }) => ({
    path,
    changes: changes.map(fixWords('en').change),
    solved: solved.map(({ check, subject }) => `${check} ${subject}`),
    left: left.map(({ check, subject, message }) => `${check} ${subject}: ${message}`),
  }));
}

async function byService(): Promise<readonly Told[]> {
  const { assets } = await desk.get('fix.list', {});
  const told: Told[] = [];
  for (const { path, fixes, left } of assets) {
    const trial = fixes.length > 0 ? await desk.get('fix.try', { path }) : { changes: [], solved: [], left };
    told.push({
      path,
      changes: trial.changes,
      solved: trial.solved.map(({ check, subject }) => `${check} ${subject}`),
      left: trial.left.map(({ check, subject, why }) => `${check} ${subject}: ${why}`),
    });
  }
  return told;
}

test('the app and the command fix the same, and say in the same words what they do not', async () => {
  const command = await byCommand();
  expect(await byService()).toEqual(command);
  const kinds = (path: string): readonly [number, number] | undefined => {
    const found = command.find((one) => one.path === path);
    return found === undefined ? undefined : [found.solved.length, found.left.length];
  };
  expect(kinds('x/header.png')).toEqual([1, 1]);
  expect(kinds('x/header-named.png')).toEqual([1, 0]);
  expect(kinds('x/header-drawn.svg')?.[0]).toBe(0);
  expect(kinds('linkedin/linkedin-company-cover.png')?.[0]).toBe(0);
});
