import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { nearestWord } from '../measure/nearest-word.ts';
import { assignmentSchema, type CampaignSettings, campaignSettingsSchema } from '../model/kit.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { SettingsFault } from '../model/settings-fault.ts';
import { acceptedPlaceSchema, looksSchema, waiverSchema } from '../model/waiver.ts';

type Issue = NonNullable<ReturnType<typeof campaignSettingsSchema.safeParse>['error']>['issues'][number];
type Path = readonly PropertyKey[];

interface Wrong {
  readonly fault: SettingsFault;
  readonly path: Path;
  /** As JSON writes it. */
  readonly found: string;
  /** In terms of JSON, so that it needs no language. */
  readonly expected: string;
  /** The valid word that was most likely meant; '' where none is near. */
  readonly nearest: string;
}

/**
 * Reads `onbrand.json` (comments and trailing commas tolerated). Every problem at once, each with its line, in their order.
 * Where `placements` are given, an assignment must name one of them.
 */
export function readCampaignSettings(text: string, placements?: readonly string[]): Outcome<CampaignSettings, Problem> {
  const source = text.replace(/^\uFEFF/, '');
  const broken = (offset: number, { path, ...values }: Wrong): Problem =>
    problem('settings-broken', 'onbrand.json', { ...values, line: lineAt(source, offset), key: pointer(path) });

  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (root === undefined || error !== undefined) {
    const offset = error?.offset ?? 0;
    const found = shorten(source.slice(offset, offset + Math.max(1, error?.length ?? 1)).trim());
    const fault = found === '' ? 'cut' : 'syntax';
    // The line break at its end begins no line of its own.
    return notOk(
      broken(Math.min(offset, source.trimEnd().length), { fault, path: [], found, expected: 'JSON', nearest: '' }),
    );
  }
  const parsed = campaignSettingsSchema.safeParse(getNodeValue(root));
  const unknown = placements === undefined ? [] : unknownPlacements(root, placements);
  const wrongs = [
    ...unknown,
    ...refused(root, parsed.error?.issues ?? [], new Set(unknown.map(({ path }) => path[1]))),
  ];
  if (parsed.success && wrongs.length === 0) return ok(parsed.data);
  const placed = wrongs.map((wrong) => ({ wrong, offset: offsetOf(root, wrong.path) }));
  return notOk(...placed.sort((a, b) => a.offset - b.offset).map(({ wrong, offset }) => broken(offset, wrong)));
}

/** Ids of placements that do not exist, wherever an assignment says what its files are for. */
function unknownPlacements(root: Node, placements: readonly string[]): readonly Wrong[] {
  const assignments = valueAt(root, ['assignments']);
  if (!Array.isArray(assignments)) return [];
  return assignments.flatMap((_, i) => {
    const path = ['assignments', i, 'placement'];
    const said: unknown = valueAt(root, path);
    return (Array.isArray(said) ? said : [said]).flatMap((id: unknown): readonly Wrong[] => {
      if (typeof id !== 'string' || id === 'none' || placements.includes(id)) return [];
      const nearest = nearestWord(id, placements) ?? '';
      return [{ fault: 'placement', path, found: shorten(id), expected: '`onbrand channels`', nearest }];
    });
  });
}

/** What the schema refuses. A key that was misspelt is told, and not that the one that was meant is missing. */
function refused(root: Node, issues: readonly Issue[], told: ReadonlySet<PropertyKey | undefined>): readonly Wrong[] {
  const keys = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownKey(root, issue.path, key)) : [],
  );
  const meant = new Set(keys.map(({ path, nearest }) => pointer([...path.slice(0, -1), nearest])));
  const values = issues.flatMap((issue): readonly Wrong[] => {
    const { code, path } = issue;
    const value = valueAt(root, path);
    if (code === 'unrecognized_keys') return [];
    if (value === undefined && meant.has(pointer(path))) return [];
    if (path[0] === 'assignments' && path[2] === 'placement' && told.has(path[1])) return [];
    const found = value === undefined ? '' : shorten(JSON.stringify(value));
    return [
      { fault: value === undefined ? 'missing' : 'value', path, found, expected: expectedOf(issue), nearest: '' },
    ];
  });
  return [...keys, ...values];
}

function unknownKey(root: Node, path: Path, key: string): Wrong {
  const keys = keysAt(root, path);
  const nearest = nearestWord(key, keys) ?? '';
  return { fault: 'key', path: [...path, key], found: key, expected: keys.join(', '), nearest };
}

/** Keys that may stand at a place. */
function keysAt(root: Node, path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(campaignSettingsSchema.shape).filter((key) => key !== '$schema');
  if (path[0] === 'assignments') return Object.keys(assignmentSchema.shape);
  if (path[2] === 'looks') return Object.keys(looksSchema.shape);
  if (path[2] === 'places') return Object.keys(acceptedPlaceSchema.shape);
  const scope = valueAt(root, [...path, 'scope']);
  return waiverSchema.options.flatMap(({ shape }) => (shape.scope.value === scope ? Object.keys(shape) : []));
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'invalid_union':
      return issue.path.at(-1) === 'scope'
        ? '"asset" | "channel" | "everywhere"'
        : '"x-header" | ["x-header", …] | "none"';
    case 'invalid_format':
      return issue.format === 'date' ? '"2026-11-30"' : (issue.pattern ?? issue.format);
    case 'too_small':
      return issue.origin === 'number' ? `≥ ${issue.minimum}` : `"…" (≥ ${issue.minimum})`;
    case 'too_big':
      return issue.origin === 'number' ? `≤ ${issue.maximum}` : `"…" (≤ ${issue.maximum})`;
    default:
      return issue.message;
  }
}

const valueAt = (root: Node, path: Path): unknown => {
  const node = findNodeAtLocation(root, path.map(segment));
  return node === undefined ? undefined : getNodeValue(node);
};

/** Where the key of a value stands (in a list, the value itself) or, where it is missing, the nearest that holds it. */
function offsetOf(root: Node, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, depth).map(segment));
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root.offset;
}

const segment = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key));

const pointer = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  ) || 'onbrand.json';

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;

const mostLetters = 40;
const shorten = (text: string): string => (text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text);
