import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { catalogue } from '../../channels/index.ts';
import { checks } from '../../checks/index.ts';
import { heardIn, tryCopy } from '../../engine/try-copy.ts';
import { beginKit, begunKit, type KitSource } from '../../kit/begin.ts';
import { coloursIn } from '../../kit/colour.ts';
import { lintKit } from '../../kit/lint.ts';
import { shadesAt } from '../../measure/reach.ts';
import { openDraft } from '../drafts.ts';
import { knownWords, today } from '../kits.ts';
import { preview } from '../preview.ts';
import { saveDraft } from '../save-draft.ts';
import { done, languageOf, refused } from '../session.ts';
import type { Handlers } from './handler.ts';

export const draftHandlers: Pick<Handlers, 'kit.begin' | 'kit.check' | 'kit.preview' | 'kit.try' | 'kit.save'> = {
  'kit.begin': async (session, { name, from }) => {
    const sources: KitSource[] = [];
    for (const id of from) {
      const granted = session.grants.find(id);
      if (granted === null) return refused(session, 'not-granted');
      const source = basename(granted.path);
      const content = await readFile(granted.path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown');
      if (typeof content === 'string') return refused(session, 'unreadable', { name: source, detail: content });
      sources.push({ name: source, content });
    }
    const begun = await beginKit(sources, [], languageOf(session));
    if (!begun.ok) {
      const [{ file, message, hint } = { file: '', message: '', hint: '' }] = begun.problems;
      return { ok: false, problem: { code: 'unreadable', message: `${file}: ${message}`, hint } };
    }
    if (sources.length > 0 && begun.value.colours.length === 0) return refused(session, 'no-colours');
    session.begun = begun.value.files;
    const draft = begunKit(name?.trim() || firstName(sources), begun.value);
    const notes = begun.value.skipped.map(({ file, where, why }) => `${file}, ${where}: ${why}`);
    return done({ draft, place: null, writable: true, notes });
  },

  'kit.check': async (session, { draft }) => {
    const language = languageOf(session);
    const opened = await openDraft(session, draft);
    const problems = opened.ok ? await lintKit(opened.value, knownWords, today(), language) : opened.problems;
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

/** Just past the limit is hard to tell from just before it; this far past it is another shade to anybody. */
const beyond = 1.6;

const shadesOf = (hex: string, deltaE: number, same: boolean) =>
  shadesAt(hex, deltaE).map((shade) => ({ ...shade, same }));

/** What the name of the first file says. */
const firstName = ([first]: readonly KitSource[]): string =>
  first === undefined ? '' : basename(first.name, extname(first.name));
