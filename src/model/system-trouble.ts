import type { Language } from './language.ts';

/** What the operating system or SQLite refused, by its code, in words that stand in brackets. */
const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: { en: 'no permission', 'zh-Hans': '没有权限' },
  EBUSY: { en: 'another program uses it', 'zh-Hans': '被其他程序占用' },
  EDQUOT: { en: 'your share of the disk is full', 'zh-Hans': '磁盘配额已满' },
  EEXIST: { en: 'something of that name is there', 'zh-Hans': '已有同名项目' },
  EFBIG: { en: 'too large for that disk', 'zh-Hans': '超出该磁盘的文件大小限制' },
  EIO: { en: 'the disk reports an error', 'zh-Hans': '磁盘出错' },
  EISDIR: { en: 'a folder', 'zh-Hans': '是文件夹' },
  ELOOP: { en: 'its links lead in a circle', 'zh-Hans': '链接循环' },
  EMFILE: { en: 'too many files are open', 'zh-Hans': '打开的文件过多' },
  ENAMETOOLONG: { en: 'its name is too long', 'zh-Hans': '名称过长' },
  ENFILE: { en: 'too many files are open', 'zh-Hans': '打开的文件过多' },
  ENOENT: { en: 'not there', 'zh-Hans': '不存在' },
  ENOSPC: { en: 'the disk is full', 'zh-Hans': '磁盘已满' },
  ENOTDIR: { en: 'a file is in its way', 'zh-Hans': '路径中有同名文件' },
  ENOTEMPTY: { en: 'other files are in it', 'zh-Hans': '其中还有其他文件' },
  EPERM: { en: 'no permission', 'zh-Hans': '没有权限' },
  EROFS: { en: 'the disk is read-only', 'zh-Hans': '磁盘只读' },
  SQLITE_BUSY: { en: 'another program uses it', 'zh-Hans': '被其他程序占用' },
  SQLITE_CANTOPEN: { en: 'it can’t be opened', 'zh-Hans': '无法打开' },
  SQLITE_CORRUPT: { en: 'it is damaged', 'zh-Hans': '文件已损坏' },
  SQLITE_NOTADB: { en: 'it is no database', 'zh-Hans': '不是数据库文件' },
  SQLITE_READONLY: { en: 'it may only be read', 'zh-Hans': '只读' },
};

/** A code as a person says it; anything else as it is. */
export const systemTrouble = (detail: string, language: Language): string => words[detail]?.[language] ?? detail;
