import { expect, test } from 'vitest';
import { tellUnwritten, unwritten } from '../../src/report/unwritten.ts';

test.each([
  ['ENOSPC', 'the disk is full', 'Free some space', '磁盘已满', '腾出空间'],
  ['EACCES', 'no permission', 'permission', '没有权限', '写入权限'],
  ['EROFS', 'the disk is read-only', 'Choose another place', '磁盘只读', '另选位置'],
  ['EISDIR', 'a folder', 'A folder has that name', '是文件夹', '同名文件夹'],
  ['EIO', 'the disk reports an error', 'Choose another place', '磁盘出错', '另选位置'],
  ['EPROTO', 'EPROTO', 'Choose another place', 'EPROTO', '另选位置'],
])('%s says its cause, and what helps against that', (code, cause, helps, chineseCause, chineseHelps) => {
  expect(unwritten('report.pdf', code, 'en').message).toContain(`(${cause})`);
  expect(unwritten('report.pdf', code, 'en').hint).toContain(helps);
  expect(unwritten('report.pdf', code, 'zh-Hans').message).toContain(`（${chineseCause}）`);
  expect(unwritten('report.pdf', code, 'zh-Hans').hint).toContain(chineseHelps);
  if (code !== 'ENOSPC') expect(unwritten('report.pdf', code, 'en').hint).not.toContain('space');
});

test('in one line', () => {
  expect(tellUnwritten('a.md', 'EROFS', 'en')).toBe(
    'Could not write a.md (the disk is read-only). Nothing was left half-written. Choose another place.',
  );
});
