import { nearestPart } from '../measure/words/phrase.ts';
import { defineAssetCheck, type Evidence, type Finding } from '../model/check.ts';
import { whole } from '../model/region.ts';
import type { RequiredRule } from '../model/voice-rules.ts';
import { copyBecause, cut, distinctRegions, placeOf, shownIn } from './support/copy.ts';
import { inScriptOf, isTranslation, occasionFor } from './support/occasion.ts';

interface Values extends Readonly<Record<string, string>> {
  readonly phrase: string;
  /** What stands there in its place; '' where nothing like it does. */
  readonly found: string;
  /** What made it be asked for, as the copy has it; '' for always. */
  readonly occasion: string;
}
type Told = Evidence<Values>;

/** A share of its letters up to which a phrase is the same phrase: a plural, a comma; misread letters where it was read. */
const same = { given: 0.04, read: 0.12 };
/** Up to here it is that phrase in other words; beyond, something else. */
const alike = 0.3;

const percent = (share: number): number => Math.round(share * 100);

/** A phrase that the kit demands stands where its occasion does: a price, an offer, a deadline, or always. */
export const copyRequired = defineAssetCheck({
  id: 'copy-required',
  category: 'copy',
  severity: 'fail',
  weight: 6,
  limits: {},
  needs: ['copy'],
  run({ copy }, { voice }) {
    if (voice === null) return { because: 'no-voice' };
    const wanted = voice.required.filter((phrase) => inScriptOf(copy, phrase, voice.required));
    if (wanted.length === 0) return { because: 'nothing-required' };
    const shown = shownIn(copy);
    if (shown.length === 0) return { because: 'no-copy' };
    const asked = wanted.flatMap((phrase) => {
      const occasion = occasionFor(phrase.when, copy);
      return occasion === null ? [] : [{ phrase, occasion }];
    });
    if (asked.length === 0) return { because: 'no-occasion' };

    const isRead = shown.some(({ source }) => source === 'ocr');
    const text = shown.map((piece) => piece.text).join('\n');
    const judge = (phrase: RequiredRule, occasion: (typeof asked)[number]['occasion']): readonly Finding<Values>[] => {
      const part = nearestPart(phrase.text, text);
      const differs = part?.differs ?? 1;
      const limit = phrase.tolerance ?? (isRead ? same.read : same.given);
      // Letters that a reader mistakes are no edit of the author's.
      if (differs === 0 || (isRead && differs <= limit)) return [];
      const found = part !== null && differs <= Math.max(alike, limit) ? text.slice(part.start, part.end) : '';
      const places = shown.filter((piece) => found !== '' && piece.text.includes(found.split('\n')[0] ?? ''));
      const regions =
        found === '' ? occasion.regions : places.map((piece) => placeOf(piece, spanIn(piece.text, found)));
      const isSure = !isRead && occasion.isSure && differs > limit;
      return [
        {
          subject: `phrase:${phrase.text.toLowerCase().slice(0, 80)}`,
          regions: regions.length === 0 ? [whole] : distinctRegions(regions),
          evidence: {
            ...(found === ''
              ? { measured: 0, limit: 1, unit: 'count' as const }
              : { measured: percent(differs), limit: percent(limit), unit: '%' as const }),
            values: { phrase: phrase.text, found: cut(found.replaceAll('\n', ' ')), occasion: cut(occasion.text) },
          },
          certainty: isSure ? 'sure' : 'ask',
          extent: differs,
          rule: phrase.rule,
          ...(differs <= limit ? { atMost: 'note' as const } : {}),
        },
      ];
    };
    const judged = asked.map(({ phrase, occasion }) => ({ phrase, findings: judge(phrase, occasion) }));
    const isThere = (phrase: RequiredRule): boolean =>
      judged.some(({ phrase: other, findings }) => findings.length === 0 && isTranslation(other, phrase));
    return { findings: judged.flatMap(({ phrase, findings }) => (isThere(phrase) ? [] : findings)) };
  },
  words: {
    en: {
      title: 'Required phrases',
      why: 'A disclaimer that is missing on one channel costs a complaint, or a fine; one that was reworded may no longer hold.',
      blind:
        'Words read from a picture lead to a question only: small print is the first that a reader misses. A phrase in another language than the copy is not asked for where the kit has one in the copy’s own.',
      message: ({ measured, values }: Told) => {
        const because = values.occasion === '' ? '' : ` Asked for because of “${values.occasion}”.`;
        return values.found === ''
          ? `“${values.phrase}” was not found.${because}`
          : `“${values.phrase}” differs here by ${measured} %: “${values.found}”.${because}`;
      },
      remedy: ({ values }: Told) =>
        values.found === '' ? `Add “${values.phrase}”.` : `Write it as the kit has it: “${values.phrase}”.`,
      because: {
        ...copyBecause.en,
        'nothing-required': 'The kit demands no phrase here.',
        'no-occasion': 'Nothing here calls for a phrase of the kit.',
      },
    },
    'zh-Hans': {
      title: '必备语句',
      why: '某个渠道缺少声明，可能招来投诉或罚款；改动措辞的声明可能不再有效。',
      blind: '由图片识别的文字只会提问：小字最容易漏读。若套件中有与文案同语言的语句，则不要求另一语言的语句。',
      message: ({ measured, values }: Told) => {
        const because = values.occasion === '' ? '' : `因出现“${values.occasion}”而要求。`;
        return values.found === ''
          ? `没有找到“${values.phrase}”。${because}`
          : `“${values.phrase}”与此处相差 ${measured}%：“${values.found}”。${because}`;
      },
      remedy: ({ values }: Told) =>
        values.found === '' ? `请加上“${values.phrase}”。` : `请按套件中的写法：“${values.phrase}”。`,
      because: {
        ...copyBecause['zh-Hans'],
        'nothing-required': '品牌套件在此不要求任何语句。',
        'no-occasion': '此处没有需要套件语句的内容。',
      },
    },
  },
});

/** Where the first line of what was found stands in a piece. */
function spanIn(text: string, found: string) {
  const start = text.indexOf(found.split('\n')[0] ?? '');
  return { start, end: Math.min(text.length, start + found.length) };
}
