import { EventEmitter } from 'node:events';
import { asJson } from './notes.ts';
import type { WebContents } from './web-contents.ts';

/** A message of a page; without `id` it wants no answer. */
export interface Received {
  readonly id: string | null;
  readonly channel: string;
  readonly given: readonly unknown[];
  /** Of the frame that sent it. Preloads run in top frames only. */
  readonly url: string;
  readonly sender: WebContents;
}
interface InvokeEvent {
  readonly sender: WebContents;
  readonly senderFrame: { readonly url: string; readonly parent: null };
}
type InvokeHandler = (event: InvokeEvent, ...given: readonly unknown[]) => unknown;

class IpcMain extends EventEmitter {
  /** By Electron's own name for it, so that a test can call them as a frame would. */
  readonly _invokeHandlers = new Map<string, InvokeHandler>();
  handle(channel: string, handler: InvokeHandler): void {
    if (this._invokeHandlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this._invokeHandlers.set(channel, handler);
  }
}
export const ipcMain = new IpcMain();

/** Hands it to the app; gives what the page is answered, null where it wants no answer. */
export async function receive({
  id,
  channel,
  given,
  url,
  sender,
}: Received): Promise<{ readonly ok: boolean; readonly value: unknown } | null> {
  const event: InvokeEvent = { sender, senderFrame: { url, parent: null } };
  if (id === null) {
    ipcMain.emit(channel, event, ...given);
    return null;
  }
  try {
    const handler = ipcMain._invokeHandlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const value = (await handler(event, ...given)) ?? null;
    asJson(value, channel);
    return { ok: true, value };
  } catch (error) {
    // Electron passes on no more of an error than this.
    return { ok: false, value: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}
