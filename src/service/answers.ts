import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, modify, type ParseError, parse } from 'jsonc-parser';
import { globOf } from '../channels/match.ts';
import { settingsFileName } from '../engine/settings-file.ts';
import { locked } from '../files/locked.ts';
import { writeWhole } from '../files/write-whole.ts';
import { campaignSettingsSchema } from '../model/kit.ts';
import { globFor, mayWrite, type OpenedCampaign } from './campaign.ts';

interface Answer {
  readonly path: string;
  /** Id of a placement, or `none`. */
  readonly placement: string;
}

/**
 * Writes down what assets are meant for: in the campaign's onbrand.json, before what stands there, because the first
 * match wins. Where it can't be written, the answers hold for the session.
 */
export async function rememberAnswers(opened: OpenedCampaign, answers: readonly Answer[]): Promise<void> {
  const written = mayWrite(opened) && opened.folder !== null && (await write(opened.folder, answers));
  opened.ownWrite = written;
  for (const { path, placement } of answers) {
    if (written) opened.answers.delete(path);
    else opened.answers.set(path, placement);
  }
}

async function write(folder: string, answers: readonly Answer[]): Promise<boolean> {
  const file = join(folder, settingsFileName);
  try {
    const done = await locked(file, () => writeInto(file, answers));
    return done?.value ?? false;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return false;
    throw error;
  }
}

async function writeInto(file: string, answers: readonly Answer[]): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{\n  "onbrand": 1\n}\n';
    throw error;
  });
  const edited = withAnswers(text, answers);
  if (edited === null) return false;
  await writeWhole(file, edited);
  return true;
}

/** The text of an onbrand.json with the answers first; comments and order stay. Null where it is broken. */
export function withAnswers(text: string, answers: readonly Answer[]): string | null {
  const errors: ParseError[] = [];
  const settings = campaignSettingsSchema.safeParse(parse(text, errors, { allowTrailingComma: true }));
  if (errors.length > 0 || !settings.success) return null;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return answers.toReversed().reduce((before, { path, placement }) => {
    const files = globFor(path);
    const list = campaignSettingsSchema.parse(parse(before)).assignments;
    const decides = list.findIndex((one) => globOf(one.files)(path.normalize('NFC')));
    // An answer that is given anew is changed where it stands, as long as nothing before it decides.
    const edits =
      list[decides]?.files === files
        ? modify(before, ['assignments', decides, 'placement'], placement, { formattingOptions })
        : modify(before, ['assignments', 0], { files, placement }, { formattingOptions, isArrayInsertion: true });
    return applyEdits(before, edits);
  }, text);
}
