import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { isAuthority, type PlaceNames, placementRule, placeNames } from './support/placement-rule.ts';

interface Values extends PlaceNames, Readonly<Record<string, string | number>> {
  readonly kind: 'flattened' | 'forbidden' | 'channel' | 'required';
  /** Of the picture, in %. */
  readonly share: number;
}
type Told = Evidence<Values>;

/** The picture is see-through only where its placement shows what is behind. */
export const pictureAlpha = defineAssetCheck({
  id: 'picture-alpha',
  category: 'picture',
  severity: 'fail',
  weight: 3,
  limits: {},
  needs: ['picture', 'transparency'],
  run({ picture, transparency }, { placement }) {
    if (placement === null) return { because: 'no-placement' };
    const kind = departure(placement.alpha, picture.hasAlpha, transparency.share > 0);
    if (kind === null) return { findings: [] };
    const percent = transparency.share * 100;
    // Rounded once, so that sentence and figures agree; what is there never rounds to nothing.
    const share = percent < 1 ? Math.ceil(percent * 10) / 10 : Math.round(percent);
    const hard =
      (kind === 'required' || kind === 'forbidden' || kind === 'channel') && isAuthority(placement.confidence);
    return {
      findings: [
        {
          subject: 'alpha',
          regions: [kind === 'required' ? whole : (transparency.box ?? whole)],
          evidence: {
            measured: share,
            limit: kind === 'required' ? null : 0,
            unit: '%',
            values: {
              kind,
              ...placeNames(placement),
              share,
            } satisfies Values,
          },
          certainty: 'sure',
          extent: transparency.share,
          rule: placementRule(placement, 'alpha'),
          atMost: hard ? 'fail' : 'warn',
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Transparency',
      why: 'Where a channel has no background of its own, what is transparent turns black or white, and a logo can vanish in it.',
      blind: 'It can’t tell which colour the channel will fill in, nor whether that would look right.',
      message: ({ values: { kind, place, share } }: Told) =>
        ({
          flattened: `${share} % of it is transparent; ${place} fills that with a colour of its own.`,
          forbidden: `${share} % of it is transparent; ${place} refuses transparency.`,
          channel: `It has an alpha channel, though nothing in it is transparent; ${place} refuses that too.`,
          required: `Nothing in it is transparent; ${place} needs a transparent background.`,
        })[kind],
      remedy: ({ values: { kind } }: Told) =>
        kind === 'required'
          ? 'Export it as PNG or WebP without the background layer.'
          : kind === 'channel'
            ? 'Export it without transparency (24-bit PNG, or JPEG).'
            : 'Put it on a background in a brand colour and export it without transparency.',
      because: { 'no-placement': 'It is not known which placement this is for.' },
    },
    'zh-Hans': {
      title: '透明度',
      why: '渠道本身没有背景时，透明处会变成黑色或白色，标志可能因此消失。',
      blind: '无法得知渠道会填充哪种颜色，也无法判断效果是否合适。',
      message: ({ values: { kind, placeZh, share } }: Told) =>
        ({
          flattened: `画面有 ${share}% 是透明的；“${placeZh}”会用它自己的颜色填充。`,
          forbidden: `画面有 ${share}% 是透明的；“${placeZh}”不接受透明图片。`,
          channel: `文件带有 Alpha 通道，虽然没有透明像素；“${placeZh}”同样不接受。`,
          required: `画面没有透明之处；“${placeZh}”需要透明背景。`,
        })[kind],
      remedy: ({ values: { kind } }: Told) =>
        kind === 'required'
          ? '请去掉背景图层，导出为 PNG 或 WebP。'
          : kind === 'channel'
            ? '请导出为不含透明通道的文件（24 位 PNG 或 JPEG）。'
            : '请放在品牌色背景上，导出为不透明的图片。',
      because: { 'no-placement': '不清楚此图片用于哪个版位。' },
    },
  },
});

function departure(
  rule: 'allowed' | 'flattened' | 'forbidden' | 'required',
  hasAlpha: boolean,
  isTransparent: boolean,
): Values['kind'] | null {
  if (rule === 'required') return isTransparent ? null : 'required';
  if (rule === 'forbidden' && hasAlpha) return isTransparent ? 'forbidden' : 'channel';
  return rule === 'flattened' && isTransparent ? 'flattened' : null;
}
