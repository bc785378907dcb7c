import type { BrowserWindow } from 'electron';
import type { Language } from '../src/model/language.ts';
import type { Command, ServiceEvent } from '../src/service/events.ts';
import { channels } from './channels.ts';
import { askBeforeLosing } from './unsaved.ts';
import { openWindow, raise } from './window.ts';

/** The app's one window, which may be closed and opened again, and what it is told. */
export interface Face {
  readonly window: () => BrowserWindow | null;
  /** Opens it, or brings it to the front. */
  readonly show: () => void;
  readonly tell: (event: ServiceEvent) => void;
  /** Like `tell`, but nothing is lost while its page is not listening yet. */
  readonly command: (command: Command) => void;
  /** Its page listens now. */
  readonly listening: () => void;
}

export function createFace(language: () => Language): Face {
  let window: BrowserWindow | null = null;
  let listens = false;
  let untold: readonly Command[] = [];

  const tell = (event: ServiceEvent): void => window?.webContents.send(channels.event, event);

  return {
    window: () => window,
    show() {
      if (window !== null) return raise(window);
      const opened = openWindow();
      window = opened;
      askBeforeLosing(opened, language);
      opened.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) listens = false;
      });
      opened.on('closed', () => {
        window = null;
        listens = false;
      });
    },
    tell,
    command(command) {
      if (listens) tell({ kind: 'command', command });
      else untold = [...untold, command];
    },
    listening() {
      listens = true;
      for (const command of untold) tell({ kind: 'command', command });
      untold = [];
    },
  };
}
