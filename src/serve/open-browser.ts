import { spawn } from 'node:child_process';

const openers: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
const revealers: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open', '-R'],
  win32: ['explorer', '/select,'],
};

/** Opens an address or a file in the system's own program. False where there is none. */
export const openOutside = (target: string): Promise<boolean> => run(openers[process.platform] ?? ['xdg-open'], target);

/** Shows a file in the file manager; where that is not possible, false. */
export const reveal = (path: string): Promise<boolean> => {
  const command = revealers[process.platform];
  return command === undefined ? Promise.resolve(false) : run(command, path);
};

function run([command, ...args]: readonly [string, ...string[]], target: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args, target], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
