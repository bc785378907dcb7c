import { contrastRatio } from '../measure/logo/contrast.ts';
import { colourOf } from '../measure/srgb.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { CopyPiece } from '../model/copy.ts';
import { copyBecause, cut, shownIn } from './support/copy.ts';

interface Values extends Readonly<Record<string, string | number | boolean>> {
  readonly found: string;
  readonly ink: string;
  readonly ground: string;
  readonly isLarge: boolean;
  readonly lines: number;
}
type Told = Evidence<Values>;

/**
 * WCAG 2.2 counts text as large from 18 pt (24 px) on. A capital is 0.7 of the type's size in usual faces: 17 px.
 * WCAG's other bound, 14 pt in bold, needs a weight that can't be told from pixels: such text is in the band that asks.
 */
const largeCapital = 17;
const largeBoldCapital = 13;
/** What compression and soft edges may do to two measured colours, as a ratio of contrasts. */
const band = 1.2;
/** Rounded down, so that what is under a limit never reads as being at it. */
const hundredth = (value: number): number => Math.floor(value * 100) / 100;
const hex = /^#[0-9a-f]{6}$/i;

/** Words stand out from what lies behind them, as WCAG 2.2 asks. */
export const copyContrast = defineAssetCheck({
  id: 'copy-contrast',
  category: 'copy',
  severity: 'warn',
  weight: 5,
  limits: {
    text: {
      default: 4.5,
      min: 1,
      max: 21,
      unit: 'ratio',
      why: {
        en: 'Least contrast of text with its ground: WCAG 2.2, criterion 1.4.3, level AA.',
        'zh-Hans': '文字与底色的最低对比度：WCAG 2.2 第 1.4.3 条，AA 级。',
      },
    },
    large: {
      default: 3,
      min: 1,
      max: 21,
      unit: 'ratio',
      why: {
        en: 'Least contrast of large text (24 px or more): WCAG 2.2, criterion 1.4.3, level AA.',
        'zh-Hans': '大号文字（24 像素及以上）的最低对比度：WCAG 2.2 第 1.4.3 条，AA 级。',
      },
    },
  },
  needs: ['copy'],
  run({ copy }, { limits, limitRule }) {
    const shown = shownIn(copy);
    if (shown.length === 0) return { because: 'no-copy' };
    const known = shown.flatMap((piece) => {
      const { ink = '', ground = '', size = null } = piece;
      return hex.test(ink) && hex.test(ground) ? [{ piece, ink, ground, size }] : [];
    });
    if (known.length === 0) return { because: 'no-colours' };
    const weak = known
      .map((line) => {
        const ratio = contrastRatio(colourOf(line.ink), colourOf(line.ground));
        const isLarge = line.size === null || line.size >= largeCapital;
        const limit = isLarge ? limits.large : limits.text;
        return { ...line, ratio, isLarge, limit, isSure: isSure(line.piece, line.size, ratio, limits) };
      })
      .filter(({ ratio, limit }) => ratio < limit);
    // Lines in the same two colours are one matter.
    const pairs = new Map<string, (typeof weak)[number][]>();
    for (const line of weak) {
      const key = `${line.ink} on ${line.ground}`;
      pairs.set(key, [...(pairs.get(key) ?? []), line]);
    }
    return {
      findings: [...pairs].flatMap(([key, lines]) => {
        const [worst] = [...lines].sort((a, b) => a.ratio / a.limit - b.ratio / b.limit);
        if (worst === undefined) return [];
        const { piece, ink, ground, ratio, isLarge, limit } = worst;
        return [
          {
            subject: `colours:${key}`,
            regions: lines.map((line) => line.piece.region),
            evidence: {
              measured: hundredth(ratio),
              limit,
              unit: 'ratio' as const,
              values: { found: cut(piece.text), ink, ground, isLarge, lines: lines.length } satisfies Values,
            },
            certainty: lines.some((line) => line.isSure) ? ('sure' as const) : ('ask' as const),
            extent: limit / ratio - 1,
            rule: limitRule(isLarge ? 'large' : 'text'),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Contrast of words',
      why: 'Words that hardly stand out are not read: not in the sun, not on an old screen, not by tired eyes.',
      blind:
        'On photographs and gradients there is no one ground, and nothing is said. Colours measured in a picture carry an error: near the limit it asks. Text that is struck through or part of a product counts as well.',
      message: ({ measured, limit, values }: Told) =>
        `“${values.found}”${values.lines > 1 ? ` and ${Number(values.lines) - 1} more` : ''}: ${values.ink} on ${values.ground} has a contrast of ${measured}:1; ${values.isLarge ? 'large text' : 'text'} needs ${limit}:1.`,
      remedy: ({ limit }: Told) =>
        `Make the ink darker or the ground lighter, or the other way round, up to ${limit}:1.`,
      because: { ...copyBecause.en, 'no-colours': 'The colours of the words here can’t be told for sure.' },
    },
    'zh-Hans': {
      title: '文字对比度',
      why: '与底色难以区分的文字没人会读：在阳光下、旧屏幕上，或眼睛疲劳时都是如此。',
      blind:
        '照片和渐变上没有单一底色，不作判断。图片中测得的颜色有误差，接近限值时只提问。删除线文字和产品上的文字也计算在内。',
      message: ({ measured, limit, values }: Told) =>
        `“${values.found}”${values.lines > 1 ? `等 ${values.lines} 处` : ''}：${values.ground} 上的 ${values.ink} 对比度为 ${measured}:1；${values.isLarge ? '大号文字' : '文字'}至少需要 ${limit}:1。`,
      remedy: ({ limit }: Told) => `请加深文字或调浅底色（或相反），使对比度达到 ${limit}:1。`,
      because: { ...copyBecause['zh-Hans'], 'no-colours': '此处文字的颜色无法确定。' },
    },
  },
});

/** Colours that a document states are what they are; measured ones may err by the band, and may belong to bold text. */
function isSure(
  { source }: CopyPiece,
  size: number | null,
  ratio: number,
  limits: Readonly<Record<'text' | 'large', number>>,
): boolean {
  if (source !== 'ocr') return size !== null || ratio < limits.large;
  const mayBeLarge = size === null || size >= largeBoldCapital;
  return ratio * band < (mayBeLarge ? limits.large : limits.text);
}
