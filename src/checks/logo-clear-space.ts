import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { LogoSighting } from '../model/logos.ts';
import { type LogoRules, rule } from '../model/rules.ts';
import { lessSure, logoBecause, overLimit, sightedInUse } from './support/logo.ts';
import { edgesBeside, type Near, ring, tenth } from './support/logo-space.ts';

/** Whether the edge counts, guidelines do not agree upon: asked about where it is plainly too near, at less than so much of the asked space. */
const leastToEdge = 0.5;

type Values = Readonly<Record<'variant' | 'sides' | 'sidesZh' | 'asked' | 'askedZh', string>> & {
  readonly kind: Near['kind'];
};
type Told = Evidence<Values>;

/** What the clear space is counted in, in px; null where this logo does not have it. */
function unit({ pose, lockup }: LogoSighting, of: 'height' | 'width' | 'mark-height'): number | null {
  if (of === 'height') return pose.height;
  if (of === 'width') return pose.width;
  // Beside its name a mark is as high as the lockup; above it, it can't be told from the lockup's box alone.
  return lockup === 'mark' || lockup === 'horizontal' ? pose.height : null;
}

/** Around a logo stays free what the kit asks for. */
export const logoClearSpace = defineAssetCheck({
  id: 'logo-clear-space',
  category: 'logo',
  severity: 'warn',
  weight: 5,
  limits: {
    least: {
      default: 90,
      min: 10,
      max: 100,
      unit: '%',
      why: {
        en: 'How much of the asked clear space must be free. A tenth is left for rounding in layouts, chosen by judgement; distances are measured to 0.5 px nineteen times in twenty (tuning scenes of the benchmark).',
        'zh-Hans':
          '所要求的留白至少应有多少是空的。十分之一留给排版取整，此值凭判断选定；距离的测量误差在二十次中有十九次不超过 0.5 px（基准调参场景）。',
      },
    },
  },
  needs: ['logos', 'picture'],
  run({ logos, picture }, { logos: rules, limits, placement }) {
    if (rules === null) return { because: 'no-logos' };
    const { clearSpace } = rules;
    if (clearSpace === null) return { because: 'not-asked' };
    const found = sightedInUse(logos.sightings, rules).flatMap((one) => {
      const size = unit(one.sighting, clearSpace.of);
      const { clearSpace: around, ground } = one.sighting;
      if (size === null) return [];
      const asked = size * clearSpace.factor;
      // Light and shadow run through gradients and photographs: what intrudes there can't be told from them.
      const isTold = around.judged && ground.kind === 'flat';
      const edges = edgesBeside(one.sighting, picture, placement?.kind ?? null);
      return [
        ...(isTold ? [{ ...one, asked, beside: around.intrusions as readonly Near[] }] : []),
        ...(edges.length > 0 ? [{ ...one, subject: `${one.subject}:edge`, asked, beside: edges }] : []),
      ];
    });
    if (found.length === 0) return { because: 'not-judged' };
    return {
      findings: found.flatMap(({ sighting, subject, region, certainty, asked, beside }) => {
        const near = beside
          .filter(({ kind, distance }) => distance < asked * (kind === 'edge' ? leastToEdge : limits.least / 100))
          .sort((a, b) => a.distance - b.distance);
        const [nearest] = near;
        if (nearest === undefined) return [];
        const missing = 1 - nearest.distance / asked;
        const values: Values = {
          kind: nearest.kind,
          variant: sighting.variant,
          sides: listed(near, 'en'),
          sidesZh: listed(near, 'zh'),
          ...inUnits(clearSpace),
        };
        return [
          {
            subject,
            regions: [region, ring(sighting, asked), ...near.map((intrusion) => intrusion.region)],
            evidence: { measured: tenth(nearest.distance), limit: tenth(asked), unit: 'px' as const, values },
            certainty: lessSure(
              // Whether the border of a panel, or the edge of the picture, counts, guidelines do not agree upon.
              lessSure(certainty, nearest.kind === 'element' ? 'sure' : 'ask'),
              overLimit(missing, 1 - limits.least / 100, sighting.pose.error.scale) ?? 'ask',
            ),
            extent: missing,
            rule: rule('kit', clearSpace.pointer, clearSpace.provenance),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Clear space around the logo',
      why: 'A logo that something leans on is read together with it, as one strange sign.',
      blind:
        'On photographs and gradients only the edge of the picture is judged. It and the border of a panel or a stripe are asked about; the edge at less than half of the space, where the placement is known, and none that a logo fills (avatars, icons, logos, tiles). A stacked lockup is left out where the kit counts in heights of the mark.',
      message: ({ measured, limit, values }: Told) =>
        `${begins[values.kind].en} ${measured} px ${values.sides} of the logo (${values.variant}); ${limit} px (${values.asked}) stay free.`,
      remedy: ({ limit }: Told) => `Keep ${limit} px free around it: move it or what intrudes, or make it smaller.`,
      because: {
        ...logoBecause.en,
        'not-asked': 'The kit asks for no clear space.',
        'not-judged': 'No logo was found here whose clear space can be judged.',
      },
    },
    'zh-Hans': {
      title: '标志四周的留白',
      why: '紧贴其他内容的标志会与之混为一体，变成一个奇怪的图形。',
      blind:
        '在照片和渐变上只判断图片边缘。图片边缘、色块或条纹的边界只提问；图片边缘仅在已知投放位置、且不足所要求留白的一半时提问，标志本应占满的位置（头像、图标、标志、磁贴）除外。若套件以图形高度计，则不判断上下组合的版本。',
      message: ({ measured, limit, values }: Told) =>
        `标志（${values.variant}）${values.sidesZh} ${measured} 像素处${begins[values.kind].zh}；应留出 ${limit} 像素（${values.askedZh}）。`,
      remedy: ({ limit }: Told) => `请在四周留出 ${limit} 像素：移动标志或侵入的内容，或缩小标志。`,
      because: {
        ...logoBecause['zh-Hans'],
        'not-asked': '套件没有要求留白。',
        'not-judged': '没有找到可以判断留白的标志。',
      },
    },
  },
});

const begins = {
  element: { en: 'Something stands', zh: '有其他内容' },
  area: { en: 'Another area begins', zh: '是另一块色区' },
  edge: { en: 'The picture ends', zh: '是图片边缘' },
} as const;
const sides = {
  top: { en: 'on top', zh: '上方' },
  right: { en: 'to the right', zh: '右侧' },
  bottom: { en: 'at the foot', zh: '下方' },
  left: { en: 'to the left', zh: '左侧' },
} as const;
const listed = (near: readonly Near[], language: 'en' | 'zh'): string =>
  [...new Set(near.map(({ side }) => sides[side][language]))].join(language === 'en' ? ' and ' : '、');

function inUnits({ factor, of }: NonNullable<LogoRules['clearSpace']>) {
  const en = { height: 'its height', width: 'its width', 'mark-height': 'the height of the mark' }[of];
  const zh = { height: '标志高度', width: '标志宽度', 'mark-height': '图形高度' }[of];
  return { asked: `${factor} × ${en}`, askedZh: `${zh}的 ${factor} 倍` };
}
