import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What electron-builder looks for in Electron's binary to set its fuses (the sentinel of @electron/fuses). */
export const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Version 1 of the wire, nine fuses, each as Electron ships it: `1` on, `0` off. */
const wire = Buffer.concat([Buffer.from(fuseSentinel), Buffer.from([1, 9]), Buffer.from('101000011')]);

const standin = resolve(import.meta.dirname, '../standin/electron');

/**
 * A folder shaped like Electron's distribution for Linux, so that the app can be packed without a download. Its binary is
 * the stand-in, told where it lies; the fuses are bytes behind its end.
 */
export function writeStub(folder: string): void {
  const write = (name: string, content: string | Buffer): void => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const script = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
[ -n "$ELECTRON_RUN_AS_NODE" ] && exec node "$@"
exec "${standin}" "$@" "--resources=$here/resources"
`;
  write('electron', Buffer.concat([Buffer.from(script), wire, Buffer.from('\n')]));
  chmodSync(join(folder, 'electron'), 0o755);
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const rest = ['LICENSE', 'LICENSES.chromium.html', 'resources.pak', 'icudtl.dat', 'chrome-sandbox'];
  const libraries = ['chrome_crashpad_handler', 'libffmpeg.so', 'snapshot_blob.bin', 'v8_context_snapshot.bin'];
  for (const name of [...rest, ...libraries, 'locales/en-US.pak', 'locales/zh-CN.pak', 'locales/de.pak']) {
    write(name, 'stub');
  }
  write('version', '45.4.1');
}
