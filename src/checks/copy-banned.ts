import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { Severity } from '../model/severity.ts';
import { copyBecause, quoted, reason } from './support/copy.ts';
import { doubtWords, type Met, subjectOf, wordsMet } from './support/words.ts';

interface Values extends Readonly<Record<string, string | number | null>> {
  readonly found: string;
  readonly term: string;
  readonly replacement: string | null;
  readonly why: string | null;
  readonly list: string | null;
  readonly doubt: Met<unknown>['doubt'];
}
type Told = Evidence<Values>;

/** A list is advice on a subject; the kit's own words are its rule. */
const ofList: Severity = 'warn';

/** Copy does without the words that the kit bans. */
export const copyBanned = defineAssetCheck({
  id: 'copy-banned',
  category: 'copy',
  severity: 'fail',
  weight: 6,
  limits: {},
  needs: ['copy'],
  run({ copy }, { voice }) {
    if (voice === null) return { because: 'no-voice' };
    if (voice.banned.rules.length === 0) return { because: 'nothing-banned' };
    if (copy.pieces.length === 0) return { because: 'no-copy' };
    const { met, allowed } = wordsMet(copy, voice.banned);
    return {
      findings: met.map(({ rule, found, regions, certainty, doubt }) => {
        const { term, replacement, why, list, severity } = rule;
        const values: Values = { found: quoted(found), term, replacement, why, list, doubt };
        const atMost = severity ?? (list === null ? null : ofList);
        return {
          subject: subjectOf(term),
          regions,
          evidence: { measured: found.length, limit: 0, unit: 'count' as const, values },
          certainty,
          extent: found.length,
          rule: rule.rule,
          ...(atMost === null ? {} : { atMost }),
        };
      }),
      allowed,
    };
  },
  words: {
    en: {
      title: 'Banned words',
      why: 'A brand that does not say certain words does not say them anywhere: one banner is enough to sound like somebody else.',
      blind:
        'It knows words, not meanings: it can’t tell irony from a claim. In a quotation of five words and more it asks. English is searched with its inflections, Chinese in both scripts; other languages as they are written.',
      message: ({ measured, values }: Told) =>
        `${values.found} ${times(measured)}must not be used${values.list === null ? '' : ` (${values.list})`}.${reason(values.why, values.found, ' ')}${doubtWords.en[values.doubt]}`,
      remedy: ({ values }: Told) =>
        values.replacement === null
          ? 'Leave it out, or say it in another way.'
          : `Write “${values.replacement}” instead.`,
      because: { ...copyBecause.en, 'nothing-banned': 'The kit bans no words here.' },
    },
    'zh-Hans': {
      title: '禁用词',
      why: '品牌不说的词，在任何地方都不说：一张横幅就足以让人觉得换了一个品牌。',
      blind:
        '只认词，不懂意思：分不清反讽；五个字以上的引语中只提问。英文连同词形变化、中文连同繁简一起查找；其他语言按原样查找。',
      message: ({ measured, values }: Told) =>
        `${values.found}${Number(measured) > 1 ? `（${measured} 处）` : ''}属于禁用词${values.list === null ? '' : `（${values.list}）`}。${reason(values.why, values.found, '')}${doubtWords['zh-Hans'][values.doubt]}`,
      remedy: ({ values }: Told) =>
        values.replacement === null ? '请删除，或换一种说法。' : `请改用“${values.replacement}”。`,
      because: { ...copyBecause['zh-Hans'], 'nothing-banned': '品牌套件在此没有禁用词。' },
    },
  },
});

const times = (count: number | string): string => (Number(count) > 1 ? `(${count} times) ` : '');
