import { basename } from 'node:path/posix';
import picomatch from 'picomatch';
import { mailAround } from '../model/inside-mail.ts';
import type { Assignment } from '../model/kit.ts';
import type { Match } from '../model/match.ts';
import { documentFormats, type Placement, takes } from '../model/placement.ts';
import { decide } from './decide.ts';
import { type MatchedFile, weigh } from './weigh.ts';

export { explainMatch } from './explain.ts';

/** Who said which files are meant for what. The campaign's word counts more than the kit's. */
export interface Assignments {
  readonly kit: readonly Assignment[];
  readonly campaign: readonly Assignment[];
}

/**
 * Which placements a file is meant for. A stated assignment decides; then its name (file and folders, in English and
 * Chinese); its size only chooses among placements that the name leaves open, and never against a clear name. Pictures
 * are held against placements for pictures, documents against those that take their format.
 */
export function matchPlacement(file: MatchedFile, placements: readonly Placement[], assignments: Assignments): Match {
  const open = openTo(file, placements);
  return (
    stated(file.path, open, assignments) ??
    inMail(file, placements, assignments) ??
    asMail(file, open) ??
    decide(weigh(file, open))
  );
}

/** A picture in a mail goes where the mail goes. */
function inMail(
  { path, document }: MatchedFile,
  placements: readonly Placement[],
  assignments: Assignments,
): Match | null {
  const mail = document === undefined ? mailAround(path) : null;
  if (mail === null) return null;
  const [format] = documentFormats.filter((one) => mail.toLowerCase().endsWith(`.${one}`));
  const around = { path: mail, size: null, document: { format: format ?? 'html', isMail: true } };
  const { placements: meant } = matchPlacement(around, placements, assignments);
  return { kind: 'assigned', placements: meant, score: null, reasons: [{ kind: 'inside', mail }], candidates: [] };
}

const opened = new WeakMap<readonly Placement[], Map<string, readonly Placement[]>>();

/** The placements that take such a file at all; kept by list, for the matcher's vocabulary hangs on the list. */
function openTo({ document }: MatchedFile, placements: readonly Placement[]): readonly Placement[] {
  const kinds = opened.get(placements) ?? new Map<string, readonly Placement[]>();
  opened.set(placements, kinds);
  const key = document?.format ?? 'picture';
  const open =
    kinds.get(key) ??
    placements.filter((one) =>
      document === undefined ? takes(one) === 'picture' : one.formats.includes(document.format),
    );
  kinds.set(key, open);
  return open;
}

/** A message can go nowhere else, whatever it is called. */
function asMail({ document }: MatchedFile, open: readonly Placement[]): Match | null {
  const mail = document?.isMail ? open.find(({ kind }) => kind === 'email') : undefined;
  return mail === undefined
    ? null
    : { kind: 'assigned', placements: [mail.id], score: null, reasons: [{ kind: 'mail' }], candidates: [] };
}

/** An assignment of pictures says nothing of the captions among them, and the other way round. */
function stated(path: string, open: readonly Placement[], { kit, campaign }: Assignments): Match | null {
  for (const [source, list] of [
    ['campaign', campaign],
    ['kit', kit],
  ] as const) {
    for (const { files, placement } of list) {
      if (!globOf(files)(path.normalize('NFC'))) continue;
      const named = placement === 'none' ? [] : typeof placement === 'string' ? [placement] : placement;
      // A line for this very file is meant for it; one for many speaks only for those that the placement takes.
      const placements = namedFile(files) === null ? named.filter((id) => open.some((one) => one.id === id)) : named;
      if (placements.length === 0 && named.length > 0) continue;
      return {
        kind: 'stated',
        placements,
        score: null,
        reasons: [{ kind: 'assignment', source, files }],
        candidates: [],
      };
    }
  }
  return null;
}

const globs = new Map<string, (path: string) => boolean>();

/**
 * As in .gitignore: a glob without a slash means the file's name in any folder; one that begins with a slash, the file
 * beside onbrand.json. Case does not count.
 */
export function globOf(files: string): (path: string) => boolean {
  const known = globs.get(files);
  if (known !== undefined) return known;
  const pattern = files.normalize('NFC').replace(/^\.?\//, '');
  const anywhere = !files.includes('/');
  const file = namedFile(pattern)?.toLowerCase();
  const named = (path: string): boolean => (anywhere ? basename(path) : path).toLowerCase() === file;
  const glob = file === undefined ? picomatch(pattern, { basename: anywhere, nocase: true, dot: true }) : named;
  globs.set(files, glob);
  return glob;
}

/**
 * The one file that a pattern without a wildcard names, or null where it has one. picomatch isn't asked about these: it
 * takes quotation marks for its own, and some escapes literally.
 */
function namedFile(files: string): string | null {
  const escaped = /\\(.)/gsu;
  return /[*?[{(|]|^!/.test(files.replace(escaped, '')) ? null : files.replace(escaped, '$1');
}
