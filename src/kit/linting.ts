import type { KitProblem, OpenKit } from '../model/open-kit.ts';
import type { KnownNames } from './known.ts';
import type { KitProblemCode, Trouble } from './tell.ts';

/** What the parts of the lint need. */
export interface Linting {
  readonly open: OpenKit;
  readonly known: KnownNames;
  /** The day that dates are held against (ISO). */
  readonly today: string;
  /** A problem at a line of the kit. */
  readonly say: (code: KitProblemCode, key: string, trouble: Pick<Trouble, 'found' | 'values'>) => KitProblem;
}
