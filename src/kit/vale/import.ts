import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { isSlow } from '../../measure/words/slow-pattern.ts';
import { patternOf } from '../../measure/words/term.ts';
import type { Severity } from '../../model/severity.ts';
import type { voiceSchema } from '../../model/voice.ts';
import { type ValeRule, valeKinds, valeRuleSchema } from './rule.ts';

type Written = z.input<typeof voiceSchema>;
export type WrittenList = NonNullable<Written['lists']>[number];
export type WrittenStyle = NonNullable<Written['rules']>[number];

/** One YAML file of a style. */
export interface ValeFile {
  /** What the rule is called: "Microsoft.Avoid". */
  readonly name: string;
  readonly text: string;
}

/** Why a rule, or one pattern of it, was left out. `detail`: the extension point, scope or pattern. */
export interface NotImported {
  readonly name: string;
  readonly why: 'not-yaml' | 'not-a-rule' | 'kind' | 'scope' | 'headings' | 'pattern' | 'slow' | 'empty';
  readonly detail: string;
}

export interface ImportedStyles {
  readonly lists: readonly WrittenList[];
  readonly rules: readonly WrittenStyle[];
  readonly notImported: readonly NotImported[];
}

/** Takes over the rules of Vale styles that a kit can hold; whatever it can't is listed with the reason. */
export function importVale(files: readonly ValeFile[]): ImportedStyles {
  const lists: WrittenList[] = [];
  const rules: WrittenStyle[] = [];
  const notImported: NotImported[] = [];
  for (const { name, text } of files) {
    const skip = (why: NotImported['why'], detail = ''): void => {
      notImported.push({ name, why, detail });
    };
    const read = readRule(text);
    if (read.kind === 'trouble') {
      skip(read.why, read.detail);
      continue;
    }
    const { rule } = read;
    const scope = rule.scope.find((one) => !scopes[rule.extends].includes(one));
    if (scope !== undefined) {
      skip(rule.extends === 'capitalization' ? 'headings' : 'scope', scope);
      continue;
    }
    const usable = (pattern: string): boolean => {
      const found = patternOf(pattern);
      const why = found === null ? null : found.regex === null ? 'pattern' : isSlow(found.source) ? 'slow' : null;
      if (why !== null) skip(why, pattern);
      return why === null;
    };
    if (rule.extends === 'existence' || rule.extends === 'substitution') {
      const terms = termsOf(rule).filter(({ term }) => usable(term));
      if (terms.length > 0) lists.push({ name, ...about(rule), terms });
      else if (termsOf(rule).length === 0) skip('empty');
    } else {
      const style = styleOf(rule, name);
      if ([...patternsIn(style)].every(usable)) rules.push(style);
    }
  }
  return { lists, rules, notImported };
}

type Read =
  | { readonly kind: 'rule'; readonly rule: ValeRule }
  | { readonly kind: 'trouble'; readonly why: NotImported['why']; readonly detail: string };

function readRule(text: string): Read {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 100, logLevel: 'error' });
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError)
      return { kind: 'trouble', why: 'not-yaml', detail: error.message.split('\n')[0] ?? '' };
    throw error;
  }
  const parsed = valeRuleSchema.safeParse(value);
  if (parsed.success) return { kind: 'rule', rule: parsed.data };
  const kind = typeof value === 'object' && value !== null && 'extends' in value ? String(value.extends) : '';
  const isOther =
    valeKinds.some((one) => one === kind) && parsed.error.issues.some(({ path }) => path[0] === 'extends');
  return { kind: 'trouble', why: isOther ? 'kind' : 'not-a-rule', detail: kind };
}

/**
 * Where a rule may look: copy has no code blocks, tables or lists of its own. A kit holds rules of capitals against all
 * headings and nothing else, all others against all of the copy; what is meant for less would accuse too much.
 */
const anywhere = ['text', 'raw', 'sentence', 'paragraph', 'summary'];
const scopes: Readonly<Record<ValeRule['extends'], readonly string[]>> = {
  existence: anywhere,
  substitution: anywhere,
  occurrence: anywhere,
  repetition: anywhere,
  consistency: anywhere,
  conditional: anywhere,
  capitalization: ['heading'],
};
const severities: Readonly<Record<ValeRule['level'], Severity>> = {
  suggestion: 'note',
  warning: 'warn',
  error: 'fail',
};

/** Its first `%s` is the replacement in a substitution, and the number counted in an occurrence: a list has no one such word. */
const about = ({ extends: kind, message, level }: ValeRule) => ({
  ...(message === '' || ((kind === 'substitution' || kind === 'occurrence') && message.includes('%s'))
    ? {}
    : { why: message }),
  severity: severities[level],
});

type Listed = Extract<ValeRule, { extends: 'existence' | 'substitution' }>;

function termsOf(rule: Listed): WrittenList['terms'] {
  const exact = (words: readonly string[]) => (words.length === 0 ? {} : { except: words.map((one) => `=${one}`) });
  const except = exact(rule.exceptions);
  if (rule.extends === 'substitution')
    return Object.entries(rule.swap).map(([bad, good]) => {
      const term = termOf(bad, rule);
      const right = good.split('|').filter((one) => one !== '');
      // “e-?mail” is the word that it asks for as well: Vale passes over that.
      const isPattern = term.startsWith('/');
      return { term, replacement: right.join(' / '), ...(isPattern ? exact([...rule.exceptions, ...right]) : except) };
    });
  if (rule.raw.length === 0) return rule.tokens.map((token) => ({ term: termOf(token, rule), ...except }));
  // Vale puts what is raw before the tokens (behind them: `append`), as one pattern; neither is meant alone.
  const raw = rule.raw.join('');
  const tokens = rule.tokens.length === 0 ? '' : grouped(rule.tokens.join('|'), rule.nonword);
  const whole = rule.append ? tokens + raw : raw + tokens;
  return [{ term: termOf(whole, { ...rule, nonword: true }), ...except }];
}

const grouped = (source: string, nonword: boolean): string => (nonword ? `(?:${source})` : `\\b(?:${source})\\b`);

const plain = /^[\p{L}\p{N}][\p{L}\p{N} '-]*$/u;

/** A plain word as it stands, anything else as the pattern that Vale makes of it: whole words, unless it says `nonword`. */
function termOf(token: string, { ignorecase, nonword }: Pick<ValeRule, 'ignorecase' | 'nonword'>): string {
  const inline = token.startsWith('(?i)');
  const source = inline ? token.slice('(?i)'.length) : token;
  const flag = ignorecase || inline ? 'i' : '';
  if (flag === 'i' && !nonword && plain.test(source)) return `=${source}`;
  // JavaScript's \b knows Latin letters only: around Chinese it never holds.
  return nonword || /\p{Script=Han}/u.test(source) ? `/${source}/${flag}` : `/${grouped(source, nonword)}/${flag}`;
}

function styleOf(rule: Exclude<ValeRule, Listed>, name: string): WrittenStyle {
  const fields = { name, ...about(rule) };
  const pattern = (source: string): string =>
    source.startsWith('(?i)') ? `/${source.slice('(?i)'.length)}/i` : `/${source}/${rule.ignorecase ? 'i' : ''}`;
  switch (rule.extends) {
    case 'occurrence': {
      const per = rule.scope.find((one) => one === 'sentence' || one === 'paragraph') ?? 'text';
      const { min, max } = rule;
      const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
      return { ...fields, kind: 'occurrence', pattern: pattern(rule.token), per, ...bounds };
    }
    case 'repetition':
      return { ...fields, kind: 'repetition', pattern: pattern(rule.tokens.join('|') || '\\w+') };
    case 'consistency':
      return { ...fields, kind: 'consistency', pairs: Object.entries(rule.either) };
    case 'conditional':
      return {
        ...fields,
        kind: 'conditional',
        first: pattern(rule.first),
        second: pattern(rule.second),
        except: rule.exceptions,
      };
    case 'capitalization': {
      const named = (['title', 'sentence', 'lower', 'upper'] as const).find((one) => rule.match === `$${one}`);
      return { ...fields, kind: 'capitalization', match: named ?? pattern(rule.match), except: rule.exceptions };
    }
  }
}

function patternsIn(style: WrittenStyle): readonly string[] {
  switch (style.kind) {
    case 'occurrence':
    case 'repetition':
      return [style.pattern];
    case 'consistency':
      return style.pairs.flat().map((way) => `/${way}/`);
    case 'conditional':
      return [style.first, style.second];
    case 'capitalization':
      return [style.match];
  }
}
