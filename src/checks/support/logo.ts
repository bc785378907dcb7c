import type { Finding } from '../../model/check.ts';
import type { LogoSighting } from '../../model/logos.ts';
import type { Region } from '../../model/region.ts';
import { type LogoRule, type LogoRules, type RuleRef, rule } from '../../model/rules.ts';

/** Confidence from which a sighting may be stated, and from which it is worth a question; `bench/logos` measures both. */
const sureFrom = 0.95;
const askFrom = 0.75;

/** One sighting that is worth judging, with what is common to everything that is said of it. */
export interface Sighted {
  readonly sighting: LogoSighting;
  /** Survives another export: the variant, counted from the largest where it stands there several times. */
  readonly subject: string;
  readonly certainty: Finding['certainty'];
  readonly region: Region;
  /** The kit's line for this variant; of a retired version there is none. */
  readonly variant: LogoRule | null;
}

export function sighted(sightings: readonly LogoSighting[], rules: LogoRules): readonly Sighted[] {
  const counts = new Map<string, number>();
  return sightings
    .filter(({ confidence }) => confidence >= askFrom)
    .map((sighting) => {
      const count = (counts.get(sighting.variant) ?? 0) + 1;
      counts.set(sighting.variant, count);
      return {
        sighting,
        subject: count === 1 ? `logo:${sighting.variant}` : `logo:${sighting.variant}:${count}`,
        certainty: sighting.confidence >= sureFrom ? 'sure' : 'ask',
        region: markRegion(sighting),
        variant: sighting.retired ? null : (rules.variants.find(({ id }) => id === sighting.variant) ?? null),
      };
    });
}

/** Sightings of logos in use. A retired one has one fault, that it is there. */
export const sightedInUse = (sightings: readonly LogoSighting[], rules: LogoRules): readonly Sighted[] =>
  sighted(sightings, rules).filter(({ sighting }) => !sighting.retired);

const markRegion = ({ quad }: LogoSighting): Region => ({
  kind: 'polygon',
  points: quad.map(([x, y]): [number, number] => [tenth(x), tenth(y)]),
});
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The line of the variant; of the list where it is not there. */
export const variantRule = ({ variant }: Pick<Sighted, 'variant'>, key = ''): RuleRef =>
  rule('kit', variant === null ? 'logos.variants' : `${variant.pointer}${key === '' ? '' : `.${key}`}`);

/** Standard errors that a departure must lie beyond its limit to be stated, and to be worth a question. */
const stated = 3;
const asked = 1;

/**
 * Whether a measured departure is over its limit. On the dev split of bench/logos.ts three standard errors state 1 of 102
 * logos as stretched that are not, and find all 15 of at least 24 px that are by 4 % or more; one is enough to ask.
 */
export function overLimit(departure: number, limit: number, sigma: number): Finding['certainty'] | null {
  if (departure - asked * sigma <= limit) return null;
  return departure - stated * sigma > limit ? 'sure' : 'ask';
}

/** The less sure of two. */
export const lessSure = (a: Finding['certainty'], b: Finding['certainty']): Finding['certainty'] =>
  a === 'ask' || b === 'ask' ? 'ask' : 'sure';

/** Why a check of logos does not apply, in the same words everywhere. */
export const logoBecause = {
  en: { 'no-logos': 'The kit names no logos.', 'not-found': 'No logo of the kit was found here.' },
  'zh-Hans': { 'no-logos': '品牌套件没有列出标志。', 'not-found': '没有找到套件中的标志。' },
} as const;
