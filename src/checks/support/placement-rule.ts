import type { Language } from '../../model/language.ts';
import { assertNever } from '../../model/outcome.ts';
import { type Confidence, type Enforcement, type Placement, placementName } from '../../model/placement.ts';
import { type RuleRef, rule } from '../../model/rules.ts';
import type { Severity } from '../../model/severity.ts';

/** The line that a placement's figure stands in: the catalogue's, or the kit's for a placement of the brand's own. */
export const placementRule = (placement: Placement, key: string): RuleRef =>
  placement.confidence === 'kit'
    ? rule('kit', `placements.${placement.id}.${key}`)
    : rule('placement', `${placement.id}.${key}`);

/** How a placement is called in the sentences of each language: "LinkedIn Page cover", 领英公司主页封面. */
export type PlaceNames = Readonly<Record<'place' | 'placeZh', string>>;

export const placeNames = (placement: Placement): PlaceNames => ({
  place: placeName(placement, 'en'),
  placeZh: placeName(placement, 'zh-Hans'),
});

function placeName(placement: Placement, language: Language): string {
  const { channel, title } = placementName(placement, language);
  if (title.toLowerCase().startsWith(channel.toLowerCase())) return title;
  // Between Chinese words stands no space, beside Latin ones it does.
  const joint = /\p{Script=Han}$/u.test(channel) && /^\p{Script=Han}/u.test(title) ? '' : ' ';
  return `${channel}${joint}${title}`;
}

/** Only what the channel itself, or the kit, lays down can fail an asset; hearsay can warn. */
export const isAuthority = (confidence: Confidence): boolean => confidence === 'official' || confidence === 'kit';

/** The worst that it can be to depart from a figure, by what the channel does then and by who said so. */
export function worst(enforcement: Enforcement, confidence: Confidence): Severity {
  switch (enforcement) {
    case 'reject':
      return isAuthority(confidence) ? 'fail' : 'warn';
    case 'crop':
    case 'letterbox':
    case 'scale':
    case 'recompress':
      return 'warn';
    case 'advisory':
    case 'unknown':
      return 'note';
    default:
      return assertNever(enforcement);
  }
}
