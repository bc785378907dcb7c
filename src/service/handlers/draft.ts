import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { catalogue } from '../../channels/index.ts';
import { checks } from '../../checks/index.ts';
import { webp } from '../../engine/thumbnails.ts';
import { heardIn, tryCopy } from '../../engine/try-copy.ts';
import { beginKit, begunKit, isLogoFile, type KitSource, logoBeside } from '../../kit/begin.ts';
import { coloursIn } from '../../kit/colour.ts';
import { shadesAt } from '../../measure/reach.ts';
import { holdFile } from '../draft-files.ts';
import { draftFaults, filesOf, openDraft } from '../drafts.ts';
import { today } from '../kits.ts';
import type { LogoFile } from '../logo-shapes.ts';
import { preview } from '../preview.ts';
import type { Reply } from '../reply.ts';
import { saveDraft } from '../save-draft.ts';
import { done, languageOf, refused, type Session } from '../session.ts';
import type { WrittenLogo } from '../shapes.ts';
import type { Handlers } from './handler.ts';

export const draftHandlers: Pick<
  Handlers,
  'kit.begin' | 'kit.logos' | 'kit.pictures' | 'kit.check' | 'kit.preview' | 'kit.try' | 'kit.save'
> = {
  'kit.begin': async (session, { name, from }) => {
    const read = await sourcesOf(session, from);
    if (!read.ok) return read;
    const sources = read.value;
    const begun = await beginKit(sources, [], languageOf(session));
    if (!begun.ok) {
      const [{ file, message, hint } = { file: '', message: '', hint: '' }] = begun.problems;
      return { ok: false, problem: { code: 'unreadable', message: `${file}: ${message}`, hint } };
    }
    if (sources.length > 0 && begun.value.colours.length === 0) return refused(session, 'no-colours');
    session.begun = await Promise.all(begun.value.files.map((file) => holdFile(session, file)));
    const draft = begunKit(name?.trim() || firstName(sources), begun.value);
    const notes = begun.value.skipped.map(({ file, where, why }) => `${file}, ${where}: ${why}`);
    return done({ draft, place: null, writable: true, notes });
  },

  'kit.logos': async (session, { from }) => {
    const read = await sourcesOf(session, from);
    if (!read.ok) return read;
    const other = read.value.find(({ name }) => !isLogoFile(name));
    if (other !== undefined) return refused(session, 'no-logo', { name: other.name });
    const logos: WrittenLogo[] = [];
    for (const source of read.value) {
      const files = await filesOf(session);
      const { logo, file } = await logoBeside(source, async (path) => (await files.read(path)).kind !== 'missing');
      logos.push(logo);
      const held = await holdFile(session, file);
      if (session.begun === null) session.added = [...session.added, held];
      else session.begun = [...session.begun, held];
    }
    return done(logos);
  },

  'kit.pictures': async (session, { files }) => {
    const kit = await filesOf(session);
    const pictureOf = async (path: string): Promise<LogoFile> => {
      const read = await kit.read(path);
      if (read.kind !== 'content') return { kind: read.kind === 'unreadable' ? 'unreadable' : 'missing' };
      const made = await session.workers.logo(read.content);
      return made.kind === 'drawn' ? { kind: 'drawn', picture: webp(made.picture) } : made;
    };
    return done(await Promise.all(files.map(pictureOf)));
  },

  'kit.check': async (session, { draft }) => {
    const problems = await draftFaults(session, draft);
    const colours = coloursIn(draft);
    return done({
      problems,
      colours: Object.fromEntries(colours.map(({ pointer, hex }) => [pointer, hex])),
      reach: Object.fromEntries(
        colours.flatMap(({ pointer, hex, tolerance }) =>
          hex === null
            ? []
            : [[pointer, [...shadesOf(hex, tolerance, true), ...shadesOf(hex, tolerance * beyond, false)]]],
        ),
      ),
    });
  },

  'kit.preview': (session, { draft }) => preview(session, draft),

  'kit.try': async (session, { draft, text, placement }) => {
    const language = languageOf(session);
    const opened = await openDraft(session, draft);
    if (!opened.ok) return done(null);
    const kit = opened.value;
    const place = [...kit.placements, ...catalogue].find(({ id }) => id === placement) ?? null;
    const results = await tryCopy(checks, kit, text, place, today(), language);
    const findings = results.flatMap(({ check, deviations }) =>
      deviations.map(({ severity, certainty, message, remedy, regions }) => ({
        check,
        title: checks.find(({ id }) => id === check)?.words[language].title ?? check,
        severity,
        certainty,
        message,
        remedy,
        spans: regions.flatMap((region) => (region.kind === 'span' ? [{ start: region.start, end: region.end }] : [])),
      })),
    );
    return done({
      findings: findings.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)),
      learned: heardIn(kit).learned,
    });
  },
  'kit.save': (session, { draft, into }) => saveDraft(session, draft, into),
};

/** The files that grants stand for. */
async function sourcesOf(session: Session, grants: readonly string[]): Promise<Reply<readonly KitSource[]>> {
  const sources: KitSource[] = [];
  for (const id of grants) {
    const granted = session.grants.find(id);
    if (granted === null) return refused(session, 'not-granted');
    const name = basename(granted.path);
    const content = await readFile(granted.path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown');
    if (typeof content === 'string') return refused(session, 'unreadable', { name, detail: content });
    sources.push({ name, content });
  }
  return done(sources);
}

/** Just past the limit is hard to tell from just before it; this far past it is another shade to anybody. */
const beyond = 1.6;

const shadesOf = (hex: string, deltaE: number, same: boolean) =>
  shadesAt(hex, deltaE).map((shade) => ({ ...shade, same }));

/** What the name of the first file says. */
const firstName = ([first]: readonly KitSource[]): string =>
  first === undefined ? '' : basename(first.name, extname(first.name));
