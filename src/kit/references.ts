import type { KitProblem } from '../model/open-kit.ts';
import type { JsonDocument } from './document.ts';
import { leavesKit } from './files.ts';
import type { KnownNames } from './known.ts';
import { nearestWord } from './nearest.ts';
import { channelId } from './placements.ts';
import { each, type Path, type Placed, pointer } from './pointer.ts';
import { type KitProblemCode, shown, type Tell } from './tell.ts';

type Pattern = readonly string[];

/** Names that stand for something else: each must be known, and no two things may share one. */
export function referenceProblems(document: JsonDocument, known: KnownNames, tell: Tell): readonly KitProblem[] {
  const strings = (...patterns: readonly Pattern[]) =>
    patterns.flatMap((pattern) => each(document.value, pattern)).filter(isText);
  const names = (...patterns: readonly Pattern[]) => strings(...patterns).map(({ value }) => value.trim());
  const keys = (...patterns: readonly Pattern[]) =>
    patterns
      .flatMap((pattern) => each(document.value, [...pattern, '*']))
      .map(({ path }) => ({ path, value: String(path.at(-1)) }));
  const at = (path: Path) => ({ line: document.lineOf(path), key: pointer(path) });

  const unknown = (code: KitProblemCode, named: readonly Text[], valid: ReadonlySet<string>) =>
    named
      .filter(({ value }) => !valid.has(value.trim()))
      .map(({ path, value }) => tell(code, { ...at(path), found: shown(value), nearest: nearestWord(value, valid) }));
  const twice = (code: KitProblemCode, named: readonly Text[]) => {
    const first = new Map<string, number>();
    return named.flatMap(({ path, value }) => {
      const plain = value.trim().toLowerCase();
      const line = first.get(plain);
      first.set(plain, line ?? document.lineOf(path));
      return line === undefined ? [] : [tell(code, { ...at(path), found: shown(value), values: { first: line } })];
    });
  };
  const limits = keys(['checks', '*', 'limits'], ['channels', '*', 'checks', '*', 'limits']).flatMap(
    ({ path, value }) => {
      const check = String(path.at(-3));
      const wanted = known.checks.get(check);
      if (wanted === undefined) return [];
      const limit = Object.hasOwn(wanted, value) ? wanted[value] : undefined;
      const valid = Object.keys(wanted);
      const values = { check, wanted: valid.join(', ') };
      const trouble = { ...at(path), found: shown(value), nearest: nearestWord(value, valid), values };
      if (limit === undefined) return [tell(valid.length === 0 ? 'limit-none' : 'limit-unknown', trouble)];
      const [{ value: number } = { value: null }] = each(document.value, path.map(String));
      if (typeof number !== 'number' || (number >= limit.min && number <= limit.max)) return [];
      const { min, max, unit } = limit;
      return [tell('limit-range', { ...at(path), found: String(number), values: { min, max, unit } })];
    },
  );

  const palette = new Set(names(['palette', 'colours', '*', 'name']));
  const placements = new Set([...known.placements, ...names(['placements', '*', 'id'])]);
  const ownChannels = each(document.value, ['placements', '*']).flatMap((own) => {
    const [channel] = each(own.value, ['channel']).filter(isText);
    return channel === undefined ? [] : [channelId(channel.value, String(each(own.value, ['id'])[0]?.value), known)];
  });
  const channels = new Set([...placements, ...known.channels.keys(), ...ownChannels]);

  return [
    ...twice('colour-name-twice', strings(['palette', 'colours', '*', 'name'], ['palette', 'accepted', '*', 'name'])),
    ...keys(['channels']).flatMap(({ value: channel }) =>
      twice(
        'colour-name-twice',
        strings(
          ['palette', 'colours', '*', 'name'],
          ['palette', 'accepted', '*', 'name'],
          ['channels', channel, 'palette', 'colours', '*', 'name'],
        ),
      ).filter(({ key }) => key.startsWith('channels.')),
    ),
    ...twice('id-twice', strings(['placements', '*', 'id'])),
    ...twice('id-twice', strings(['logos', 'variants', '*', 'id'])),
    ...twice('id-twice', strings(['logos', 'retired', '*', 'id'])),
    ...unknown('colour-unknown', strings(['channels', '*', 'palette', 'only', '*']), palette),
    ...unknown(
      'colour-unknown',
      strings(['logos', 'variants', '*', 'backgrounds', '*']),
      new Set([...palette, 'photo']),
    ),
    ...unknown('check-unknown', keys(['checks'], ['channels', '*', 'checks']), new Set(known.checks.keys())),
    ...limits,
    ...unknown('channel-unknown', keys(['channels']), channels),
    ...unknown('channel-unknown', strings(['voice', 'required', '*', 'channels', '*']), channels),
    ...assignmentProblems(),
    ...strings(...filePatterns)
      .filter(({ value }) => leavesKit(value))
      .map(({ path, value }) => tell('file-outside', { ...at(path), found: shown(value) })),
  ];

  function assignmentProblems() {
    const stated = strings(['assignments', '*', 'placement'], ['assignments', '*', 'placement', '*']);
    return unknown('placement-unknown', stated, new Set([...placements, 'none']));
  }
}

/** Where a kit names files of its own. */
export const filePatterns: readonly Pattern[] = [
  ['logos', 'variants', '*', 'file'],
  ['logos', 'retired', '*', 'file'],
  ['voice', 'samples', '*'],
];

interface Text extends Placed {
  readonly value: string;
}
const isText = (placed: Placed): placed is Text => typeof placed.value === 'string' && placed.value.trim() !== '';
