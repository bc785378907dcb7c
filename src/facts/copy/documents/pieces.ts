import type { CopyPiece } from '../../../model/copy.ts';
import { foldWhite } from '../../markup/white-space.ts';
import type { UnplacedPiece } from '../compose.ts';

/** A piece that was given as characters: nothing to doubt, nothing mended. */
export const given = (
  text: string,
  role: CopyPiece['role'],
  source: CopyPiece['source'],
  group: number,
  more: Partial<UnplacedPiece> = {},
): UnplacedPiece => ({
  text,
  role,
  source,
  confidence: 1,
  repaired: false,
  hidden: false,
  struck: [],
  group,
  ...more,
});

/** Text on one line, as it is shown: white space folded. */
export const folded = (text: string): string => foldWhite(text).trim();

/** What a reader hands back. */
export interface Read {
  readonly pieces: readonly UnplacedPiece[];
  /** ISO day that the document itself states. */
  readonly date: string | null;
}
