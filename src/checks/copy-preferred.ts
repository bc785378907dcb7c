import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { copyBecause, quoted, reason } from './support/copy.ts';
import { doubtWords, type Met, subjectOf, wordsMet } from './support/words.ts';

interface Values extends Readonly<Record<string, string | number | null>> {
  readonly found: string;
  readonly use: string;
  readonly why: string | null;
  readonly doubt: Met<unknown>['doubt'];
}
type Told = Evidence<Values>;

/** Copy uses the word that the brand prefers. */
export const copyPreferred = defineAssetCheck({
  id: 'copy-preferred',
  category: 'copy',
  severity: 'warn',
  weight: 3,
  limits: {},
  needs: ['copy'],
  run({ copy }, { voice }) {
    if (voice === null) return { because: 'no-voice' };
    if (voice.preferred.rules.length === 0) return { because: 'nothing-preferred' };
    if (copy.pieces.length === 0) return { because: 'no-copy' };
    const { met, allowed } = wordsMet(copy, voice.preferred);
    return {
      findings: met.filter(isWord).map(({ rule, found, regions, certainty, doubt }) => {
        const values: Values = { found: quoted(found), use: rule.use, why: rule.why, doubt };
        return {
          subject: subjectOf(rule.term),
          regions,
          evidence: { measured: found.length, limit: 0, unit: 'count' as const, values },
          certainty,
          extent: found.length,
          rule: rule.rule,
        };
      }),
      allowed,
    };
  },
  words: {
    en: {
      title: 'Preferred words',
      why: 'One word for one thing, on every channel: customers take a second word for a second thing.',
      blind: 'It knows words, not meanings: where a word means something else, name the phrase under “except”.',
      message: ({ values }: Told) =>
        `${values.found} stands here; the brand says “${values.use}”.${reason(values.why, values.found, ' ')}${doubtWords.en[values.doubt]}`,
      remedy: ({ values }: Told) => `Write “${values.use}”.`,
      because: { ...copyBecause.en, 'nothing-preferred': 'The kit prefers no words to others.' },
    },
    'zh-Hans': {
      title: '推荐用词',
      why: '同一事物在所有渠道用同一个词：换一个词，顾客会以为是另一样东西。',
      blind: '只认词，不懂意思：若某个词另有所指，请将整个短语列入“除外”。',
      message: ({ values }: Told) =>
        `此处写作${values.found}，品牌用词是“${values.use}”。${reason(values.why, values.found, '')}${doubtWords['zh-Hans'][values.doubt]}`,
      remedy: ({ values }: Told) => `请改为“${values.use}”。`,
      because: { ...copyBecause['zh-Hans'], 'nothing-preferred': '品牌套件没有列出推荐用词。' },
    },
  },
});

/** What another word takes the place of is a word by itself: 亲 for 您, but not the 亲 of 母亲. */
const isWord = ({ doubt, found }: Met<unknown>): boolean =>
  doubt !== 'inside' || found.some((one) => [...one].length > 1);
