import { rounded } from '../measure/rounded.ts';
import { type Glance, type LookOf, setLook } from '../measure/set-look.ts';
import { defineSetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';

interface Values extends Readonly<Record<string, string | number>> {
  /** `odd`: one asset beside the others; `set`: the set as a whole. */
  readonly case: 'odd' | 'set';
  /** The odd one; of the set, those that stand furthest from it. */
  readonly odd: string;
  readonly index: number;
  /** What sets it apart most. */
  readonly why: 'palette' | 'colours' | 'logo';
  /** Share of its flat area that is no colour of the brand, in %. */
  readonly off: number;
}
type Told = Evidence<Values>;

/** Confidence from which a sighting counts as a logo that people see. */
const seen = 0.75;
/** More odd ones are not odd. */
const most = 3;

const whyOf = ({ palette, colours, logo }: LookOf): Values['why'] =>
  logo === 0 && palette > 0.8 ? 'logo' : palette <= colours ? 'palette' : 'colours';

/** The set looks like one company's. */
export const setRecognisability = defineSetCheck({
  id: 'set-recognisability',
  category: 'set',
  severity: 'note',
  weight: 2,
  limits: {
    index: {
      default: 70,
      min: 0,
      max: 100,
      unit: 'points',
      why: {
        en: 'Mean index of the set (100: everything is the brand’s) under which it is asked about. A judgement: at 70, about a third of what is seen is foreign.',
        'zh-Hans':
          '整组素材的平均辨识指数（100 表示全部属于本品牌）低于多少时会询问。经验值：70 时约三分之一的画面不属于本品牌。',
      },
    },
  },
  needs: ['palette', 'logos'],
  run(members, { limits, limitRule }) {
    const glances = members.map(({ path, facts: { palette, logos } }): Glance => {
      const hasLogo =
        logos.searched.length === 0
          ? null
          : logos.sightings.some(({ confidence, retired }) => confidence >= seen && !retired);
      return { path, palette, hasLogo };
    });
    const { index, assets, limit } = setLook(glances);
    if (index === null || limit === null) return { because: 'too-few' };
    const common = { regions: [whole], certainty: 'ask' as const, rule: limitRule('index') };
    const odd = assets.filter((asset) => asset.index < limit).slice(0, most);
    const furthest = assets.slice(0, most).map(({ path }) => path);
    const told = (asset: LookOf, kind: Values['case'], at: number): Values => ({
      case: kind,
      odd: kind === 'odd' ? asset.path : furthest.join(', '),
      index: rounded(at, 0),
      why: whyOf(asset),
      off: rounded((1 - asset.palette) * 100, 0),
    });
    const [least] = assets;
    return {
      findings: [
        ...odd.map((asset) => ({
          ...common,
          subject: `odd:${asset.path}`,
          evidence: {
            measured: rounded(asset.index, 0),
            limit: rounded(limit, 0),
            unit: 'points' as const,
            values: told(asset, 'odd', asset.index),
          },
          extent: (limit - asset.index) / 100,
          paths: [asset.path],
        })),
        ...(index < limits.index && least !== undefined
          ? [
              {
                ...common,
                subject: 'set',
                evidence: {
                  measured: rounded(index, 0),
                  limit: limits.index,
                  unit: 'points' as const,
                  values: told(least, 'set', index),
                },
                extent: (limits.index - index) / 100,
                paths: furthest,
              },
            ]
          : []),
      ],
    };
  },
  words: {
    en: {
      title: 'One look for the set',
      why: 'People recognise a brand across channels by what repeats: its colours and its logo, long before its name.',
      blind:
        'Type, tone and style of photographs are not compared. What a channel’s allowance permits counts as the brand’s. All-photo assets are left out, and under five assets nothing is said.',
      message: ({ values: { case: kind, odd, index, why, off } }: Told) =>
        kind === 'odd'
          ? `${odd} looks least like the others (${index} of 100): ${{ palette: `${off} % of its flat colour is not the brand’s`, colours: 'its colours appear nowhere else in the set', logo: 'the others show the logo, it does not' }[why]}.`
          : `The set is recognised as one brand’s with ${index} of 100; furthest from it: ${odd}.`,
      remedy: ({ values: { why } }: Told) =>
        why === 'logo'
          ? 'Look whether the logo belongs there.'
          : 'Lay it beside the others, and bring its colours back to the palette if it is meant to belong.',
      because: { 'too-few': 'Fewer than five assets hold flat colour.' },
    },
    'zh-Hans': {
      title: '整组风格统一',
      why: '人们在各渠道认出品牌，靠的是反复出现的颜色和标志，而不是先看名字。',
      blind: '不比较字体、语气和照片风格。渠道放宽项允许的内容视为本品牌。全照片素材不计；少于五个素材时不作判断。',
      message: ({ values: { case: kind, odd, index, why, off } }: Told) =>
        kind === 'odd'
          ? `${odd} 与其他素材最不像（${index}/100）：${{ palette: `${off}% 的平涂颜色不属于本品牌`, colours: '其颜色在整组中没有出现过', logo: '其他素材都有标志，它没有' }[why]}。`
          : `整组素材的品牌辨识指数为 ${index}/100；相差最远的是 ${odd}。`,
      remedy: ({ values: { why } }: Told) =>
        why === 'logo' ? '请查看是否应放置标志。' : '请与其他素材并排查看；若确属本组，请改回色板颜色。',
      because: { 'too-few': '含平涂颜色的素材少于五个。' },
    },
  },
});
