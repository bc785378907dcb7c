import type { InEveryLanguage, Language } from '../../model/language.ts';

const english = {
  signOff: 'Sign-off',
  /** Lines to be signed by hand. */
  byHand: { name: 'Name', role: 'Role', date: 'Date', signature: 'Signature' },
  kitDigest: 'Brand kit, SHA-256',
  reportDigest: 'Signed report, SHA-256',
  finding: 'Finding',
  page: (title: string, channel: string) => `${title} · ${channel}`,
  signs: 'Signs that no font on the machine has are told by their Unicode number.',
  continued: (file: string) => `${file}, continued`,
};
export type PdfWords = typeof english;

const chinese: PdfWords = {
  signOff: '签核',
  byHand: { name: '姓名', role: '职务', date: '日期', signature: '签名' },
  kitDigest: '品牌套件 SHA-256',
  reportDigest: '所签报告 SHA-256',
  finding: '发现',
  page: (title, channel) => `${title} · ${channel}`,
  signs: '本机字体所没有的字符以其 Unicode 编号表示。',
  continued: (file) => `${file}（续）`,
};

const everyLanguage: InEveryLanguage<PdfWords> = { en: english, 'zh-Hans': chinese };
export const pdfWords = (language: Language): PdfWords => everyLanguage[language];
