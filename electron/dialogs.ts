import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { Language } from '../src/model/language.ts';
import { doorWords } from './words.ts';

const kinds = ['folder', 'kit', 'colours', 'place'] as const;
/** What a person may be asked to pick; as in the bridge. */
export type PickKind = (typeof kinds)[number];

export const isPickKind = (value: unknown): value is PickKind => kinds.some((kind) => kind === value);

/** Asks for files or folders; gives their paths, none where the person thought better of it. */
export async function pick(window: BrowserWindow, what: PickKind, language: Language): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, optionsFor(what, language));
  return canceled ? [] : filePaths;
}

function optionsFor(what: PickKind, language: Language): OpenDialogOptions {
  const words = doorWords[language];
  // A Mac shows the message, the others the title.
  const saying = (text: string) => ({ title: text, message: text });
  switch (what) {
    case 'folder':
      return { ...saying(words.chooseCampaign), properties: ['openDirectory', 'multiSelections'] };
    case 'kit':
      return {
        ...saying(words.chooseKit),
        properties: ['openFile'],
        filters: [{ name: words.kitFiles, extensions: ['brandkit', 'json'] }],
      };
    case 'colours':
      return { ...saying(words.chooseColours), properties: ['openFile', 'multiSelections'] };
    case 'place':
      return { ...saying(words.choosePlace), properties: ['openDirectory', 'createDirectory', 'promptToCreate'] };
  }
}
