import { stat } from 'node:fs/promises';
import type { Found } from '../engine/scan.ts';

/** So many are looked at: enough for a small one to be among them. */
const few = 24;

/** The same assets, with the smallest files of the first few in front: a person waits for the first finding. */
export async function smallFirst(assets: readonly Found[]): Promise<readonly Found[]> {
  const sized = await Promise.all(assets.slice(0, few).map(async (found) => ({ found, bytes: await bytesOf(found) })));
  return [...sized.sort((a, b) => a.bytes - b.bytes).map(({ found }) => found), ...assets.slice(few)];
}

/** What can't be looked at is told when it is judged. */
const bytesOf = ({ file }: Found): Promise<number> =>
  stat(typeof file === 'string' ? file : Buffer.from(file)).then(
    ({ size }) => size,
    () => Number.POSITIVE_INFINITY,
  );
