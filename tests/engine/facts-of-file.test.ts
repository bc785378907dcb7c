import { expect, test } from 'vitest';
import { measureFile } from '../../src/engine/facts-of-file.ts';

test.each([
  ['caption.txt', 'Fresh every morning.', ['copy', 'file']],
  ['page.html', '<!doctype html><title>Fresh</title><p>Every morning.</p>', ['copy', 'file', 'markup']],
])('%s has the facts of its kind, and none that fails', async (name, content, facts) => {
  const measured = await measureFile(name, Buffer.from(content), null);
  expect(measured.failed).toEqual({});
  expect(Object.keys(measured.facts).sort()).toEqual(facts);
});
