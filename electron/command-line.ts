import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';
import { builtFile } from './places.ts';

/** Words with which a line meant for the command line begins; `onbrand --help` lists the same. */
const commands = ['check', 'fix', 'waive', 'sign', 'history', 'kit', 'channels', 'explain', 'facts', 'serve', 'help'];

/** What was written behind the program's name and Chromium's flags; unpacked, the first of it is the app's own folder. */
function own(argv: readonly string[]): readonly string[] {
  const rest = argv.slice(1);
  const first = rest.findIndex((argument) => !argument.startsWith('-'));
  return first === -1 ? [] : rest.slice(app.isPackaged ? first : first + 1);
}

/** `Onbrand check …` is the command line that comes with the app; null where a window is wanted. */
export function commandIn(argv: readonly string[]): readonly string[] | null {
  const written = own(argv);
  return commands.includes(written[0] ?? '') ? written : null;
}

/** Runs it as plain Node and ends as it ends. */
export function runCommand(written: readonly string[]): void {
  const child = spawn(process.execPath, [builtFile('onbrand.js'), ...written], {
    stdio: 'inherit',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  child.on('exit', (code) => app.exit(code ?? 1));
}

/** Files and folders to open. Flags are Chromium's; what names nothing on disk is passed over, `onbrand://…` with it. */
export function pathsIn(argv: readonly string[], folder: string): readonly string[] {
  return own(argv)
    .filter((argument) => !argument.startsWith('-'))
    .map((argument) => resolve(folder, argument))
    .filter((path) => existsSync(path));
}
