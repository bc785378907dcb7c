import { defineAssetCheck, type Evidence, type Finding } from '../model/check.ts';
import type { Region } from '../model/region.ts';
import { lessSure, logoBecause, type Sighted, sightedInUse, variantRule } from './support/logo.ts';
import { addedOver, effectOver, missesEdges, partGone } from './support/logo-drawing.ts';

interface Values extends Readonly<Record<string, string | number>> {
  /** `gone`: in one place there is ground in its stead; `missing`: edges are not there; `added`: something lies on it; the others: an effect was laid on it. */
  readonly case: 'gone' | 'missing' | 'added' | 'shadow' | 'outline' | 'glow';
  readonly variant: string;
}
type Told = Evidence<Values>;

/** A logo is drawn as in its file, with nothing added to it. */
export const logoAltered = defineAssetCheck({
  id: 'logo-altered',
  category: 'logo',
  severity: 'fail',
  weight: 8,
  limits: {
    edges: {
      default: 25,
      min: 10,
      max: 100,
      unit: '%',
      why: {
        en: 'How much of the edges may be missing in one of the six parts the mark is divided into. On the tuning scenes of the benchmark 7 of 9 altered logos lose more, and 7 of 231 others, which is why it asks.',
        'zh-Hans':
          '标志分成六部分后，单个部分允许缺失的边缘比例。基准调参场景中，9 个改动过的标志有 7 个超过此值，其余 231 个中有 7 个超过，因此只提问。',
      },
    },
    gone: {
      default: 5,
      min: 3,
      max: 100,
      unit: '%',
      why: {
        en: 'How much of the outline, or of the ink, may be gone in one place, with ground in its stead; of the ink alone it only asks. On the tuning scenes of the benchmark 11 of 16 altered logos lose 6 % or more, of 221 others one, which blends with its ground all over.',
        'zh-Hans':
          '轮廓或墨色在一处允许缺失（露出底色）的比例；仅墨色缺失时只提问。基准调参场景中，16 个改动过的标志有 11 个缺失 6% 或更多，其余 221 个中只有 1 个，且是整体与底色相混。',
      },
    },
    added: {
      default: 5,
      min: 3,
      max: 100,
      unit: '%',
      why: {
        en: 'On how much of the mark, and of the ground amid it, one other colour may lie. From 30 px of height on, where the mark stands out from its ground. On the tuning scenes of the benchmark, on which that was chosen, 2 of 159 logos with nothing on them have more; on 14 of its brands a bar of 6 % of the height is told on 22 of 26, a dot on 12 of 24, two words on 8 of 26. It only asks.',
        'zh-Hans':
          '标志及其空隙的底色上，允许被另一种颜色占据的比例；仅当标志高 30 像素以上且与底色分明时才判断。在选定此值的基准调参场景中，159 个未被添加内容的标志有 2 个超过此值；在其中 14 个品牌上，高度 6% 的横条 26 次中有 22 次被指出，圆点 24 次中 12 次，两个词 26 次中 8 次。此项只用于提问。',
      },
    },
    effect: {
      default: 3,
      min: 2,
      max: 100,
      unit: '%',
      why: {
        en: 'How strong a shadow, an outline or a glow may be, as a difference in lightness from the ground beside the mark. It is asked about from 30 px of height on, where nothing stands nearer than a quarter of it: so none of 217 logos without one is, on the tuning scenes on which that was chosen.',
        'zh-Hans':
          '阴影、描边或发光允许的强度，以与旁边底色的明度差计。仅当标志高 30 像素以上、四分之一高度内无其他内容时才提问：在选定此值的调参场景中，217 个无效果的标志均未被误问。',
      },
    },
  },
  needs: ['logos'],
  run({ logos }, { logos: rules, limits, limitRule }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    return {
      findings: found.flatMap((one): readonly Finding<Values>[] => {
        const { residual, effect, variant, visible } = one.sighting;
        // What is cut off is missing too; logo-cropped tells of that.
        const isWhole = visible > 0.98;
        const gone = isWhole ? partGone(one.sighting, limits.gone) : null;
        const added = addedOver(one.sighting, limits.added);
        const strength = effectOver(one.sighting, limits.effect);
        const told = (kind: Values['case'], measured: number, limit: number, certainty: 'sure' | 'ask') => ({
          subject: `${one.subject}:${isEffect(kind) ? kind : 'drawing'}`,
          regions: regionsOf(one, kind),
          evidence: { measured, limit, unit: '%' as const, values: { case: kind, variant } },
          certainty: lessSure(one.certainty, certainty),
          extent: measured / limit - 1,
          rule: isEffect(kind) ? limitRule('effect') : variantRule(one, 'file'),
        });
        return [
          ...(gone !== null
            ? [told('gone', gone.share, limits.gone, gone.certainty)]
            : isWhole && missesEdges(one.sighting, limits.edges)
              ? [told('missing', Math.round(residual.edges * 100), limits.edges, 'ask')]
              : isWhole && added !== null
                ? [told('added', added, limits.added, 'ask')]
                : []),
          ...(effect.kind !== 'none' && strength !== null ? [told(effect.kind, strength, limits.effect, 'ask')] : []),
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Logo as it is drawn',
      why: 'A redrawn logo, or one with an effect, is no longer the sign that people know and the law protects.',
      blind:
        'From 20 px of height on, on even grounds, it states that a part is gone; all else it asks: what was added, what differs on a photograph, effects. What was added is seen from 30 px of height on, on a photograph only where it lies on the ink, and not where it has the colour of what it covers. Effects are measured on even grounds.',
      message: ({ measured, limit, values }: Told) =>
        isEffect(values.case)
          ? `The logo (${values.variant}) has ${effects[values.case].en}, ${measured} % in lightness; up to ${limit} % is allowed.`
          : `The logo (${values.variant}) is not drawn as in its file: ${drawings[values.case].en(String(measured))}; up to ${limit} % is allowed.`,
      remedy: ({ values }: Told) =>
        isEffect(values.case)
          ? `Remove the ${values.case}. If the logo does not stand out, use another variant or ground.`
          : `Place the file of ${values.variant} again; do not redraw it.`,
      because: logoBecause.en,
    },
    'zh-Hans': {
      title: '标志的图形未被改动',
      why: '重绘或加了效果的标志，不再是人们熟悉、受法律保护的图形。',
      blind:
        '只对高 20 像素以上、平整底色上的缺失作出断言；其余只提问：添加的内容、照片上的差异、效果。添加的内容在标志高 30 像素以上时才看得到；在照片上只看得到墨色上的内容，与所盖之处同色的看不到。效果只在平整底色上测量。',
      message: ({ measured, limit, values }: Told) =>
        isEffect(values.case)
          ? `标志（${values.variant}）带有${effects[values.case].zh}，明度差 ${measured}%；允许值为 ${limit}%。`
          : `标志（${values.variant}）与原文件不符：${drawings[values.case].zh(String(measured))}；允许值为 ${limit}%。`,
      remedy: ({ values }: Told) =>
        isEffect(values.case)
          ? `请去掉${effects[values.case].zh}。若标志不够醒目，请换版本或底色。`
          : `请重新放置 ${values.variant} 的文件，不要重绘。`,
      because: logoBecause['zh-Hans'],
    },
  },
});

/** What is gone is marked where it should be, what was added where it lies. */
function regionsOf({ sighting: { residual }, region }: Sighted, kind: Values['case']): readonly Region[] {
  if (kind === 'gone' && residual.gone.region !== null) return [residual.gone.region];
  if (kind === 'added' && residual.added.region !== null) return [residual.added.region];
  return isEffect(kind) || residual.regions.length === 0 ? [region] : residual.regions;
}

const drawings = {
  gone: {
    en: (share: string) => `in one place ${share} % of it is gone`,
    zh: (share: string) => `某处缺失 ${share}%`,
  },
  missing: {
    en: (share: string) => `in one part ${share} % of its edges are missing`,
    zh: (share: string) => `某一部分有 ${share}% 的边缘缺失`,
  },
  added: {
    en: (share: string) => `another colour lies on ${share} % of it`,
    zh: (share: string) => `有 ${share}% 被另一种颜色占据`,
  },
} as const;
const effects = {
  shadow: { en: 'a shadow', zh: '阴影' },
  outline: { en: 'an outline', zh: '描边' },
  glow: { en: 'a glow', zh: '发光' },
} as const;
const isEffect = (kind: Values['case']): kind is keyof typeof effects => kind in effects;
