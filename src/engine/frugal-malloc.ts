/**
 * Environment of a process that looks at pictures. glibc keeps much of what was freed, for each thread apart: with one
 * hoard for all of them, given back from 128 kB on, a third less memory is held (docs/benchmarks.md). Only the start of a
 * process can say so, and other systems don't heed it.
 */
export const frugalMalloc = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' } as const;
