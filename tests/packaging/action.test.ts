import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { campaignWith, flat, offBrandPatch, onBrandPatch } from '../cli/campaign.ts';

/** The action as GitHub would run it, step by step, with the real command. */

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.github/actions/onbrand');
interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly 'continue-on-error'?: boolean;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
const action: Action = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
const stepOf = (name: string): Step => action.runs.steps.find((step) => step.name === name) ?? {};

test('its scripts take nothing from outside but by the environment', () => {
  expect(action.runs.using).toBe('composite');
  for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
});

test('its steps ask for inputs that there are', () => {
  const text = readFileSync(join(folder, 'action.yml'), 'utf8');
  const asked = new Set([...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name));
  expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
});

test('what it prepares and runs is in this repository', () => {
  const scripts = action.runs.steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/\$GITHUB_ACTION_PATH\/([\w./-]+)/g)].map(([, path]) => path ?? ''),
  );
  expect(scripts).toHaveLength(3);
  for (const path of scripts) expect(existsSync(join(folder, path)), path).toBe(true);
});

test('nothing that tells others stands between the check and its verdict', () => {
  const { steps } = action.runs;
  const after = steps.slice(steps.findIndex(({ name }) => name === 'Tell') + 1);
  expect(after.map(({ name }) => name)).toEqual(['Comment', 'Hand to code scanning', 'Keep the reports', 'Verdict']);
  expect(after.map((step) => step['continue-on-error'] ?? false)).toEqual([true, true, true, false]);
});

test('every artifact has the name that was asked for, else one of its campaign', () => {
  expect(stepOf('Keep the reports').with?.name).toMatch(/inputs\.artifact \|\| steps\.check\.outputs\.mark/);
});

test('the workflow in the guide uses it as it is', () => {
  const guide = readFileSync(join(root, 'docs/guide/exports.md'), 'utf8');
  const workflow = parse(/```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');
  const used = workflow.jobs.brand.steps.find(({ uses }: Step) => uses?.includes('/.github/actions/onbrand@'));
  for (const name of Object.keys(used.with)) expect(action.inputs, name).toHaveProperty(name);
  for (const [name, { required }] of Object.entries(action.inputs))
    if (required) expect(used.with).toHaveProperty(name);
});

describe.skipIf(process.platform === 'win32')('run', () => {
  let folders: Awaited<ReturnType<typeof campaignWith>>;
  let temp: string;
  beforeAll(async () => {
    folders = await campaignWith({
      'x/header, sale.png': await flat(1500, 500, '#12355b', [onBrandPatch, offBrandPatch]).png().toBuffer(),
    });
    temp = mkdtempSync(join(tmpdir(), 'onbrand-action-'));
  });
  afterAll(() => {
    rmSync(folders.root, { recursive: true, force: true });
    rmSync(temp, { recursive: true, force: true });
  });
  const runs = (name: string, env: Readonly<Record<string, string>>) => {
    const files = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') };
    return spawnSync('bash', ['-e', '-c', stepOf(name).run ?? 'exit 99'], {
      cwd: folders.root,
      encoding: 'utf8',
      env: { ...process.env, ...files, GITHUB_ACTION_PATH: folder, RUNNER_TEMP: temp, ...env },
    });
  };
  const outputs = (): string => readFileSync(join(temp, 'output'), 'utf8');

  test('it checks, tells, and leaves the verdict for the end', () => {
    const given = {
      CAMPAIGN: folders.campaign.slice(folders.root.length + 1),
      KIT: folders.kit,
      FAIL_ON: 'note',
      BASELINE: '',
      LANGUAGE: 'en',
      FORMATS: 'json',
    };
    const checked = runs('Check', given);
    expect({ status: checked.status, err: checked.stderr }).toMatchObject({ status: 0 });
    expect(outputs()).toContain('exit-code=2\n');

    const reports = /^reports=(.*)$/m.exec(outputs())?.[1] ?? '';
    expect(outputs()).toMatch(/^mark=onbrand-campaign-\d+$/m);
    const told = runs('Tell', { ...given, REPORTS: reports });
    expect(told.status).toBe(0);
    expect(told.stdout).toMatch(/^::(error|warning) file=campaign\/x\/header%2C sale\.png,title=colour-palette::/m);
    expect(readFileSync(join(temp, 'summary'), 'utf8')).toContain('## campaign');
    const log = JSON.parse(readFileSync(join(reports, 'report.sarif'), 'utf8')) as Log;
    expect(log.runs[0]?.artifacts?.[0]?.location).toEqual({ uri: 'campaign/x/header%2C%20sale.png' });
    expect(runs('Verdict', { CODE: '1' }).status).toBe(1);
  });

  test('what was asked for wrongly ends it there', () => {
    writeFileSync(join(temp, 'output'), '');
    const checked = runs('Check', {
      CAMPAIGN: 'nowhere',
      KIT: folders.kit,
      FAIL_ON: 'fail',
      BASELINE: '',
      LANGUAGE: 'en',
      FORMATS: '',
    });
    expect(checked.status).toBe(64);
  });

  /** Runs the comment's step with a gh that knows `comments`, and gives what it was asked to write. */
  const comments = (mark: string, found: string, mayWrite = true) => {
    const bin = join(temp, 'bin');
    const log = join(temp, 'gh-log');
    mkdirSync(bin, { recursive: true });
    writeFileSync(log, '');
    writeFileSync(join(temp, 'report.md'), '## campaign\n');
    const gh = `#!/bin/sh
case "$*" in
  *--method*) ${mayWrite ? '' : 'exit 1;'} echo "$*" >> '${log}'; head -1 '${temp}/comment.md' >> '${log}' ;;
  *"<!-- ${mark} -->"*) printf '${found}' ;;
esac
`;
    writeFileSync(join(bin, 'gh'), gh, { mode: 0o755 });
    const env = { PATH: `${bin}:${process.env.PATH}`, REPORTS: temp, REPOSITORY: 'o/r', PULL_REQUEST: '7', MARK: mark };
    const { status, stdout } = runs('Comment', env);
    return { status, stdout, wrote: readFileSync(log, 'utf8') };
  };

  test('the first comment is new, and bears the campaign’s mark', () => {
    const { status, stdout, wrote } = comments('onbrand-a-1', '');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(wrote).toMatch(/--method POST repos\/o\/r\/issues\/7\/comments .*\n<!-- onbrand-a-1 -->\n$/);
  });

  test('a later one takes the place of its own, and of no other', () => {
    const { wrote } = comments('onbrand-a-1', '41\\n42\\n');
    expect(wrote).toMatch(/--method PATCH repos\/o\/r\/issues\/comments\/41 /);
    expect(wrote).not.toContain('POST');
  });

  test('a token that may only read is no failure, and is told', () => {
    expect(comments('onbrand-a-1', '', false)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('::notice title=Onbrand::No comment could be written'),
      wrote: '',
    });
  });
});
