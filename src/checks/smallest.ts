import data from '../../assets/smallest-departures.json' with { type: 'json' };
import type { Language } from '../model/language.ts';

/** What was measured of one departure at one height of the mark. */
export interface SmallestCell {
  /** The smallest amount from which on it is stated, and told at all, in nine of ten; null where that is at none. */
  readonly stated: number | null;
  readonly told: number | null;
  /** Drawings in which the logo was found; and in how many of them it was told where there was nothing. */
  readonly of: number;
  readonly falsely: number;
}
interface SmallestRow {
  readonly check: string;
  readonly departure: string;
  readonly ground: string;
  /** Empty where it is there or not. */
  readonly unit: string;
  /** One a height. */
  readonly cells: readonly SmallestCell[];
}
/** Made by `bench/logos-smallest.ts --write`. */
export interface SmallestDepartures {
  /** Of the mark, px. */
  readonly heights: readonly number[];
  readonly brands: number;
  readonly rows: readonly SmallestRow[];
}

const measured: SmallestDepartures = data;

/** How small a departure a check tells at which size, in words; null where that was not measured. */
export function smallestOf(check: string, language: Language) {
  const rows = measured.rows.filter((row) => row.check === check);
  if (rows.length === 0) return null;
  const { title, caption, departures, photo } = words[language];
  return {
    title,
    caption: caption(measured.brands),
    heights: measured.heights.map((height) => `${height} px`),
    rows: rows.map((row) => ({
      name: `${departures[row.departure as Departure]}${row.ground === 'photo' ? photo : ''}`,
      cells: row.cells.map((cell) => smallestCell(row, cell)),
    })),
  };
}

/** “2 % (1.5 %)”: stated, and told at all. */
export function smallestCell({ unit }: Pick<SmallestRow, 'unit'>, { stated, told, of, falsely }: SmallestCell): string {
  const amount = (value: number | null): string =>
    value === null ? '–' : unit === '' ? '✓' : unit === '°' ? `${value}°` : `${value} ${unit}`;
  return `${amount(stated)} (${amount(told)})${falsely === 0 ? '' : `, ${falsely}/${of} ✗`}`;
}

const words = {
  en: {
    title: 'How small a departure it tells',
    caption: (brands: number): string =>
      `By the height of the mark: the smallest amount that is stated, and in brackets that is told at all, in nine of ten drawings in which the logo was found; “–” where even the largest tried is not. ✓: it is either there or not. “1/20 ✗”: told in one of 20 where there was nothing. ${brands} brands on which nothing was tuned, JPEG of quality 85, limits at their least, the built command (\`bench/logos-smallest.ts\`).`,
    photo: ', on a photograph',
    departures: {
      there: 'a logo',
      stretched: 'stretched',
      rotated: 'turned',
      'too small': 'lower than asked',
      crowded: 'something nearer than asked',
      cropped: 'of its width outside the picture',
      'outside its zone': 'of its width outside the zone',
      recoloured: 'in another colour',
      faint: 'less contrast than asked',
      'on a ground not allowed': 'on a ground not allowed',
      'a part gone': 'of its ink gone, in one place',
      'a bar across': 'a bar across it, of its height',
      'a shadow': 'a shadow, of opacity',
      'an outline': 'an outline, of opacity',
      mirrored: 'mirrored',
      'an old version': 'an old version with a bar more',
      twice: 'twice',
    },
  },
  'zh-Hans': {
    title: '能指出多小的偏差',
    caption: (brands: number): string =>
      `按标志高度：在找到标志的图中，十分之九会断言的最小量，括号内为至少会提问的最小量；“–”表示试过的最大量也达不到。✓：只有有无之分。“1/20 ✗”：20 张没有偏差的图中误报 1 张。${brands} 个未参与调参的品牌，JPEG 质量 85，限值取最小，用构建后的命令测得（\`bench/logos-smallest.ts\`）。`,
    photo: '（照片上）',
    departures: {
      there: '有标志',
      stretched: '拉伸',
      rotated: '偏转',
      'too small': '低于要求的高度',
      crowded: '其他内容比要求更近',
      cropped: '宽度落在画面外',
      'outside its zone': '宽度落在安全区外',
      recoloured: '换了颜色',
      faint: '对比度低于要求',
      'on a ground not allowed': '置于不允许的底色上',
      'a part gone': '一处缺失的墨色',
      'a bar across': '横条占标志高度',
      'a shadow': '阴影不透明度',
      'an outline': '描边不透明度',
      mirrored: '镜像',
      'an old version': '多一条横条的旧版',
      twice: '出现两次',
    },
  },
} as const satisfies Readonly<Record<Language, unknown>>;
type Departure = keyof (typeof words)['en']['departures'];
