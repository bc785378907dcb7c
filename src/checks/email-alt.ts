import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { MarkupImage } from '../model/markup.ts';
import { rule } from '../model/rules.ts';
import { fileNameOf } from './support/mail.ts';

type Case = 'missing' | 'empty-link' | 'file-name' | 'placeholder';
interface Values extends Readonly<Record<string, string>> {
  readonly case: Case;
  readonly file: string;
  readonly alt: string;
}
type Told = Evidence<Values>;

/** Pictures that are told one by one. */
const mostTold = 8;

/** Every picture says in words what it shows, for those who don't see it. */
export const emailAlt = defineAssetCheck({
  id: 'email-alt',
  category: 'email',
  severity: 'warn',
  weight: 4,
  limits: {},
  needs: ['markup'],
  run({ markup: { images, links } }) {
    if (images.length === 0) return { because: 'no-images' };
    const worded = new Set(links.filter(({ text }) => text !== '').map(({ href }) => href));
    const met = images.flatMap((image) => {
      const what = caseOf(image, worded);
      return what === null ? [] : [{ image, what }];
    });
    const counts = new Map<string, number>();
    return {
      findings: met.slice(0, mostTold).map(({ image, what }) => {
        const file = fileNameOf(image.src);
        const count = (counts.get(file) ?? 0) + 1;
        counts.set(file, count);
        return {
          subject: count === 1 ? `image:${file}` : `image:${file}:${count}`,
          regions: [image.place],
          evidence: {
            measured: met.length,
            limit: 0,
            unit: 'count' as const,
            values: { case: what, file: file === '' ? '?' : file, alt: image.alt ?? '' },
          },
          certainty: what === 'missing' ? ('sure' as const) : ('ask' as const),
          extent: what === 'missing' ? 1 : 0.5,
          rule: rule('check', 'email-alt'),
        };
      }),
    };
  },
  words: {
    en: {
      title: 'Alternative text of pictures',
      why: 'Many mail programs block pictures at first, and some readers never see them: without words there is a hole, or the file’s name.',
      blind: 'It can’t tell whether the words fit the picture. Pictures set as a background have no alternative text.',
      message: ({ values: { case: what, file, alt } }: Told) => {
        if (what === 'empty-link')
          return `The picture ${file} leads somewhere, and says nothing for those who don’t see it.`;
        if (what === 'file-name') return `The alternative text of ${file} is a file’s name (“${alt}”).`;
        if (what === 'placeholder')
          return `The alternative text of ${file} looks as if it were still to be written (“${alt}”).`;
        return `The picture ${file} has no alternative text.`;
      },
      remedy: ({ values: { case: what } }: Told) =>
        what === 'empty-link'
          ? 'Write where it leads (alt="…").'
          : 'Write what it shows (alt="…"), or alt="" where it is mere decoration.',
      because: { 'no-images': 'It holds no pictures.' },
    },
    'zh-Hans': {
      title: '图片的替代文字',
      why: '许多邮件程序默认不显示图片，也有读者看不到图片：没有文字就只剩空白或文件名。',
      blind: '不能判断文字是否与图片相符。背景图没有替代文字。',
      message: ({ values: { case: what, file, alt } }: Told) => {
        if (what === 'empty-link') return `图片 ${file} 带有链接，但替代文字为空，看不到图片的人无从得知。`;
        if (what === 'file-name') return `图片 ${file} 的替代文字是文件名（“${alt}”）。`;
        if (what === 'placeholder') return `图片 ${file} 的替代文字看起来尚待填写（“${alt}”）。`;
        return `图片 ${file} 没有替代文字。`;
      },
      remedy: ({ values: { case: what } }: Told) =>
        what === 'empty-link' ? '请写明它通向哪里（alt="…"）。' : '请写明图片内容（alt="…"）；纯装饰图片请写 alt=""。',
      because: { 'no-images': '其中没有图片。' },
    },
  },
});

const fileName = /^[\w@ .-]+\.(?:png|jpe?g|gif|webp|svg)$/i;
const placeholder =
  /^(?:alt[\s_-]*(?:text|tag)?|image|img|picture|photo|logo here|placeholder|untitled|图片|替代文字)$/i;

/** `worded`: where words lead too: then the picture beside them need not say it again. */
function caseOf({ alt, href }: MarkupImage, worded: ReadonlySet<string>): Case | null {
  if (alt === null) return 'missing';
  const text = alt.trim();
  if (text === '') return href !== null && !worded.has(href.trim()) ? 'empty-link' : null;
  if (fileName.test(text)) return 'file-name';
  return placeholder.test(text) ? 'placeholder' : null;
}
