import type { CallArguments, CallName, Replies } from '../src/service/contract.ts';
import type { Reply } from '../src/service/reply.ts';

/** Asks the service. Expected trouble comes back as a problem with a hint; a bug of the door throws. */
export async function call<Name extends CallName>(
  name: Name,
  given: CallArguments<Name>,
): Promise<Reply<Replies[Name]>> {
  // The contract is held on the other side, by the same table; what crosses is JSON.
  return (await window.onbrand.call(name, given)) as Reply<Replies[Name]>;
}
