import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { nearestWord } from '../measure/nearest-word.ts';
import { assignmentSchema, type CampaignSettings, campaignSettingsSchema } from '../model/kit.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { type Problem, problem } from '../model/problem.ts';

type Issue = NonNullable<ReturnType<typeof campaignSettingsSchema.safeParse>['error']>['issues'][number];
type Path = readonly PropertyKey[];

/** Keys that may stand at each place, for a key that may not. */
const keysAt = (path: Path): readonly string[] =>
  Object.keys(path.length === 0 ? campaignSettingsSchema.shape : assignmentSchema.shape);

const told = 40;

/**
 * Reads `onbrand.json` (comments and trailing commas tolerated). Every problem at once, each with its line. Where
 * `placements` are given, an assignment must name one of them.
 */
export function readCampaignSettings(text: string, placements?: readonly string[]): Outcome<CampaignSettings, Problem> {
  const source = text.replace(/^\uFEFF/, '');
  const broken = (offset: number, key: string, found: string, expected: string): Problem =>
    problem('settings-broken', 'onbrand.json', { line: lineAt(source, offset), key, found, expected });

  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (root === undefined || error !== undefined) {
    const offset = error?.offset ?? 0;
    const found = source.slice(offset, offset + Math.max(1, error?.length ?? 1));
    return notOk(broken(offset, 'JSON', found === '' ? 'EOF' : shorten(found), root === undefined ? '{ … }' : 'JSON'));
  }
  const at = (path: Path): Node => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, depth).map(segment));
      if (node !== undefined) return node;
    }
    return root;
  };
  const parsed = campaignSettingsSchema.safeParse(getNodeValue(root));
  if (!parsed.success) {
    return notOk(
      ...parsed.error.issues.flatMap((issue) =>
        wrongOf(issue).map(({ path, found, expected }) => {
          const node = at(path);
          const isThere = findNodeAtLocation(root, path.map(segment)) !== undefined;
          const value = found ?? (isThere ? shorten(JSON.stringify(getNodeValue(node))) : 'undefined');
          return broken(
            node.parent?.type === 'property' ? node.parent.offset : node.offset,
            pointer(path),
            value,
            expected,
          );
        }),
      ),
    );
  }
  const unknown = parsed.data.assignments.flatMap(({ placement }, i) =>
    (typeof placement === 'string' ? [placement] : placement).flatMap((id) => {
      if (placements === undefined || id === 'none' || placements.includes(id)) return [];
      const nearest = nearestWord(id, placements);
      const path = ['assignments', i, 'placement'];
      return [
        broken(at(path).offset, pointer(path), `"${id}"`, nearest === null ? '`onbrand channels`' : `"${nearest}"`),
      ];
    }),
  );
  return unknown.length > 0 ? notOk(...unknown) : ok(parsed.data);
}

interface Wrong {
  readonly path: Path;
  /** Null for the value that stands there. */
  readonly found: string | null;
  /** In terms of JSON, so that it needs no language. */
  readonly expected: string;
}

function wrongOf(issue: Issue): readonly Wrong[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], found: `"${key}"`, expected: keysAt(path).join(' | ') }));
    case 'invalid_type':
      return [{ path, found: null, expected: issue.expected }];
    case 'invalid_value':
      return [{ path, found: null, expected: issue.values.map((value) => JSON.stringify(value)).join(' | ') }];
    case 'invalid_union':
      return [{ path, found: null, expected: '"x-header" | ["x-header", …] | "none"' }];
    case 'too_small':
      return [{ path, found: null, expected: `≥ ${issue.minimum}` }];
    default:
      return [{ path, found: null, expected: issue.message }];
  }
}

const segment = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key));

const pointer = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  ) || 'onbrand.json';

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\r|\n/).length;

const shorten = (text: string): string => (text.length > told ? `${text.slice(0, told)}…` : text);
