import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { kitCommand } from '../../src/cli/kit.ts';

/** A folder for the tests of one file; removed when they have run. */
export const folder = await mkdtemp(join(tmpdir(), 'onbrand-cli-kit-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

export const at = (name: string): string => join(folder, name);

/** Runs one command line. */
export async function run(args: readonly string[], io: Partial<Io> = {}) {
  const before = process.exitCode;
  const told = { out: '', err: '' };
  const command = kitCommand({
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    colour: false,
    terminal: false,
    language: 'en',
    interactive: false,
    ...io,
  });
  for (const inner of command.commands) inner.exitOverride().configureOutput({ writeErr: () => {} });
  await command.parseAsync([...args], { from: 'user' });
  const code = process.exitCode;
  process.exitCode = before;
  return { ...told, code };
}

/** A palette of three colours. */
export const gpl = 'GIMP Palette\nName: Brand\n#\n 99 91 255 Indigo\n 10 37 64 Ink\n 0 168 107 Leaf\n';
