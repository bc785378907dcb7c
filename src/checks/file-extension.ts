import { defineAssetCheck } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';

/** What each extension promises. */
const promised: Readonly<Record<string, string>> = {
  jpg: 'jpg',
  jpeg: 'jpg',
  jpe: 'jpg',
  jfif: 'jpg',
  png: 'png',
  apng: 'png',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  heic: 'heic',
  heif: 'heic',
  tif: 'tiff',
  tiff: 'tiff',
  bmp: 'bmp',
  svg: 'svg',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  eml: 'eml',
  mjml: 'mjml',
  txt: 'txt',
  md: 'md',
  markdown: 'md',
};

/** The file's name says what its content is. */
export const fileExtension = defineAssetCheck({
  id: 'file-extension',
  category: 'file',
  severity: 'warn',
  weight: 1,
  limits: {},
  needs: ['file'],
  run({ file }) {
    if (file.extension === '') return { because: 'no-extension' };
    if (promised[file.extension] === file.format) return { findings: [] };
    return {
      findings: [
        {
          subject: 'extension',
          regions: [whole],
          evidence: {
            measured: file.format,
            limit: file.extension,
            unit: '',
            values: { format: file.format, extension: file.extension },
          },
          certainty: 'sure',
          extent: 1,
          rule: rule('check', 'file-extension'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Extension matches the content',
      why: 'Upload forms and mail programs trust the extension; a mismatch is refused (Merchant Center) or shown broken.',
      blind: 'Files without an extension are not judged.',
      message: ({ values }) => `The name ends in .${values.extension}, the content is ${values.format.toUpperCase()}.`,
      remedy: ({ values }) =>
        `Rename it to .${values.format}, or export it again as ${values.extension.toUpperCase()}.`,
      because: { 'no-extension': 'The name has no extension.' },
    },
    'zh-Hans': {
      title: '扩展名与内容一致',
      why: '上传表单和邮件程序信任扩展名；不一致会被拒绝（如 Merchant Center）或显示异常。',
      blind: '没有扩展名的文件不作判断。',
      message: ({ values }) => `文件名以 .${values.extension} 结尾，内容却是 ${values.format.toUpperCase()}。`,
      remedy: ({ values }) => `请改名为 .${values.format}，或重新导出为 ${values.extension.toUpperCase()}。`,
      because: { 'no-extension': '文件名没有扩展名。' },
    },
  },
});
