import type { Language } from '../../../src/model/language.ts';
import { measureWords } from '../../../src/model/voice-words.ts';
import { channelWords } from './words/channels.ts';
import { checkWords, logoWords } from './words/forms.ts';
import { kitWords } from './words/kit.ts';
import { paletteWords } from './words/palette.ts';
import { placementWords } from './words/placements.ts';
import { voiceWords } from './words/voice.ts';

/**
 * What the editor calls what stands at a pointer of the kit. `[]`: any entry of a list; `channels.*` and `checks.*`: any
 * channel and check. What a channel does not call otherwise is called as in the core.
 */
export function fieldNames(language: Language): Readonly<Record<string, string>> {
  const { name, tab } = kitWords[language];
  const palette = paletteWords[language];
  const logos = logoWords[language];
  const voice = voiceWords[language];
  const places = placementWords[language];
  const channel = channelWords[language];
  const checks = checkWords[language];
  const { width, height } = places;
  const banned = (at: string, label: string) => ({
    [at]: label,
    [`${at}[].term`]: voice.term,
    [`${at}[].replacement`]: voice.replacement,
    [`${at}[].except`]: voice.except,
    [`${at}[].why`]: voice.why,
    [`${at}[].severity`]: voice.severity,
  });
  const size = (at: string) => ({ [`${at}.width`]: width, [`${at}.height`]: height });
  const colour = (at: string) => ({
    [`${at}[].name`]: palette.name,
    [`${at}[].value`]: palette.value,
    [`${at}[].tolerance`]: palette.tolerance,
  });
  const range = (measure: keyof (typeof measureWords)[Language]) => {
    const at = `voice.traits[].measures.${measure}`;
    return { [at]: measureWords[language][measure], [`${at}.min`]: voice.min, [`${at}.max`]: voice.max };
  };
  const measures = Object.keys(measureWords[language]) as readonly (keyof (typeof measureWords)[Language])[];
  return {
    name,
    palette: tab.palette,
    'palette.colours': palette.list,
    ...colour('palette.colours'),
    'palette.colours[].role': palette.role,
    'palette.colours[].share': palette.share,
    'palette.colours[].share.target': palette.share,
    'palette.colours[].share.within': palette.within,
    'palette.colours[].tints': palette.tints,
    'palette.accepted': palette.accepted,
    ...colour('palette.accepted'),
    'palette.accepted[].until': palette.until,
    'palette.accepted[].why': palette.why,
    'palette.tolerance': palette.wholeTolerance,
    'palette.neutrals': palette.neutrals,
    'palette.neutrals.maxShare': palette.neutralShare,
    'palette.gradients': palette.gradients,
    logos: tab.logos,
    'logos.variants': logos.list,
    'logos.variants[].id': logos.id,
    'logos.variants[].file': logos.file,
    'logos.variants[].lockup': logos.lockup,
    'logos.variants[].colourway': logos.colourway,
    'logos.variants[].backgrounds': logos.backgrounds,
    'logos.variants[].minimum': logos.minimum,
    ...size('logos.variants[].minimum'),
    'logos.variants[].minimum.share': logos.share,
    'logos.clearSpace': logos.factor,
    'logos.clearSpace.factor': logos.factor,
    'logos.clearSpace.of': logos.of,
    'logos.presence': logos.presence,
    'logos.rotation': logos.rotation,
    'logos.retired': logos.retired,
    'logos.retired[].id': logos.id,
    'logos.retired[].file': logos.file,
    'logos.retired[].since': logos.since,
    voice: tab.voice,
    type: tab.voice,
    'type.families': voice.families,
    'voice.languages': voice.languages,
    'voice.tone': voice.tone,
    'voice.ocr': voice.ocr,
    'voice.names': voice.names,
    'voice.samples': voice.samples,
    'voice.preferred': voice.preferred,
    'voice.preferred[].use': voice.use,
    'voice.preferred[].insteadOf': voice.insteadOf,
    'voice.preferred[].except': voice.except,
    'voice.preferred[].why': voice.why,
    ...banned('voice.banned', voice.banned),
    'voice.lists': voice.lists,
    'voice.lists[].name': voice.listName,
    'voice.lists[].why': voice.why,
    'voice.lists[].severity': voice.severity,
    ...banned('voice.lists[].terms', voice.banned),
    'voice.required': voice.required,
    'voice.required[].text': voice.text,
    'voice.required[].channels': voice.channels,
    'voice.required[].when': voice.when,
    'voice.required[].tolerance': voice.tolerance,
    'voice.rules': voice.rules,
    'voice.rules[].name': voice.ruleName,
    'voice.rules[].why': voice.why,
    'voice.rules[].severity': voice.severity,
    'voice.rules[].kind': voice.kind,
    'voice.rules[].pattern': voice.pattern,
    'voice.rules[].per': voice.per,
    'voice.rules[].min': voice.min,
    'voice.rules[].max': voice.max,
    'voice.rules[].pairs': voice.pairs,
    'voice.rules[].first': voice.first,
    'voice.rules[].second': voice.second,
    'voice.rules[].except': voice.except,
    'voice.rules[].match': voice.match,
    'voice.traits': voice.traits,
    'voice.traits[].name': voice.trait,
    'voice.traits[].measures': voice.traits,
    ...Object.assign({}, ...measures.map(range)),
    contacts: voice.contacts,
    'contacts.hosts': voice.hosts,
    'contacts.phones': voice.phones,
    'contacts.handles': voice.handles,
    checks: tab.checks,
    'checks.*.severity': checks.severity,
    'checks.*.weight': checks.weight,
    'checks.*.limits': checks.limit,
    channels: tab.channels,
    'channels.*.why': channel.why,
    'channels.*.palette': channel.colour,
    'channels.*.palette.tolerance': channel.tolerance,
    'channels.*.palette.tone': channel.tone,
    'channels.*.palette.tone.hue': channel.hue,
    'channels.*.palette.tone.lightness': channel.lightness,
    'channels.*.palette.tone.chroma': channel.chroma,
    'channels.*.palette.colours': channel.more,
    'channels.*.palette.only': channel.only,
    'channels.*.palette.shares': channel.shares,
    'channels.*.logos.only': logos.onlyThese,
    'channels.*.size': channel.size,
    'channels.*.size.also': channel.also,
    ...size('channels.*.size.also[]'),
    'channels.*.size.formats': channel.formats,
    'channels.*.size.maxBytes': channel.maxBytes,
    'channels.*.voice.allow': voice.allow,
    'channels.*.voice.waived': voice.waived,
    'channels.*.voice.banned': voice.more,
    'channels.*.voice.required': voice.moreRequired,
    placements: tab.placements,
    'placements[].id': places.id,
    'placements[].channel': places.channel,
    'placements[].title': places.title,
    'placements[].kind': places.kind,
    'placements[].recommended': places.size,
    ...size('placements[].recommended'),
    'placements[].exact': places.exact,
    'placements[].alternatives': places.alternatives,
    ...size('placements[].alternatives[]'),
    'placements[].minimum': places.minimum,
    ...size('placements[].minimum'),
    'placements[].maxBytes': places.maxBytes,
    'placements[].formats': places.formats,
    'placements[].names': places.names,
    'placements[].safeZones': places.zones,
    'placements[].safeZones[].name': places.zoneName,
    'placements[].safeZones[].type': places.zoneType,
    'placements[].safeZones[].shape': places.shape,
    ...Object.fromEntries(
      Object.entries(places.sides).map(([side, label]) => [`placements[].safeZones[].${side}`, label]),
    ),
    assignments: places.assignments,
    'assignments[].files': places.files,
    'assignments[].placement': places.placement,
  };
}
