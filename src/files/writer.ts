import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** This machine, for a process' number says nothing on another one that writes to the same share. */
export const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is somebody else's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
