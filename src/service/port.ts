import type { Language } from '../model/language.ts';
import type { ServiceEvent } from './events.ts';
import type { HostCallName } from './host-calls.ts';
import type { Kept } from './opening.ts';
import type { Reply } from './reply.ts';

/** What a door says to the engine's process. Everything is JSON. */
export type ToEngine =
  /** The first message: a folder for what must not outlive the session, the language of the machine, what was open before. */
  | {
      readonly kind: 'open';
      readonly temp: string;
      readonly systemLanguage: Language;
      readonly kept: Kept | null;
    }
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly given: unknown }
  | { readonly kind: 'host'; readonly id: number; readonly name: HostCallName; readonly given: unknown }
  /** Whether the system showed the file that it was asked to show. */
  | { readonly kind: 'shown'; readonly id: number; readonly done: boolean }
  | { readonly kind: 'close' };

/** What the engine's process says to its door. */
export type FromEngine =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'event'; readonly event: ServiceEvent }
  | { readonly kind: 'keep'; readonly kept: Kept }
  | { readonly kind: 'show'; readonly id: number; readonly path: string; readonly how: 'open' | 'reveal' };

/** A process at whose other end the engine runs: Electron's utilityProcess, or a child of Node. */
export interface Port {
  readonly post: (message: ToEngine) => void;
  readonly onMessage: (heard: (message: FromEngine) => void) => void;
  /** Once, when the process has ended; `detail` is its exit code or the signal. */
  readonly onExit: (ended: (detail: string) => void) => void;
  readonly kill: () => void;
}
