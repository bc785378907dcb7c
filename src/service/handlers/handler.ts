import type { CallName, Received, Replies } from '../contract.ts';
import type { Reply } from '../reply.ts';
import type { Session } from '../session.ts';

/** Answers one call. Expected trouble is a reply; a bug throws, and is caught where calls come in. */
export type Handler<Name extends CallName> = (session: Session, given: Received<Name>) => Promise<Reply<Replies[Name]>>;

export type Handlers = { readonly [Name in CallName]: Handler<Name> };
