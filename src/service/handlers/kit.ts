import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'jsonc-parser';
import { checks } from '../../checks/index.ts';
import { importPalette } from '../../kit/import/index.ts';
import type { Check } from '../../model/check.ts';
import { openKitAt } from '../open-kit.ts';
import { shortPlace } from '../place.ts';
import { rememberOpened } from '../recent.ts';
import { done, languageOf, refused } from '../session.ts';
import type { WrittenKit } from '../shapes.ts';
import type { Handlers } from './handler.ts';

export const kitHandlers: Pick<Handlers, 'kit.open' | 'kit.draft' | 'kit.colours' | 'kit.checks'> = {
  'kit.open': async (session, { grant }) => {
    const granted = session.grants.find(grant);
    if (granted === null) return refused(session, 'not-granted');
    const opened = await openKitAt(session, granted.path, granted.temporary);
    if (opened.ok) {
      const { path, temporary } = granted;
      await rememberOpened(session, { grant, kind: 'kit', name: opened.value.name, path }, temporary);
    }
    return opened;
  },

  'kit.draft': async (session) => {
    const { kit } = session;
    if (kit === null) return refused(session, 'no-kit');
    session.begun = null;
    session.added = [];
    // It was validated when it was opened.
    const draft = parse(kit.text, [], { allowTrailingComma: true }) as WrittenKit;
    return done({ draft, place: shortPlace(kit.path), writable: kit.writable, notes: [] });
  },

  'kit.colours': async (session, given) => {
    const language = languageOf(session);
    let source: { readonly name: string; readonly content: Uint8Array };
    if ('text' in given) source = { name: '', content: Buffer.from(given.text) };
    else {
      const granted = session.grants.find(given.grant);
      if (granted === null) return refused(session, 'not-granted');
      const name = basename(granted.path);
      const content = await readFile(granted.path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown');
      if (typeof content === 'string') return refused(session, 'unreadable', { name, detail: content });
      source = { name, content };
    }
    const read = await importPalette(source.name, source.content, language);
    if (!read.ok) {
      const [{ message, hint } = { message: '', hint: '' }] = read.problems;
      return { ok: false, problem: { code: 'unreadable', message, hint } };
    }
    const { format, colours, skipped } = read.value;
    return done({ format, colours, notes: skipped.map(({ where, why }) => `${where}: ${why}`) });
  },

  'kit.checks': async (session) => {
    const language = languageOf(session);
    return done(
      (checks as readonly Check[]).map(({ id, category, severity, weight, limits, words }) => ({
        id,
        title: words[language].title,
        why: words[language].why,
        category,
        severity,
        weight,
        limits: Object.entries(limits).map(([limit, { default: value, min, max, unit, why }]) => ({
          id: limit,
          value,
          min,
          max,
          unit,
          about: why[language],
        })),
      })),
    );
  },
};
