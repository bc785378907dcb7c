import { packKit } from '../kit/pack.ts';
import type { PictureSide } from './address.ts';
import { fileOf } from './campaign.ts';
import { type PictureFile, pictureOf } from './pictures.ts';
import { languageOf, type Session } from './session.ts';

/** What a door asks of the service by itself. None of it can be reached from a window. */
export interface HostCalls {
  /** Grants for what a person gave. `temporary`: copies in a folder of the session's own. */
  readonly grant: (given: {
    readonly paths: readonly string[];
    readonly temporary: boolean;
  }) => Promise<readonly string[]>;
  /** A grant by a name that the door gives it. */
  readonly grantAs: (given: {
    readonly id: string;
    readonly path: string;
    readonly temporary: boolean;
  }) => Promise<null>;
  readonly picture: (given: { readonly digest: string; readonly side: PictureSide }) => Promise<PictureFile | null>;
  /** Where an asset of the open campaign lies, or a fixed file by its id, to be dragged out. */
  readonly file: (given: { readonly path: string }) => Promise<string | null>;
  /** Path of what a grant stands for; null where it was not given. */
  readonly granted: (given: { readonly grant: string }) => Promise<string | null>;
  /** Writes the open kit into one file; the name of the kit, null where there is none that could be packed. */
  readonly pack: (given: { readonly to: string }) => Promise<string | null>;
}
export type HostCallName = keyof HostCalls;
export type HostGiven<Name extends HostCallName> = Parameters<HostCalls[Name]>[0];
export type HostAnswer<Name extends HostCallName> = Awaited<ReturnType<HostCalls[Name]>>;

/** `keep`: holds what is open, once that has changed. */
export const hostAnswers = (session: Session, keep: <T>(value: T) => T): HostCalls => ({
  grant: async ({ paths, temporary }) => keep(paths.map((path) => session.grants.give({ path, temporary }))),
  grantAs: async ({ id, path, temporary }) => {
    session.grants.restore(id, { path, temporary });
    return keep(null);
  },
  picture: ({ digest, side }) => pictureOf(session, digest, side),
  file: async ({ path }) =>
    session.fixes.get(path)?.file ?? (session.campaign === null ? null : fileOf(session.campaign, path)),
  granted: async ({ grant }) => session.grants.find(grant)?.path ?? null,
  pack: async ({ to }) => {
    const { kit } = session;
    if (kit === null || kit.folder === null) return null;
    const packed = await packKit(kit.folder, kit.open, to, { overwrite: true, language: languageOf(session) });
    return packed.ok ? kit.open.kit.name : null;
  },
});
