import type { Language } from '../model/language.ts';

/** Where a command speaks to. Tests give their own. */
export interface Io {
  /** What was asked for: goes to standard output. */
  readonly out: (text: string) => void;
  /** Everything about it: progress, warnings, trouble. */
  readonly err: (text: string) => void;
  /** Whether standard output is a terminal. */
  readonly terminal: boolean;
  /** Whether colour codes may be written. */
  readonly colour: boolean;
  readonly language: Language;
  /** Whether a person sits at a terminal: moving progress, questions. */
  readonly interactive: boolean;
}
