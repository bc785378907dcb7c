import { notOk, ok } from '../../model/outcome.ts';
import { collector } from './shared/collect.ts';
import { looksLikeJson, parseJson } from './shared/json.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { readTokenValue } from './shared/token-value.ts';
import { deepestTree, isObject, walkTree } from './shared/tree.ts';
import { atName, type Reason, reason, trouble } from './shared/words.ts';

interface Token {
  readonly value: unknown;
  /** Stated by the token or by the nearest group around it. */
  readonly type: string | null;
}

/** The W3C format writes `$value`; Style Dictionary and Tokens Studio, from which it grew, write `value`. */
const valueKey = /"\$value"\s*:/;
const olderValueKey = /"value"\s*:/;
/** Lists of `{ "name": …, "value": … }` are no tokens: the plain JSON reader takes their names. */
const nameKey = /"name"\s*:/;
/** Longer chains of aliases are mistakes or attacks. */
const longestChain = 64;

/**
 * Design tokens of the W3C community group: the format of 2025.10 (`colorSpace`, `components`, `alpha`, `hex`) and the
 * older draft in which a value is a string. `$type` is inherited from groups; a token without a type counts where its
 * value reads as a colour. Aliases `{group.token}` and `{"$ref": "#/group/token"}` are followed.
 */
export const tokens: PaletteReader = {
  id: 'tokens',
  title: { en: 'Design tokens (W3C)', 'zh-Hans': '设计令牌（W3C）' },
  extensions: ['tokens', 'json'],
  whenEmpty: {
    en: 'A colour token looks like { "red": { "$type": "color", "$value": "#e4002b" } }.',
    'zh-Hans': '颜色令牌的形式为 { "red": { "$type": "color", "$value": "#e4002b" } }。',
  },
  recognise(file) {
    const { text } = file;
    if (text === null || !looksLikeJson(text) || text.trimStart().startsWith('[')) return confidence.none;
    const isTokens = valueKey.test(text) || (olderValueKey.test(text) && !nameKey.test(text));
    // More than the plain JSON reader, which would take the same text for nested names.
    return isTokens ? confidence.shape + confidence.text : confidence.none;
  },
  read(file) {
    const parsed = parseJson(file.text ?? '');
    if (!parsed.ok) return parsed;
    if (!isObject(parsed.value)) return notOk(trouble('broken', { format: 'JSON' }));
    const all = new Map<string, Token>();
    const found = collector();
    const { tooDeep } = walkTokens(parsed.value, (name, token) => all.set(name, token));
    if (tooDeep !== null) found.skip(atName(tooDeep), reason('too-deep', { limit: deepestTree }));
    for (const [name, token] of all) {
      const end = follow(token, name, all);
      const read = 'why' in end ? end : readTokenValue(end.value, end.type);
      if (read !== null && ('colour' in read || mayBeColour(token))) {
        if ('why' in read) found.skip(atName(name), read.why);
        else found.add({ name, group: groupOf(name), original: read.original, colour: read.colour });
      }
      if (found.full()) break;
    }
    return ok(found.found(null));
  },
};

/** What is stated to be another type is no colour, whatever is wrong with it. */
const mayBeColour = ({ type }: Token): boolean => type === null || type === 'color';
const groupOf = (name: string): string | null => name.split('.').slice(0, -1).join('.') || null;

function walkTokens(root: unknown, add: (name: string, token: Token) => void): { readonly tooDeep: string | null } {
  /** Types stated by groups, by path. */
  const types = new Map<string, string>();
  return walkTree(root, ({ path, value }) => {
    if (!isObject(value)) return false;
    const last = path.at(-1);
    if (last?.startsWith('$') && last !== '$root') return false;
    const name = path.join('.');
    const stated = value.$type ?? (isToken(value) ? value.type : undefined);
    const type = typeof stated === 'string' ? stated : (types.get(path.slice(0, -1).join('.')) ?? null);
    if (isToken(value)) {
      add(name, { value: value.$value ?? value.value ?? { $ref: value.$ref }, type });
      return false;
    }
    if (type !== null) types.set(name, type);
    return true;
  });
}

/** `$value`; or a bare `value` that is no group of that name; or a `$ref` to a whole token. */
function isToken(value: Readonly<Record<string, unknown>>): boolean {
  if (value.$value !== undefined || typeof value.$ref === 'string') return true;
  return typeof value.value === 'string';
}

function follow(token: Token, name: string, all: ReadonlyMap<string, Token>): Token | { readonly why: Reason } {
  const seen = new Set([name]);
  let at = token;
  for (let target = aliasOf(at.value); target !== null; target = aliasOf(at.value)) {
    const next = all.get(target) ?? all.get(target.replace(/\.value$/, '')) ?? all.get(`${target}.$root`);
    if (next === undefined) return { why: reason('undefined', { name: `{${target}}` }) };
    if (seen.has(target)) return { why: reason('cycle', { name: `{${target}}` }) };
    if (seen.size > longestChain) return { why: reason('long-chain') };
    seen.add(target);
    at = { value: next.value, type: at.type ?? next.type };
  }
  return at;
}

/** The token that a value stands for: "{brand.red}", { "$ref": "#/brand/red/$value" }. */
function aliasOf(value: unknown): string | null {
  if (typeof value === 'string') return /^\s*\{([^{}]+)\}\s*$/.exec(value)?.[1]?.trim() ?? null;
  const pointer = isObject(value) ? value.$ref : null;
  if (typeof pointer !== 'string' || !pointer.startsWith('#/')) return null;
  const keys = pointer
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.filter((key) => key !== '$value').join('.');
}
