import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect garbage sooner, for a process that only gathers what others measure: a third less memory at 4,000 assets,
 * for a quarter more of the little CPU that it takes (docs/benchmarks.md). Linux alone: elsewhere threads measure in the
 * same process, and would have to live with it. It can't be taken back, so it is for a command to say, not for the engine.
 */
export function keepHeapSmall(): void {
  if (process.platform !== 'linux') return;
  for (const flag of ['--optimize-for-size', '--semi-space-growth-factor=1']) setFlagsFromString(flag);
}
