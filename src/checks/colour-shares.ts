import { rounded } from '../measure/rounded.ts';
import { defineAssetCheck, type Finding } from '../model/check.ts';
import type { PaletteFact } from '../model/facts.ts';
import { whole } from '../model/region.ts';
import { type RuleColour, rule } from '../model/rules.ts';

/** Shares are measured to half a point on lossless and lossy sources alike (bench/colour-accuracy.ts). */
const measuredTo = 0.5;
/** Share of the picture from which photographs carry the balance too, so that the flat colours alone can't tell. */
const photoHeavy = 0.25;

/** Each colour takes the share of the flat area that the brand gives it. */
export const colourShares = defineAssetCheck({
  id: 'colour-shares',
  category: 'colour',
  severity: 'note',
  weight: 3,
  limits: {
    flat: {
      default: 30,
      min: 0,
      max: 100,
      unit: '%',
      why: {
        en: 'Least share of the picture that brand colours and off-palette colours must take together: of less, proportions can’t be told.',
        'zh-Hans': '品牌色与色板外颜色合计至少占画面多大比例：太少则无法判断配比。',
      },
    },
  },
  needs: ['palette', 'picture'],
  run({ palette, picture }, { colours: { colours, shares }, limits }) {
    if (!shares) return { because: 'not-here' };
    const wanted = colours.filter(({ share, permitted }) => share !== null && permitted);
    if (wanted.length === 0) return { because: 'none-stated' };
    const { on, tint, gradient, photo } = palette.shares;
    const drawn = palette.off.filter(({ doubt }) => doubt !== 'photo-like');
    const flat = drawn.reduce((sum, off) => sum + off.share, on + tint + gradient);
    if (flat * 100 < limits.flat) return { because: 'little-flat' };
    // Of print colours, those that no ink can hold are not counted as what they were meant to be.
    const certainty = photo >= photoHeavy || picture.space === 'cmyk' ? 'ask' : 'sure';
    return { findings: wanted.flatMap((colour) => findingOf(colour, palette, flat, certainty)) };
  },
  words: {
    en: {
      title: 'Proportions of the palette',
      why: 'The same colours in other proportions are another brand: sixty parts of white with ten of red is not sixty of red.',
      blind:
        'Photographs, transparency and neutrals that the palette does not list are left out of the sum; where photographs carry the balance too, and in CMYK, it only asks. A single asset may differ on purpose; the kit gives the range.',
      message: ({ measured, values }) =>
        `${values.name} takes ${measured} % of the flat area; the brand wants ${values.target} % ± ${values.within}.`,
      remedy: ({ measured, values }) =>
        Number(measured) > Number(values.target) ? `Use less of ${values.name}.` : `Give ${values.name} more room.`,
      because: {
        'not-here': 'Proportions do not hold in this placement.',
        'none-stated': 'The kit states no proportions.',
        'little-flat': 'Too little of the picture is flat colour to tell proportions.',
      },
    },
    'zh-Hans': {
      title: '色彩配比',
      why: '同样的颜色换一种配比，就成了另一个品牌：六成白配一成红，不等于六成红。',
      blind:
        '照片、透明区域和色板未列出的中性色不计入总和；照片较多的画面和 CMYK 文件只会提问。单个素材可以有意不同；允许范围由品牌套件规定。',
      message: ({ measured, values }) =>
        `“${values.name}”占平涂面积的 ${measured}%；品牌要求 ${values.target}% ± ${values.within}。`,
      remedy: ({ measured, values }) =>
        Number(measured) > Number(values.target) ? `请减少“${values.name}”的面积。` : `请增加“${values.name}”的面积。`,
      because: {
        'not-here': '此版位不要求色彩配比。',
        'none-stated': '品牌套件没有规定色彩配比。',
        'little-flat': '画面中平涂颜色太少，无法判断配比。',
      },
    },
  },
});

type Values = { readonly name: string; readonly target: number; readonly within: number };

function findingOf(
  { name, hex, share, pointer }: RuleColour,
  palette: PaletteFact,
  flat: number,
  certainty: 'sure' | 'ask',
): Finding<Values>[] {
  if (share === null) return [];
  const { target, within } = share;
  const found = palette.colours.find((colour) => colour.name === name && colour.hex === hex);
  // A gradient is half of each of its ends.
  const inGradients = palette.gradients
    .filter(({ from, to }) => from === name || to === name)
    .reduce((sum, gradient) => sum + gradient.share / 2, 0);
  const own = ((found?.share ?? 0) + inGradients) / flat;
  const measured = own * 100;
  const past = Math.abs(measured - target) - within;
  if (past <= measuredTo) return [];
  return [
    {
      subject: `share:${hex}`,
      regions: [whole],
      evidence: {
        measured: rounded(measured, 1),
        limit: rounded(measured > target ? target + within : target - within, 1),
        unit: '%',
        found: { hex: found?.foundHex ?? hex, share: rounded(own, 4) },
        wanted: { name, hex },
        values: { name, target, within },
      },
      certainty,
      extent: rounded(past / Math.max(1, within), 3),
      rule: rule('kit', `${pointer}.share`),
    },
  ];
}
