import { expect, test } from 'vitest';
import { tellUnwritten, unwritten } from '../../src/report/unwritten.ts';

test.each([
  ['ENOSPC', 'free some space', '腾出空间'],
  ['EACCES', 'permission', '写入权限'],
  ['EROFS', 'Nothing can be written to that disk', '只读'],
  ['EISDIR', 'A folder has that name', '同名文件夹'],
  ['EIO', 'Choose another place', '另选位置'],
])('%s says its cause, and what helps against that', (code, english, chinese) => {
  expect(unwritten('report.pdf', code, 'en').hint).toContain(english);
  expect(unwritten('report.pdf', code, 'zh-Hans').hint).toContain(chinese);
  if (code !== 'ENOSPC') expect(unwritten('report.pdf', code, 'en').hint).not.toContain('space');
});

test('in one line', () => {
  expect(tellUnwritten('a.md', 'EROFS', 'en')).toBe(
    'Could not write a.md (EROFS). Nothing was left half-written. Nothing can be written to that disk: choose another place.',
  );
});
