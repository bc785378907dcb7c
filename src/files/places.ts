import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this system keeps what a person has chosen and done: it can't be made again. `ONBRAND_CONFIG` names another place. */
export function configFolder(): string {
  const { ONBRAND_CONFIG, XDG_CONFIG_HOME, APPDATA } = process.env;
  if (ONBRAND_CONFIG) return ONBRAND_CONFIG;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'onbrand');
  if (process.platform === 'win32') return join(APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'onbrand');
  return join(XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'onbrand');
}
