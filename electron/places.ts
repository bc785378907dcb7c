import { join, sep } from 'node:path';

/** The built window: within the asar, whose integrity Electron checks. */
export const windowFolder = join(import.meta.dirname, '..', 'window');

/** A built file that runs as plain Node, which knows no asar: packed, it lies beside it. */
export const builtFile = (name: string): string =>
  join(import.meta.dirname, '..', name).replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
