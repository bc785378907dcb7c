import { nearestWord } from '../measure/nearest-word.ts';
import type { KitProblem } from '../model/open-kit.ts';
import type { JsonDocument } from './document.ts';
import { leavesKit } from './files.ts';
import type { KnownNames } from './known.ts';
import { channelId } from './placements.ts';
import { each, type Path, type Placed, pointer } from './pointer.ts';
import { type KitProblemCode, shown, type Tell } from './tell.ts';

type Pattern = readonly string[];

/** Where a kit names files of its own. */
export const filePatterns: readonly Pattern[] = [
  ['logos', 'variants', '*', 'file'],
  ['logos', 'retired', '*', 'file'],
  ['voice', 'samples', '*'],
];
const colourNames: readonly Pattern[] = [
  ['palette', 'colours', '*', 'name'],
  ['palette', 'accepted', '*', 'name'],
];

/** Names that stand for something else: each must be known, and no two things may share one. */
export function referenceProblems(document: JsonDocument, known: KnownNames, tell: Tell): readonly KitProblem[] {
  const texts = (...patterns: readonly Pattern[]) => textsAt(document.value, patterns);
  const keys = (...patterns: readonly Pattern[]) => keysAt(document.value, patterns);
  const at = ({ path, value }: Text) => ({ line: document.lineOf(path), key: pointer(path), found: shown(value) });

  const unknown = (code: KitProblemCode, named: readonly Text[], valid: ReadonlySet<string>) =>
    named
      .filter(({ value }) => !valid.has(value.trim()))
      .map((text) => tell(code, { ...at(text), nearest: nearestWord(text.value, valid) }));

  const twice = (code: KitProblemCode, named: readonly Text[]) => {
    const firsts = new Map<string, Text>();
    return named.flatMap((text) => {
      const plain = text.value.trim().toLowerCase();
      const first = firsts.get(plain);
      firsts.set(plain, first ?? text);
      return first === undefined ? [] : [tell(code, { ...at(text), values: { first: document.lineOf(first.path) } })];
    });
  };

  const palette = valuesOf(texts(['palette', 'colours', '*', 'name']));
  const placements = [...known.placements, ...valuesOf(texts(['placements', '*', 'id']))];
  const channels = new Set([...placements, ...known.channels.keys(), ...ownChannels(document.value, known)]);

  return [
    ...twice('colour-name-twice', texts(...colourNames)),
    ...keys(['channels']).flatMap(({ value: channel }) =>
      twice(
        'colour-name-twice',
        texts(...colourNames, ['channels', channel, 'palette', 'colours', '*', 'name']),
      ).filter(({ key }) => key.startsWith('channels.')),
    ),
    ...twice('id-twice', texts(['placements', '*', 'id'])),
    ...twice('id-twice', texts(['logos', 'variants', '*', 'id'])),
    ...twice('id-twice', texts(['logos', 'retired', '*', 'id'])),
    ...unknown('colour-unknown', texts(['channels', '*', 'palette', 'only', '*']), new Set(palette)),
    ...unknown(
      'logo-unknown',
      texts(['channels', '*', 'logos', 'only', '*']),
      new Set(valuesOf(texts(['logos', 'variants', '*', 'id']))),
    ),
    ...unknown('colour-unknown', texts(['logos', 'variants', '*', 'backgrounds', '*']), new Set([...palette, 'photo'])),
    ...unknown('check-unknown', keys(['checks'], ['channels', '*', 'checks']), new Set(known.checks.keys())),
    ...unknown('channel-unknown', keys(['channels']), channels),
    ...unknown('channel-unknown', texts(['voice', 'required', '*', 'channels', '*']), channels),
    ...unknown(
      'placement-unknown',
      texts(['assignments', '*', 'placement'], ['assignments', '*', 'placement', '*']),
      new Set([...placements, 'none']),
    ),
    ...limitProblems(document, known, tell),
    ...texts(...filePatterns)
      .filter(({ value }) => leavesKit(value))
      .map((text) => tell('file-outside', at(text))),
  ];
}

/** Limits that the check does not have, or that it can't be set to. */
function limitProblems(document: JsonDocument, known: KnownNames, tell: Tell): readonly KitProblem[] {
  const stated = [
    ['checks', '*', 'limits', '*'],
    ['channels', '*', 'checks', '*', 'limits', '*'],
  ].flatMap((pattern) => each(document.value, pattern));
  return stated.flatMap(({ path, value }) => {
    const check = String(path.at(-3));
    const name = String(path.at(-1));
    const limits = known.checks.get(check);
    if (limits === undefined) return [];
    const where = { line: document.lineOf(path), key: pointer(path) };
    const limit = Object.hasOwn(limits, name) ? limits[name] : undefined;
    if (limit === undefined) {
      const valid = Object.keys(limits);
      const code = valid.length === 0 ? 'limit-none' : 'limit-unknown';
      const values = { check, wanted: valid.join(', ') };
      return [tell(code, { ...where, found: shown(name), nearest: nearestWord(name, valid), values })];
    }
    const { min, max } = limit;
    const unit = limit.unit === '' ? '' : ` ${limit.unit}`;
    if (typeof value !== 'number' || (value >= min && value <= max)) return [];
    return [tell('limit-range', { ...where, found: String(value), values: { min, max, unit } })];
  });
}

/** Ids of the channels that the kit's own placements belong to. */
function ownChannels(root: unknown, known: KnownNames): readonly string[] {
  return each(root, ['placements', '*']).flatMap(({ value: own }) => {
    const [channel] = valuesOf(textsAt(own, [['channel']]));
    const [id = ''] = valuesOf(textsAt(own, [['id']]));
    return channel === undefined ? [] : [channelId(channel, id, known)];
  });
}

interface Text {
  readonly path: Path;
  readonly value: string;
}

/** The texts, blank ones left out, that the patterns reach. */
const textsAt = (root: unknown, patterns: readonly Pattern[]): readonly Text[] =>
  patterns.flatMap((pattern) => each(root, pattern)).filter(isText);

/** The keys of the objects that the patterns reach. */
const keysAt = (root: unknown, patterns: readonly Pattern[]): readonly Text[] =>
  patterns
    .flatMap((pattern) => each(root, [...pattern, '*']))
    .map(({ path }) => ({ path, value: String(path.at(-1)) }));

const valuesOf = (texts: readonly Text[]): readonly string[] => texts.map(({ value }) => value.trim());

const isText = (placed: Placed): placed is Text => typeof placed.value === 'string' && placed.value.trim() !== '';
