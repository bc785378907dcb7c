import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { takeStandardInput } from '../../src/cli/standard-input.ts';

test.each([
  ['Two cups, now £48.', 'copy.txt', true],
  ['周日早餐，九点', 'copy.txt', true],
  ['<p>Two cups, now £48.</p>', 'copy.html', false],
  ['%PDF-1.7\n', 'copy.pdf', false],
])('%s is taken as %s; mere words have no format to be judged', async (content, name, isText) => {
  const piped = await takeStandardInput(Readable.from([Buffer.from(content)]));
  try {
    expect(await readdir(piped.folder)).toEqual([name]);
    expect(piped.isText).toBe(isText);
  } finally {
    await piped.remove();
  }
});
