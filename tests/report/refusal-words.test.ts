import { expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { refusalWords } from '../../src/report/refusal-words.ts';

test.each(languages)('in %s, what the system said is put into words', (language) => {
  const told = refusalWords(language)({ because: 'no-room', detail: 'ENOSPC' });
  expect(told).toMatch(/the disk is full|磁盘已满/);
  expect(told).not.toContain('ENOSPC');
});
