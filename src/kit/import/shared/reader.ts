import type { InEveryLanguage } from '../../../model/language.ts';
import type { Outcome } from '../../../model/outcome.ts';
import type { Found } from './collect.ts';
import type { PaletteFile } from './file.ts';
import type { Trouble } from './words.ts';

/** How sure a reader is of a file. Above all stands a signature; a name's extension decides between equals. */
export const confidence = {
  /** The first bytes say it: no other format begins so. */
  signature: 1,
  /** The content has the form, but other formats may have it too. */
  shape: 0.5,
  /** Added where the extension is one of the format's own: less than a shape, so content comes first. */
  extension: 0.3,
  /** Text of any kind. */
  text: 0.1,
  none: 0,
} as const;

/** One palette format. */
export interface PaletteReader {
  readonly id: string;
  readonly title: InEveryLanguage<string>;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** What to do when a file of this format holds no colour. */
  readonly whenEmpty: InEveryLanguage<string>;
  /** How sure the content alone makes it; see `confidence`. */
  readonly recognise: (file: PaletteFile) => number;
  readonly read: (file: PaletteFile) => Outcome<Found, Trouble> | Promise<Outcome<Found, Trouble>>;
}
