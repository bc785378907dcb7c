import { defineAssetCheck, type Evidence, type Finding } from '../model/check.ts';
import type { LogoRule } from '../model/rules.ts';
import { groundName, madeForGround } from './support/ground.ts';
import { lessSure, logoBecause, type Sighted, sightedInUse, variantRule } from './support/logo.ts';

interface Values extends Readonly<Record<string, string | number>> {
  /** `colour`: an even ground of another colour; `photo`, `gradient`: that kind of ground; `busy`: too much going on. */
  readonly case: 'colour' | 'photo' | 'gradient' | 'busy';
  readonly variant: string;
  readonly ground: string;
  readonly allowed: string;
  /** Variants that the kit makes for this ground; '' where it has none. */
  readonly use: string;
}
type Told = Evidence<Values>;

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** A logo stands on a ground that the kit allows for it, and that is quiet. */
export const logoBackground = defineAssetCheck({
  id: 'logo-background',
  category: 'logo',
  severity: 'warn',
  weight: 5,
  limits: {
    busy: {
      default: 0.35,
      min: 0.05,
      max: 1,
      unit: '',
      why: {
        en: 'How much may go on behind the logo, as mean edge strength: 0 is even, 1 the busiest. Chosen by judgement, not measured; therefore it only asks.',
        'zh-Hans':
          '标志背后允许的繁杂程度（平均边缘强度）：0 为平整，1 为最繁杂。此值凭判断选定，尚未测量，因此只提问。',
      },
    },
  },
  needs: ['logos'],
  run({ logos }, { logos: rules, colours, limits, limitRule }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    return {
      findings: found.flatMap((one): readonly Finding<Values>[] => {
        const { ground, variant } = one.sighting;
        const common = { subject: one.subject, regions: [one.region] };
        const allowed = allowedTo(one, rules.variants);
        const use = madeForGround(one, rules, colours.colours).filter((id) => id !== variant);
        const values = { variant, allowed: allowed?.join(', ') ?? '', use: use.join(', ') };
        if (ground.busy > limits.busy) {
          return [
            {
              ...common,
              evidence: {
                measured: hundredth(ground.busy),
                limit: limits.busy,
                unit: '' as const,
                values: { ...values, case: 'busy' as const, ground: ground.kind },
              },
              certainty: 'ask' as const,
              extent: ground.busy / limits.busy - 1,
              rule: limitRule('busy'),
            },
          ];
        }
        if (allowed === null) return [];
        const name = ground.kind === 'flat' ? groundName(ground.hex, colours.colours) : null;
        const isAllowed = ground.kind === 'flat' ? name !== null && allowed.includes(name) : allowed.includes('photo');
        // An even ground off the palette may be the quiet part of a photograph.
        if (isAllowed || (ground.kind === 'flat' && name === null && allowed.includes('photo'))) return [];
        return [
          {
            ...common,
            evidence: {
              measured: ground.kind === 'flat' ? (name ?? ground.hex) : ground.kind,
              limit: values.allowed,
              unit: '' as const,
              values: {
                ...values,
                case: ground.kind === 'flat' ? ('colour' as const) : ground.kind,
                ground: name === null ? ground.hex : `${name} ${ground.hex}`,
              },
            },
            // A ground off the palette is told by the checks of colour; what the kit means by it is a question here.
            certainty: lessSure(one.certainty, ground.kind === 'flat' && name !== null ? 'sure' : 'ask'),
            extent: 0,
            rule: variantRule(one, 'backgrounds'),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Ground behind the logo',
      why: 'Each variant is drawn for certain grounds; on others it fades, or its colours clash.',
      blind:
        'The ground is what lies within a fifth of the mark’s height around it. Grounds off the palette, gradients and photographs are asked about.',
      message: ({ values, measured, limit }: Told) => {
        switch (values.case) {
          case 'busy':
            return `Much goes on behind the logo (${values.variant}): ${measured}, where up to ${limit} is quiet.`;
          case 'colour':
            return `The logo (${values.variant}) stands on ${values.ground}; the kit allows it on ${values.allowed}.`;
          default:
            return `The logo (${values.variant}) stands on a ${values.case === 'photo' ? 'photograph' : 'gradient'}; the kit allows it on ${values.allowed}.`;
        }
      },
      remedy: ({ values }: Told) =>
        values.case === 'busy'
          ? 'Place it where the picture is quiet, or lay an even area under it.'
          : values.use === ''
            ? 'Put it on an allowed ground: no variant is made for this one.'
            : `Use a variant that is made for this ground (${values.use}), or an allowed ground.`,
      because: logoBecause.en,
    },
    'zh-Hans': {
      title: '标志的底色',
      why: '每个版本都为特定底色而绘；换了底色会看不清，或颜色冲突。',
      blind: '底色取标志周围五分之一高度以内的范围。不在色板内的底色、渐变和照片只提问。',
      message: ({ values, measured, limit }: Told) => {
        switch (values.case) {
          case 'busy':
            return `标志（${values.variant}）背后过于繁杂：${measured}，不超过 ${limit} 才算平静。`;
          case 'colour':
            return `标志（${values.variant}）放在 ${values.ground} 上；套件允许的底色为 ${values.allowed}。`;
          default:
            return `标志（${values.variant}）放在${values.case === 'photo' ? '照片' : '渐变'}上；套件允许的底色为 ${values.allowed}。`;
        }
      },
      remedy: ({ values }: Told) =>
        values.case === 'busy'
          ? '请放在画面平静处，或在下面垫一块平整的底。'
          : values.use === ''
            ? '请换成允许的底色：没有适合此底色的版本。'
            : `请改用适合此底色的版本（${values.use}），或换成允许的底色。`,
      because: logoBecause['zh-Hans'],
    },
  },
});

/** Grounds of the variant; in colours that no variant has, of all that are drawn so: which of them was meant can't be told. */
function allowedTo({ variant, sighting }: Sighted, variants: readonly LogoRule[]): readonly string[] | null {
  if (sighting.ink.approved !== null || variant === null) return variant?.backgrounds ?? null;
  const all = variants.filter(({ lockup }) => lockup === variant.lockup).map(({ backgrounds }) => backgrounds);
  return all.includes(null) ? null : [...new Set(all.flatMap((grounds) => grounds ?? []))];
}
