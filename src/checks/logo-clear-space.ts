import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { Intrusion, LogoSighting, Point } from '../model/logos.ts';
import type { Region } from '../model/region.ts';
import { type LogoRules, rule } from '../model/rules.ts';
import { lessSure, logoBecause, overLimit, sightedInUse } from './support/logo.ts';

type Values = Readonly<Record<'kind' | 'variant' | 'sides' | 'sidesZh' | 'asked' | 'askedZh', string | number>>;
type Told = Evidence<Values>;

const tenth = (value: number): number => Math.round(value * 10) / 10;

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
  needs: ['logos'],
  run({ logos }, { logos: rules, limits }) {
    if (rules === null) return { because: 'no-logos' };
    const { clearSpace } = rules;
    if (clearSpace === null) return { because: 'not-asked' };
    const found = sightedInUse(logos.sightings, rules).flatMap((one) => {
      const size = unit(one.sighting, clearSpace.of);
      const { clearSpace: around, ground } = one.sighting;
      // Light and shadow run through gradients and photographs: what intrudes there can't be told from them.
      return size === null || !around.judged || ground.kind !== 'flat'
        ? []
        : [{ ...one, asked: size * clearSpace.factor }];
    });
    if (found.length === 0) return { because: 'not-judged' };
    return {
      findings: found.flatMap(({ sighting, subject, region, certainty, asked }) => {
        const near = sighting.clearSpace.intrusions
          .filter(({ distance }) => distance < (asked * limits.least) / 100)
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
              // Whether the border of a panel counts, guidelines do not agree upon.
              lessSure(certainty, nearest.kind === 'area' ? 'ask' : 'sure'),
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
        'On photographs and gradients it is not judged. The border of a panel or a stripe is asked about. A stacked lockup is left out where the kit counts in heights of the mark.',
      message: ({ measured, limit, values }: Told) =>
        `${values.kind === 'area' ? 'Another area begins' : 'Something stands'} ${measured} px ${values.sides} of the logo (${values.variant}); ${limit} px (${values.asked}) stay free.`,
      remedy: ({ limit }: Told) => `Keep ${limit} px free around it: move what intrudes, or make the logo smaller.`,
      because: {
        ...logoBecause.en,
        'not-asked': 'The kit asks for no clear space.',
        'not-judged': 'No logo was found here whose clear space can be judged.',
      },
    },
    'zh-Hans': {
      title: '标志四周的留白',
      why: '紧贴其他内容的标志会与之混为一体，变成一个奇怪的图形。',
      blind: '在照片和渐变上不作判断；色块或条纹的边界只提问。若套件以图形高度计，则不判断上下组合的版本。',
      message: ({ measured, limit, values }: Told) =>
        `标志（${values.variant}）${values.sidesZh} ${measured} 像素处${values.kind === 'area' ? '是另一块色区' : '有其他内容'}；应留出 ${limit} 像素（${values.askedZh}）。`,
      remedy: ({ limit }: Told) => `请在四周留出 ${limit} 像素：移开侵入的内容，或缩小标志。`,
      because: {
        ...logoBecause['zh-Hans'],
        'not-asked': '套件没有要求留白。',
        'not-judged': '没有找到可以判断留白的标志。',
      },
    },
  },
});

/** The outer bound of the space that stays free. */
function ring({ quad: [a, b, c, d], pose }: LogoSighting, asked: number): Region {
  // Over one px of the mark's own width and height, each along its own side.
  const [right, down] = [asked / pose.width, asked / pose.height];
  const corner = ([x, y]: Point, across: number, below: number): [number, number] => [
    tenth(x + across * right * (b[0] - a[0]) + below * down * (d[0] - a[0])),
    tenth(y + across * right * (b[1] - a[1]) + below * down * (d[1] - a[1])),
  ];
  const points = [corner(a, -1, -1), corner(b, 1, -1), corner(c, 1, 1), corner(d, -1, 1)];
  return { kind: 'polygon', points, limit: 'clear' };
}

const sides = {
  top: { en: 'on top', zh: '上方' },
  right: { en: 'to the right', zh: '右侧' },
  bottom: { en: 'at the foot', zh: '下方' },
  left: { en: 'to the left', zh: '左侧' },
} as const;
const listed = (near: readonly Intrusion[], language: 'en' | 'zh'): string =>
  [...new Set(near.map(({ side }) => sides[side][language]))].join(language === 'en' ? ' and ' : '、');

function inUnits({ factor, of }: NonNullable<LogoRules['clearSpace']>) {
  const en = { height: 'its height', width: 'its width', 'mark-height': 'the height of the mark' }[of];
  const zh = { height: '标志高度', width: '标志宽度', 'mark-height': '图形高度' }[of];
  return { asked: `${factor} × ${en}`, askedZh: `${zh}的 ${factor} 倍` };
}
