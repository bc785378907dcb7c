import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { Placement } from '../model/placement.ts';
import { copyBecause, cut, distinctRegions, shownIn } from './support/copy.ts';

interface Values extends Readonly<Record<string, string | number>> {
  readonly found: string;
  /** Px of the asset. */
  readonly drawn: number;
  /** At which it is shown, in % of its own size. */
  readonly scale: number;
  readonly lines: number;
}
type Told = Evidence<Values>;

/** Logical width of the commonest phones, in px. Posts and stories are drawn wider and shown at most so wide. */
const phone = 390;
const onPhones: readonly Placement['kind'][] = ['post', 'story', 'tile'];
/** A capital's height is measured to about so much of it. */
const error = 0.12;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Words are large enough to be read at the size at which the placement shows them. */
export const copySize = defineAssetCheck({
  id: 'copy-size',
  category: 'copy',
  severity: 'warn',
  weight: 3,
  limits: {
    capital: {
      default: 5,
      min: 1,
      max: 50,
      unit: 'px',
      why: {
        en: 'Least height of a capital (of a Chinese character) as it is shown, in logical px. A capital is 0.7 of the type’s size: 5 px is type of 7 px, below what any platform’s guidelines use. A kit that wants more sets more.',
        'zh-Hans':
          '显示时大写字母（汉字则为整字）的最小高度，以逻辑像素计。大写字母约为字号的 0.7：5 像素相当于 7 像素字号，低于任何平台规范。需要更严可自行调高。',
      },
    },
  },
  needs: ['copy', 'picture'],
  run({ copy, picture }, { placement, limits, limitRule }) {
    const measured = shownIn(copy).flatMap((piece) =>
      piece.size === undefined || piece.region.kind !== 'box' ? [] : [{ piece, size: piece.size }],
    );
    if (measured.length === 0) return { because: 'no-copy' };
    const scale = scaleOf(placement, picture.width);
    const small = measured
      .map(({ piece, size }) => ({ piece, size, shown: size * scale }))
      .filter(({ shown }) => shown * (1 + error) < limits.capital)
      .sort((a, b) => a.shown - b.shown);
    const [smallest] = small;
    if (smallest === undefined) return { findings: [] };
    const { piece, size, shown } = smallest;
    return {
      findings: [
        {
          subject: 'smallest',
          regions: distinctRegions(small.map((line) => line.piece.region)),
          evidence: {
            measured: tenth(shown),
            limit: limits.capital,
            unit: 'px' as const,
            values: {
              found: cut(piece.text),
              drawn: tenth(size),
              scale: Math.round(scale * 100),
              lines: small.length,
            } satisfies Values,
          },
          // Words on a label, or on a thing in the picture, were not set to be read.
          certainty: 'ask' as const,
          extent: limits.capital / shown - 1,
          rule: limitRule('capital'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Size of words',
      why: 'A disclaimer that nobody can read protects nobody, and a line that nobody can read is a smudge.',
      blind:
        'It can’t tell words that were set from words on a thing in the picture, so it asks. A phone is taken to be 390 px wide, other screens to show the placement’s own size. Very small words are often not read at all.',
      message: ({ measured, limit, values }: Told) =>
        `“${values.found}”${values.lines > 1 ? ` and ${Number(values.lines) - 1} more` : ''}: capitals are ${measured} px high as shown (${values.drawn} px at ${values.scale} %); at least ${limit} px can be read.`,
      remedy: ({ limit }: Told) =>
        `Set it larger, so that capitals are at least ${limit} px high as shown, or leave it out.`,
      because: { ...copyBecause.en },
    },
    'zh-Hans': {
      title: '文字大小',
      why: '没人看得清的声明保护不了任何人，没人看得清的文字只是一道污迹。',
      blind:
        '分不清排版的文字与画面中物品上的文字，因此只提问。手机按 390 像素宽计算，其他屏幕按版位自身尺寸。极小的字往往根本无法识别。',
      message: ({ measured, limit, values }: Told) =>
        `“${values.found}”${values.lines > 1 ? `等 ${values.lines} 处` : ''}：显示时字高 ${measured} 像素（原为 ${values.drawn} 像素，以 ${values.scale}% 显示），至少 ${limit} 像素才能看清。`,
      remedy: ({ limit }: Told) => `请放大文字，使显示时字高不小于 ${limit} 像素，或将其删除。`,
      because: { ...copyBecause['zh-Hans'] },
    },
  },
});

/** Px as shown per px of the asset. */
function scaleOf(placement: Placement | null, width: number): number {
  if (placement === null || placement.recommended.width === 0) return 1;
  const { kind, recommended } = placement;
  const shown = onPhones.includes(kind) ? Math.min(phone, recommended.width) : recommended.width;
  return Math.min(1, shown / width);
}
