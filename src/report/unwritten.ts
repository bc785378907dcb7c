import type { InEveryLanguage, Language } from '../model/language.ts';
import { systemTrouble } from '../model/system-trouble.ts';

/** Why the system did not let a file be written, by its code. */
const causes: Readonly<Record<string, Cause>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'readOnly',
  ENOTDIR: 'inTheWay',
  EEXIST: 'inTheWay',
  EISDIR: 'folder',
  ENOTEMPTY: 'otherFiles',
};
type Cause = 'full' | 'denied' | 'readOnly' | 'inTheWay' | 'folder' | 'otherFiles';

interface Words {
  readonly message: (path: string, trouble: string) => string;
  readonly hints: Readonly<Record<Cause | 'other', string>>;
}

const words: InEveryLanguage<Words> = {
  en: {
    message: (path, trouble) => `Could not write ${path} (${trouble}). Nothing was left half-written.`,
    hints: {
      full: 'Free some space, or choose another place.',
      denied: 'Give yourself permission to write there, or choose another place.',
      readOnly: 'Choose another place.',
      inTheWay: 'A file stands where a folder is needed: move it, or choose another place.',
      folder: 'A folder has that name: choose another one.',
      otherFiles: 'The folder holds other files, which would be lost: choose another one.',
      other: 'Choose another place.',
    },
  },
  'zh-Hans': {
    message: (path, trouble) => `无法写入 ${path}（${trouble}）。未留下不完整的文件。`,
    hints: {
      full: '请腾出空间，或另选位置。',
      denied: '请授予写入权限，或另选位置。',
      readOnly: '请另选位置。',
      inTheWay: '需要文件夹的位置上是一个文件：请将其移走，或另选位置。',
      folder: '已有同名文件夹：请另取名称。',
      otherFiles: '该文件夹中还有其他文件，写入会使其丢失：请另选文件夹。',
      other: '请另选位置。',
    },
  },
};

/** What was not written, and what to do about it. `code`: the system's, ENOSPC. */
export function unwritten(
  path: string,
  code: string,
  language: Language,
): { readonly message: string; readonly hint: string } {
  const { message, hints } = words[language];
  return { message: message(path, systemTrouble(code, language)), hint: hints[causes[code] ?? 'other'] };
}

/** The same in one line. */
export function tellUnwritten(path: string, code: string, language: Language): string {
  const { message, hint } = unwritten(path, code, language);
  return `${message}${language === 'en' ? ' ' : ''}${hint}`;
}
