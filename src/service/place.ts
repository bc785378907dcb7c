import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where something lies, shortened for a person: "~/Work/Spring". */
export function shortPlace(path: string): string {
  const home = homedir();
  const inside = path.startsWith(home + sep) ? `~${sep}${relative(home, path)}` : path;
  return inside.split(sep).join('/');
}

/** The sample brand that ships with Onbrand: its campaign, or its kit. */
export const samplePlace = (part: 'campaign' | 'kit'): string => {
  // Built, the engine lies one folder below the root; as source, two.
  const here = dirname(fileURLToPath(import.meta.url));
  const built = `${here}/../assets/sample/${part}`;
  return fileURLToPath(
    new URL(existsSync(built) ? `../assets/sample/${part}` : `../../assets/sample/${part}`, import.meta.url),
  );
};
