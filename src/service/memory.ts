import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { configFolder } from '../files/places.ts';
import { writeWhole } from '../files/write-whole.ts';
import { type Preferences, preferencesSchema } from './shapes.ts';

const rememberedSchema = z.strictObject({
  grant: z.string(),
  kind: z.enum(['campaign', 'kit']),
  name: z.string(),
  path: z.string(),
  openedAt: z.iso.datetime(),
});
/** Something that was open, with the grant that opens it again. */
export type Remembered = z.infer<typeof rememberedSchema>;

const memorySchema = z.strictObject({ preferences: preferencesSchema, recent: z.array(rememberedSchema) });

/** What a person chose, and what was open lately: kept from session to session in one file. */
export interface Memory {
  readonly preferences: Preferences;
  /** The latest first, before them those with `isCopy`: of the session's own folder, and forgotten with the session. */
  readonly recent: readonly (Remembered & { readonly isCopy: boolean })[];
  readonly prefer: (changes: PreferenceChanges) => Promise<void>;
  readonly remember: (opened: Remembered, isCopy: boolean) => Promise<void>;
  readonly forget: (grant: string) => Promise<void>;
}

/** What is left out stays. */
type PreferenceChanges = { readonly [K in keyof Preferences]?: Preferences[K] | undefined };

/** Enough for a menu. */
const mostRecent = 12;

const defaults: z.infer<typeof memorySchema> = {
  preferences: { language: 'system', theme: 'system', watch: true, notify: true },
  recent: [],
};

/** Opens the memory; what can't be read is begun anew, and what can't be written holds for the session, both said on stderr. */
export function openMemory(folder: string = configFolder()): Memory {
  const file = join(folder, 'app.json');
  let held = read(file);
  let copies: readonly Remembered[] = [];
  /** One write after the other, so that the last one stays. */
  let written: Promise<void> = Promise.resolve();
  const hold = (next: typeof held): Promise<void> => {
    held = next;
    written = written.then(() => write(file, next));
    return written;
  };
  return {
    get preferences() {
      return held.preferences;
    },
    get recent() {
      const kept = held.recent.map((one) => ({ ...one, isCopy: false }));
      return [...copies.map((one) => ({ ...one, isCopy: true })), ...kept];
    },
    prefer({ language, theme, watch, notify }) {
      const { preferences: now } = held;
      const preferences = {
        language: language ?? now.language,
        theme: theme ?? now.theme,
        watch: watch ?? now.watch,
        notify: notify ?? now.notify,
      };
      return hold({ ...held, preferences });
    },
    remember(opened, isCopy) {
      const first = (others: readonly Remembered[]) =>
        [opened, ...others.filter(({ path }) => path !== opened.path)].slice(0, mostRecent);
      if (!isCopy) return hold({ ...held, recent: first(held.recent) });
      copies = first(copies);
      return Promise.resolve();
    },
    forget(grant) {
      copies = copies.filter((one) => one.grant !== grant);
      return hold({ ...held, recent: held.recent.filter((one) => one.grant !== grant) });
    },
  };
}

function read(file: string): z.infer<typeof memorySchema> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return defaults;
  }
  try {
    const kept = memorySchema.safeParse(JSON.parse(text));
    if (kept.success) return kept.data;
  } catch {
    // No JSON is no better than another form: it is told below.
  }
  console.error(`${file} can't be read and is begun anew.`);
  return defaults;
}

async function write(file: string, content: z.infer<typeof memorySchema>): Promise<void> {
  try {
    mkdirSync(dirname(file), { recursive: true });
    await writeWhole(file, `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    console.error(`${file} can't be written: ${String(error)}`);
  }
}
