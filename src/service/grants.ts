import { randomBytes } from 'node:crypto';

/** A file or folder that a person gave us. */
export interface Granted {
  readonly path: string;
  /** A copy in a folder of the session's own (an upload): nothing is remembered beside it, and it goes when it is closed. */
  readonly temporary: boolean;
}

/** Ids that stand for paths: the window names these and never a path, so it can only open what a person gave. */
export interface Grants {
  /** The same path has the same id for as long as the session lasts. */
  readonly give: (granted: Granted) => string;
  /** An id that was given in an earlier session, or before the engine's process was started anew. */
  readonly restore: (id: string, granted: Granted) => void;
  readonly find: (id: string) => Granted | null;
  readonly all: () => readonly (Granted & { readonly id: string })[];
}

export function createGrants(): Grants {
  const byId = new Map<string, Granted>();
  const byPath = new Map<string, string>();
  const restore = (id: string, granted: Granted): void => {
    byId.set(id, granted);
    byPath.set(granted.path, id);
  };
  return {
    restore,
    give(granted) {
      const known = byPath.get(granted.path);
      if (known !== undefined) return known;
      const id = randomBytes(12).toString('base64url');
      restore(id, granted);
      return id;
    },
    find: (id) => byId.get(id) ?? null,
    all: () => [...byId].map(([id, granted]) => ({ id, ...granted })),
  };
}
