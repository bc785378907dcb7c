import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createScanner, parse, parseTree } from 'jsonc-parser';
import type { z } from 'zod';
import { readCampaignSettings } from '../channels/index.ts';
import { locked } from '../files/locked.ts';
import { writeWhole } from '../files/write-whole.ts';
import { editText, indentation } from '../kit/edit.ts';
import type { campaignSettingsSchema } from '../model/kit.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { type Problem, problem } from '../model/problem.ts';

/** What belongs to a campaign and not to the brand, beside its pictures. */
export const settingsFileName = 'onbrand.json';

/** An onbrand.json as it is written: what has a default may be left out. */
export type WrittenSettings = z.input<typeof campaignSettingsSchema>;

const fresh = '{\n  "onbrand": 1\n}\n';

/**
 * Changes a campaign's onbrand.json, which is made where there is none: whole or not at all, one process after the other,
 * with the comments, order and spacing of all that stays. A broken file is told and left as it is.
 */
export async function changeSettings(
  folder: string,
  change: (written: WrittenSettings) => WrittenSettings,
): Promise<Outcome<WrittenSettings, Problem>> {
  const file = join(folder, settingsFileName);
  try {
    const done = await locked(file, async () => {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return fresh;
        throw error;
      });
      const read = readCampaignSettings(text);
      if (!read.ok) return read;
      // It was validated just now; what is written keeps its defaults out.
      const wanted = change(parse(text.replace(/^\uFEFF/, ''), [], { allowTrailingComma: true }) as WrittenSettings);
      await writeWhole(file, editText(withRoom(text, wanted), wanted));
      return ok(wanted);
    });
    return done === null ? notOk(problem('settings-busy')) : done.value;
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    return notOk(
      problem('settings-unwritable', null, { detail: 'code' in error ? String(error.code) : error.message }),
    );
  }
}

/**
 * The text with an empty list at its end for each list that it lacks. jsonc-parser puts a new key right behind the last
 * value, and lays that line out anew: a comment behind it would then speak of the wrong thing.
 */
function withRoom(text: string, wanted: WrittenSettings): string {
  return Object.entries(wanted).reduce((before, [key, value]) => {
    const root = parseTree(before, [], { allowTrailingComma: true });
    const last = root?.children?.at(-1);
    const isThere = root?.children?.some(({ children }) => children?.[0]?.value === key) ?? false;
    if (root === undefined || last === undefined || isThere || !Array.isArray(value)) return before;
    const end = last.offset + last.length;
    const close = root.offset + root.length - 1;
    const scanner = createScanner(before, true);
    scanner.setPosition(end);
    scanner.scan();
    const comma = before[scanner.getTokenOffset()] === ',' ? '' : ',';
    const eol = before.includes('\r\n') ? '\r\n' : '\n';
    const { insertSpaces, tabSize } = indentation(before);
    const indent = insertSpaces ? ' '.repeat(tabSize) : '\t';
    const kept = before.slice(0, end) + comma + before.slice(end, close).trimEnd();
    return `${kept}${eol}${indent}"${key}": []${eol}${before.slice(close)}`;
  }, text);
}
