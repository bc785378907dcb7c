import { isAbsolute } from 'node:path';
import {
  BrowserWindow,
  type IpcMainEvent,
  type IpcMainInvokeEvent,
  ipcMain,
  nativeImage,
  type WebContents,
} from 'electron';
import type { Language } from '../src/model/language.ts';
import type { Engine } from '../src/service/supervisor.ts';
import { channels } from './channels.ts';
import { isPickKind, pick } from './dialogs.ts';
import { builtFile } from './places.ts';
import { isTrusted } from './security.ts';

interface Hearers {
  readonly language: () => Language;
  readonly onListening: () => void;
  /** A call was answered. */
  readonly onAnswered: (name: string) => void;
}

/** Answers what the preload sends. Whatever arrives is looked at before it is used: who sent it, and what it is. */
export function answerWindow(engine: Engine, { language, onListening, onAnswered }: Hearers): void {
  ipcMain.handle(
    channels.call,
    trusted(async (_, name, given) => {
      const reply = await engine.call(String(name), given);
      onAnswered(String(name));
      return reply;
    }),
  );
  ipcMain.handle(
    channels.dropped,
    // A file that a page made up has no path.
    trusted((_, paths) => grant(engine, (Array.isArray(paths) ? paths : []).filter(isPath))),
  );
  ipcMain.handle(
    channels.pick,
    trusted(async ({ sender }, what) => {
      const window = BrowserWindow.fromWebContents(sender);
      return window === null || !isPickKind(what) ? [] : grant(engine, await pick(window, what, language()));
    }),
  );
  ipcMain.on(
    channels.dragOut,
    trusted(({ sender }, path) => dragOut(engine, sender, String(path))),
  );
  ipcMain.on(channels.listening, trusted(onListening));
}

const trusted =
  <Event extends IpcMainEvent | IpcMainInvokeEvent, Answer>(answer: (event: Event, ...given: unknown[]) => Answer) =>
  (event: Event, ...given: unknown[]): Answer => {
    if (!isTrusted(event)) throw new Error(`Refused: a message from ${event.senderFrame?.url ?? 'nowhere'}`);
    return answer(event, ...given);
  };

const isPath = (value: unknown): value is string => typeof value === 'string' && isAbsolute(value);

export const grant = (engine: Engine, paths: readonly string[]): Promise<readonly string[]> =>
  engine.host.grant({ paths, temporary: false });

/** Hands the file itself to the system's drag, so that it can be dropped on any other program. */
async function dragOut(engine: Engine, sender: WebContents, path: string): Promise<void> {
  const file = await engine.host.file({ path });
  const icon = nativeImage.createFromPath(builtFile('../assets/icon/linux/64x64.png'));
  if (file !== null) sender.startDrag({ file, icon });
}
