import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '../src/model/language.ts';
import { doorWords } from './words.ts';

/** Where the page says that work would be lost, the person decides: Electron by itself would only refuse to close. */
export function askBeforeLosing(window: BrowserWindow, language: () => Language): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { keepEditing, discard, unsaved, unsavedDetail } = doorWords[language()];
    const choice = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: unsaved,
      detail: unsavedDetail,
      buttons: [keepEditing, discard],
      defaultId: 0,
      cancelId: 0,
    });
    // To prevent the prevention is to let it go.
    if (choice === 1) event.preventDefault();
  });
}
