import type { KitProblem } from '../model/open-kit.ts';

/** Expected trouble with a call, in words for a person. */
export interface ServiceProblem {
  readonly code:
    | 'bad-request'
    | 'not-granted'
    | 'not-found'
    | 'nothing-open'
    | 'no-kit'
    | 'kit-broken'
    | 'unreadable'
    | 'unwritable'
    | 'engine-stopped'
    /** The browser’s server was ended: nobody is left to tell anything. */
    | 'door-closed'
    | 'not-here'
    /** A bug of ours. */
    | 'internal';
  readonly message: string;
  readonly hint: string;
  /** Where `code` is `kit-broken`. */
  readonly kitProblems?: readonly KitProblem[];
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ServiceProblem };
