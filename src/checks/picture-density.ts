import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';
import { round } from './support/figures.ts';

type Values = Readonly<{ density: number; shown: number }>;
type Told = Evidence<Values>;

/** What screens and their multiples count with (macOS, the web), and what Windows does. */
const usual = [72, 96];
const multiples = [1, 2, 3];
/** Pixels per inch at which classic Outlook, which lays mail out with Word, draws a picture at its own size. */
const outlook = 96;
/** Metadata hold pixels per metre as whole numbers: 72 comes back as 71.98. */
const rounding = 1;

/** The pixel density makes no mail program draw it at another size. */
export const pictureDensity = defineAssetCheck({
  id: 'picture-density',
  category: 'picture',
  severity: 'note',
  weight: 1,
  limits: {},
  needs: ['picture'],
  run({ picture: { density } }, { placement }) {
    if (placement?.kind !== 'email') return { because: 'no-email' };
    const isUsual = usual.some((base) => multiples.some((n) => Math.abs(base * n - (density ?? 0)) <= rounding));
    if (density === null || isUsual) return { findings: [] };
    return {
      findings: [
        {
          subject: 'density',
          regions: [whole],
          evidence: {
            measured: density,
            limit: outlook,
            unit: 'ppi',
            values: { density: round(density), shown: Math.round((outlook / density) * 100) },
          },
          certainty: 'sure',
          extent: Math.abs(density / outlook - 1),
          rule: rule('check', 'picture-density'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Pixel density in mail',
      why: 'Screens count pixels and ignore the density, but classic Outlook on Windows sizes a picture by it where the mail states no width.',
      blind: 'It can’t see whether the mail states the width of the picture.',
      message: ({ values: { density, shown } }: Told) =>
        `It says ${density} pixels per inch: where the mail states no width, classic Outlook draws it at ${shown} % of its size.`,
      remedy: () => 'Export it for screen (72 or 96 ppi, or none), and state its width in the mail.',
      because: { 'no-email': 'Only mail programs look at the pixel density; this is not known to be for a mail.' },
    },
    'zh-Hans': {
      title: '邮件图片的像素密度',
      why: '屏幕只看像素、不看密度，但邮件未写明宽度时，Windows 经典版 Outlook 会按密度决定图片大小。',
      blind: '看不到邮件里是否写明了图片宽度。',
      message: ({ values: { density, shown } }: Told) =>
        `图片标注为每英寸 ${density} 像素：邮件未写明宽度时，经典版 Outlook 会按其尺寸的 ${shown}% 显示。`,
      remedy: () => '请按屏幕用途导出（72 或 96 ppi，或不标注），并在邮件中写明宽度。',
      because: { 'no-email': '只有邮件程序会看像素密度；此图片未确定用于邮件。' },
    },
  },
});
