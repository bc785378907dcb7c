import { expect, test } from 'vitest';
import { usualJobs } from '../../src/engine/usual-jobs.ts';

const gigabyte = 1024 ** 3;

test.each([
  ['a laptop: one a core', 8, 16, 8],
  ['many cores, little memory: what fits into half of it', 16, 8, 10],
  ['a small machine still works', 2, 0.5, 1],
  ['a large server is not filled', 256, 1024, 64],
])('%s', (_, cores, memory, jobs) => {
  expect(usualJobs(cores, memory * gigabyte)).toBe(jobs);
});
