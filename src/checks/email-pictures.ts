import { defineSetCheck, type Evidence } from '../model/check.ts';
import type { ShownImage } from '../model/facts.ts';
import { rule } from '../model/rules.ts';
import { round } from './support/figures.ts';
import { fileNameOf } from './support/mail.ts';

interface Values extends Readonly<Record<string, string | number>> {
  readonly case: 'stretched' | 'absent';
  readonly file: string;
  /** As the mail states it, and as it is. */
  readonly shown: string;
  readonly own: string;
  /** Height that the stated width asks for, px. */
  readonly height: number;
  readonly direction: 'wide' | 'narrow';
}
type Told = Evidence<Values>;
type Fault = { readonly kind: 'stretched'; readonly stretch: number } | { readonly kind: 'absent' };

/** Pictures of a mail that are told one by one. */
const mostTold = 8;

/** The pictures of a mail are there, and keep their shape. */
export const emailPictures = defineSetCheck({
  id: 'email-pictures',
  category: 'email',
  severity: 'warn',
  weight: 3,
  limits: {
    stretch: {
      default: 3,
      min: 0,
      max: 50,
      unit: '%',
      why: {
        en: 'How much wider or narrower than it is a picture may be shown; as of a logo, less is hardly seen. What whole pixels can’t say exactly is left out.',
        'zh-Hans':
          '图片显示得比原比例宽或窄多少以内可以接受；与标志相同，更小的差别几乎看不出。整数像素造成的误差不计。',
      },
    },
  },
  needs: ['markup'],
  run(members, { limits, limitRule }) {
    const mails = members.filter(
      ({ facts: { markup } }) => markup.isMail && markup.images.some(({ size }) => size !== undefined),
    );
    if (mails.length === 0) return { because: 'no-pictures' };
    return {
      findings: mails.flatMap(({ path, facts: { markup } }) => {
        // Where none of its pictures is there, they lie where the mail is sent from.
        const hasOthers = markup.images.some(({ size }) => typeof size === 'object');
        const told = new Map<string, { readonly image: ShownImage; readonly fault: Fault }>();
        for (const image of markup.images) {
          const fault = faultOf(image, limits.stretch, hasOthers);
          // Not by its place in the mail: what was accepted stays so when another picture is mended.
          const key = `${fault?.kind}:${image.inside ?? image.src}`;
          if (fault !== null && !told.has(key)) told.set(key, { image, fault });
        }
        return [...told].slice(0, mostTold).map(([key, { image, fault }]) => {
          const file = image.inside ?? fileNameOf(image.src);
          const { width = 0, height = 0 } = typeof image.size === 'object' ? image.size : {};
          const shown = image.width ?? 0;
          const stretch = fault.kind === 'stretched' ? fault.stretch : 0;
          return {
            subject: `${path}:${key}`,
            regions: [image.place],
            evidence: {
              measured: fault.kind === 'stretched' ? round(Math.abs(stretch)) : 0,
              limit: fault.kind === 'stretched' ? limits.stretch : null,
              unit: fault.kind === 'stretched' ? ('%' as const) : ('' as const),
              values: {
                case: fault.kind,
                file,
                shown: `${shown}×${image.height ?? 0}`,
                own: `${width}×${height}`,
                height: width === 0 ? 0 : Math.round((shown * height) / width),
                direction: stretch > 0 ? 'wide' : 'narrow',
              } satisfies Values,
            },
            certainty: fault.kind === 'stretched' ? ('sure' as const) : ('ask' as const),
            extent: Math.abs(stretch) / Math.max(limits.stretch, 1),
            rule: fault.kind === 'stretched' ? limitRule('stretch') : rule('check', 'email-pictures'),
            paths: [path],
            places: [{ path, region: image.place, quote: file }],
          };
        });
      }),
    };
  },
  words: {
    en: {
      title: 'Pictures of the mail',
      why: 'A logo that is drawn too wide is another logo; a missing picture leaves a hole.',
      blind:
        'It compares sizes that are stated in px, for pictures that lie in the mail or in the campaign, and leaves out those whose style says height: auto; classic Outlook, which ignores that, stretches them all the same. That a picture is not there is only asked where others of the mail are. Pictures on the web and backgrounds are not looked at.',
      message: ({ measured, values: { case: what, file, shown, own, direction } }: Told) =>
        what === 'absent'
          ? `The picture ${file} is not in the campaign.`
          : `${file} is ${own} px, and shown at ${shown} px: ${measured} % too ${direction}.`,
      remedy: ({ values: { case: what, shown, height } }: Told) =>
        what === 'absent'
          ? 'Put it beside the others, or correct its address.'
          : `State a height of ${height} px for its width of ${shown.split('×')[0]} px, or none.`,
      because: { 'no-pictures': 'No mail shows a picture that is in it or in the campaign.' },
    },
    'zh-Hans': {
      title: '邮件的图片',
      why: '被拉伸的标志已是另一个标志；缺失的图片则是一个空洞。',
      blind:
        '只比较以 px 写明的尺寸，且只看邮件内含或位于活动文件夹中的图片；样式写明 height: auto 的不比较，但经典版 Outlook 不理会该样式，仍会拉伸。只有当邮件的其他图片都在时，才询问缺失的图片。不看网络图片和背景图。',
      message: ({ measured, values: { case: what, file, shown, own, direction } }: Told) =>
        what === 'absent'
          ? `图片 ${file} 不在活动文件夹中。`
          : `${file} 为 ${own} px，却以 ${shown} px 显示：${direction === 'wide' ? '宽' : '窄'}了 ${measured}%。`,
      remedy: ({ values: { case: what, shown, height } }: Told) =>
        what === 'absent'
          ? '请将其与其他图片放在一起，或更正其地址。'
          : `宽 ${shown.split('×')[0]} px 时请写高 ${height} px，或不写高度。`,
      because: { 'no-pictures': '没有邮件显示其内含的或活动文件夹中的图片。' },
    },
  },
});

/** Half a pixel of width and of height may be rounded away. */
function faultOf({ size, width, height, fluid }: ShownImage, limit: number, hasOthers: boolean): Fault | null {
  if (size === 'absent') return hasOthers ? { kind: 'absent' } : null;
  if (size === undefined || fluid || width === null || height === null || width < 1 || height < 1) return null;
  const stretch = (width / height / (size.width / size.height) - 1) * 100;
  const rounding = 50 / width + 50 / height;
  return Math.abs(stretch) > limit + rounding ? { kind: 'stretched', stretch } : null;
}
