import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { Placement } from '../model/placement.ts';
import { whole } from '../model/region.ts';
import { type LogoRules, type RuleRef, rule } from '../model/rules.ts';
import { lessSure, sighted } from './support/logo.ts';
import { type PlaceNames, placementRule, placeNames } from './support/placement-rule.ts';

interface Values extends PlaceNames, Readonly<Record<string, string | number>> {
  readonly case: 'missing' | 'unwanted';
  readonly searched: number;
}
type Told = Evidence<Values>;

/** What a placement of a kind is for, where the kit does not say: a shop's main image shows the product alone. */
const byKind: Partial<Readonly<Record<Placement['kind'], 'required' | 'forbidden'>>> = {
  avatar: 'required',
  logo: 'required',
  ad: 'required',
  product: 'forbidden',
};

interface Demand {
  readonly rule: 'required' | 'free' | 'forbidden';
  readonly ref: RuleRef;
}

function demandOf(rules: LogoRules, placement: Placement | null): Demand | null {
  const { presence } = rules;
  if (presence !== null) return { rule: presence.rule, ref: rule('kit', presence.pointer, presence.provenance) };
  const wanted = placement === null ? undefined : byKind[placement.kind];
  return placement === null || wanted === undefined ? null : { rule: wanted, ref: placementRule(placement, 'kind') };
}

/** The logo is where it must be, and not where it must not. */
export const logoPresence = defineAssetCheck({
  id: 'logo-presence',
  category: 'logo',
  severity: 'fail',
  weight: 6,
  limits: {},
  needs: ['logos'],
  run({ logos }, { logos: rules, placement }) {
    if (rules === null) return { because: 'no-logos' };
    if (placement === null) return { because: 'no-placement' };
    const demand = demandOf(rules, placement);
    if (demand === null || demand.rule === 'free') return { because: 'free' };
    const found = sighted(logos.sightings, rules);
    const common = { subject: 'logo', extent: 0, rule: demand.ref };
    const values = { ...placeNames(placement), searched: logos.searched.length };
    if (demand.rule === 'required') {
      if (found.length > 0) return { findings: [] };
      return {
        findings: [
          {
            ...common,
            regions: [whole],
            evidence: { measured: 0, limit: 1, unit: 'count', values: { ...values, case: 'missing' } },
            // That nothing was found is no proof: of small and faint logos some are missed.
            certainty: 'ask',
          },
        ],
      };
    }
    if (found.length === 0) return { findings: [] };
    return {
      findings: [
        {
          ...common,
          regions: found.map(({ region }) => region),
          evidence: { measured: found.length, limit: 0, unit: 'count', values: { ...values, case: 'unwanted' } },
          // On a product, the logo may be printed on what is sold.
          certainty: found.reduce<'sure' | 'ask'>(
            (all, one) => lessSure(all, one.certainty),
            demand.ref.source === 'kit' ? 'sure' : 'ask',
          ),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Logo where it belongs',
      why: 'An ad without its sender works for the competition; a logo on a shop’s main image gets it refused.',
      blind:
        'That no logo was found is a question, never a verdict: small, faint and covered logos are missed (docs/benchmarks.md says how many). A logo that belongs to the pictured product can’t be told from one laid over it.',
      message: ({ values }: Told) =>
        values.case === 'missing'
          ? `None of the kit’s ${values.searched} logos was found; ${values.place} wants one.`
          : `The logo is in the picture; ${values.place} wants none.`,
      remedy: ({ values }: Told) =>
        values.case === 'missing'
          ? 'Look whether it is there; if not, add it.'
          : 'Remove it, unless it is part of the product that is shown.',
      because: {
        'no-logos': 'The kit names no logos.',
        'no-placement': 'It is not known which placement this is for.',
        free: 'Here a logo may be, and need not.',
      },
    },
    'zh-Hans': {
      title: '标志该有则有',
      why: '没有署名的广告是在替对手宣传；商品主图上放标志则会被拒绝。',
      blind:
        '没有找到标志只作为疑问，不作判定：过小、过淡或被遮挡的标志会漏掉（漏检率见 docs/benchmarks.md）。产品自带的标志与叠加的标志无法区分。',
      message: ({ values }: Told) =>
        values.case === 'missing'
          ? `套件中的 ${values.searched} 个标志都没有找到；“${values.placeZh}”需要有标志。`
          : `画面中有标志；“${values.placeZh}”不应出现标志。`,
      remedy: ({ values }: Told) =>
        values.case === 'missing'
          ? '请查看画面中是否有标志；若没有，请加上。'
          : '请去掉标志，除非它是产品本身的一部分。',
      because: {
        'no-logos': '品牌套件没有列出标志。',
        'no-placement': '不清楚此图片用于哪个版位。',
        free: '此处可以有标志，也可以没有。',
      },
    },
  },
});
