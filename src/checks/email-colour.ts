import { rounded } from '../measure/rounded.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { colourRule, rule } from '../model/rules.ts';
import { named, namedZh } from './support/colour-name.ts';
import { foreignFrom, wholePalette } from './support/off-palette.ts';
import { verdictOn } from './support/stated-colour.ts';

type Case = 'off' | 'forbidden' | 'neutral';
interface Values extends Readonly<Record<string, string | number | null>> {
  readonly case: Case;
  readonly uses: string;
  readonly usesZh: string;
  readonly count: number;
  readonly forbidden: string | null;
}
type Told = Evidence<Values>;

/** Colours that are told one by one, the most used; a page built from parts has dozens. */
const mostTold = 6;

/** Colours that the code states are those of the palette. */
export const emailColour = defineAssetCheck({
  id: 'email-colour',
  category: 'colour',
  severity: 'warn',
  weight: 5,
  limits: {
    count: {
      default: 1,
      min: 1,
      max: 100,
      unit: 'count',
      why: {
        en: 'How often a colour must be stated for something that is shown: once is a button.',
        'zh-Hans': '颜色至少用于多少处可见内容才会被指出：一处就可能是一个按钮。',
      },
    },
  },
  needs: ['markup'],
  run({ markup: { colours } }, { colours: rules, limits }) {
    if (colours.length === 0) return { because: 'no-colours' };
    const judged = colours.map((colour) => ({ colour, verdict: verdictOn(colour.hex, rules) }));
    const off = judged.filter(({ colour, verdict }) => verdict.case !== 'on' && colour.count >= limits.count);
    return {
      findings: off.slice(0, mostTold).map(({ colour: { hex, count, uses, places }, verdict }) => {
        const { nearest, deltaE, tolerance } = verdict;
        const what = verdict.case === 'on' ? 'off' : verdict.case;
        return {
          subject: `colour:${hex}`,
          regions: places,
          evidence: {
            measured: rounded(deltaE, 1),
            limit: tolerance,
            unit: 'ΔE00' as const,
            // How much of the screen it takes is for mail programs to decide.
            found: { hex, share: 0 },
            ...(nearest === null || deltaE > foreignFrom ? {} : { wanted: { name: nearest.name, hex: nearest.hex } }),
            values: {
              case: what,
              uses: uses.map((use) => useWords.en[use]).join(' and '),
              usesZh: uses.map((use) => useWords['zh-Hans'][use]).join('、'),
              count,
              forbidden: what === 'forbidden' ? (nearest?.name ?? null) : null,
            } satisfies Values,
          },
          certainty: 'sure' as const,
          extent: rounded(Math.max(0, deltaE / Math.max(1, tolerance) - 1), 3),
          rule:
            what === 'neutral'
              ? rule('kit', rules.neutrals.pointer, rules.neutrals.provenance)
              : nearest === null || (what === 'off' && deltaE > foreignFrom)
                ? wholePalette
                : colourRule(rules, nearest),
        };
      }),
      allowed: judged.flatMap(({ colour, verdict }) =>
        verdict.case === 'on' && verdict.allowance !== null
          ? [{ subject: `colour:${colour.hex}`, rule: rule('kit', verdict.allowance, 'allowance') }]
          : [],
      ),
    };
  },
  words: {
    en: {
      title: 'Colours in e-mails and pages',
      why: 'A button in nearly the right red is the first thing that looks like somebody else’s message.',
      blind:
        'It reads what the code states, not what a mail program makes of it in dark mode. Transparent colours, gradients and pictures are left out; pictures in the folder are judged by themselves.',
      message: ({ measured, limit, found, wanted, values }: Told) => {
        const where = `${found?.hex}, stated for ${values.uses}${values.count > 1 ? ` (${values.count} times)` : ''},`;
        if (values.case === 'neutral') return `${where} is a grey that the palette does not list.`;
        if (values.case === 'forbidden')
          return `${where} is ${values.forbidden}, which may not be used in this placement.`;
        return wanted === undefined
          ? `${where} is no colour of the brand: the nearest is ΔE ${measured} away; up to ${limit} is allowed.`
          : `${where} is ΔE ${measured} from ${named(wanted)}; up to ${limit} is allowed.`;
      },
      remedy: ({ wanted }: Told) =>
        wanted === undefined
          ? 'Use a colour of the palette instead.'
          : `Write ${wanted.hex}, or another colour of the palette.`,
      because: { 'no-colours': 'It states no colours.' },
    },
    'zh-Hans': {
      title: '邮件与网页的颜色',
      why: '按钮的红色只差一点，整封邮件就像出自他人之手。',
      blind:
        '只读代码写明的颜色，不知道邮件程序在深色模式下如何改动。半透明颜色、渐变和图片不作判断；文件夹中的图片另行检查。',
      message: ({ measured, limit, found, wanted, values }: Told) => {
        const where = `用于${values.usesZh}的 ${found?.hex}${values.count > 1 ? `（${values.count} 处）` : ''}`;
        if (values.case === 'neutral') return `${where}是色板未列出的中性色。`;
        if (values.case === 'forbidden') return `${where}是“${values.forbidden}”，此版位不允许使用。`;
        return wanted === undefined
          ? `${where}不是品牌颜色：与最接近的颜色色差为 ΔE ${measured}，允许值为 ${limit}。`
          : `${where}与${namedZh(wanted)} 的色差为 ΔE ${measured}，允许值为 ${limit}。`;
      },
      remedy: ({ wanted }: Told) =>
        wanted === undefined ? '请改用色板中的颜色。' : `请改为 ${wanted.hex}，或色板中的其他颜色。`,
      because: { 'no-colours': '它没有写明颜色。' },
    },
  },
});

const useWords = {
  en: { text: 'text', ground: 'a background', border: 'a border' },
  'zh-Hans': { text: '文字', ground: '背景', border: '边框' },
} as const;
