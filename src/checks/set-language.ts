import { grouped } from '../measure/grouped.ts';
import { otherScriptFor, otherScriptOf } from '../measure/words/other-script.ts';
import { defineSetCheck, type Evidence } from '../model/check.ts';
import type { CopyFact } from '../model/copy.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';
import { type CopyMember, pathsOf } from './support/offers.ts';
import { named, names, namesZh, type Script } from './support/script-names.ts';

interface Values extends Readonly<Record<string, string | number>> {
  /** `kit`: in a script of no language of the kit; `channel`: in another than the rest of its channel. */
  readonly case: 'kit' | 'channel';
  readonly script: Script;
  readonly usual: string;
  readonly channel: string;
  readonly assets: number;
}
type Told = Evidence<Values>;

/** Scripts that the languages of a kit are written in. */
const scriptFor = (language: string): Script =>
  otherScriptFor(language) ??
  (/^zh.*(?:hant|tw|hk|mo)/i.test(language) ? 'hant' : /^zh/i.test(language) ? 'hans' : 'latin');
const scriptOf = (copy: CopyFact): Script => otherScriptOf(copy.text) ?? copy.script;
/** Fewer assets have no usual language, and fewer letters no language at all. */
const fewest = 4;
const letters = 12;

/** A channel speaks one language, and one of the kit's. */
export const setLanguage = defineSetCheck({
  id: 'set-language',
  category: 'set',
  severity: 'warn',
  weight: 2,
  limits: {},
  needs: ['copy'],
  run(members, { known }) {
    const told = members.filter(({ facts: { copy } }) => {
      const script = scriptOf(copy);
      return script !== 'mixed' && script !== 'none' && copy.text.length >= letters;
    });
    if (told.length === 0) return { because: 'no-copy' };
    const wanted = [...new Set(known.languages.map(scriptFor))];
    const finding = (kind: Values['case'], found: readonly CopyMember[], usual: string, channel: string) => {
      const [first] = found;
      if (first === undefined) return [];
      const { pieces } = first.facts.copy;
      const script = scriptOf(first.facts.copy);
      // Of traditional characters, some are read as simplified ones, and the other way round.
      const isRead = found.every(({ facts }) => facts.copy.pieces.some(({ source }) => source === 'ocr'));
      const isBetweenChinese = (script === 'hans' || script === 'hant') && usual.includes('han');
      return [
        {
          subject: `language:${kind}:${channel}:${script}`,
          regions: [pieces[0]?.region ?? whole],
          evidence: {
            measured: script,
            limit: usual,
            unit: '' as const,
            values: { case: kind, script, usual, channel, assets: found.length } satisfies Values,
          },
          certainty: kind === 'kit' && !(isRead && isBetweenChinese) ? ('sure' as const) : ('ask' as const),
          extent: 0,
          rule: kind === 'kit' ? rule('kit', 'voice.languages') : rule('check', 'set-language'),
          paths: pathsOf(found),
          places: found.map(({ path, facts }) => ({
            path,
            region: facts.copy.pieces[0]?.region ?? whole,
            quote: facts.copy.pieces[0]?.text ?? '',
          })),
        },
      ];
    };
    if (wanted.length > 0) {
      const foreign = told.filter(({ facts }) => !wanted.includes(scriptOf(facts.copy)));
      return {
        findings: [...grouped(foreign, ({ facts }) => scriptOf(facts.copy)).values()].flatMap((found) =>
          finding('kit', found, wanted.join(' '), ''),
        ),
      };
    }
    return {
      findings: [
        ...grouped(
          told.filter(({ channels }) => channels.length > 0),
          ({ channels }) => channels[0] ?? '',
        ),
      ].flatMap(([channel, all]) => {
        const byScript = [...grouped(all, ({ facts }) => scriptOf(facts.copy))].sort(
          ([, a], [, b]) => b.length - a.length,
        );
        const [usual, ...others] = byScript;
        // Two languages in equal parts are meant; a single one among many may be a slip.
        if (usual === undefined || all.length < fewest || usual[1].length < all.length * 0.75) return [];
        return others.flatMap(([, found]) => finding('channel', found, usual[0], channel));
      }),
    };
  },
  words: {
    en: {
      title: 'The languages of the kit',
      why: 'An asset in the wrong language reaches people who can’t read it, and tells the others that nobody looked.',
      blind:
        'Told by script, so English and German are one. Assets with a few words only are left out, as are those in several scripts.',
      message: ({ values: { case: kind, script, usual, channel, assets } }: Told) =>
        kind === 'kit'
          ? `${assets} ${assets === 1 ? 'asset is' : 'assets are'} in ${names[script]}; the kit’s languages are in ${named(usual, names)}.`
          : `${assets} ${assets === 1 ? 'asset' : 'assets'} on ${channel} ${assets === 1 ? 'is' : 'are'} in ${names[script]}, the others in ${named(usual, names)}. Is that meant?`,
      remedy: ({ values: { case: kind } }: Told) =>
        kind === 'kit'
          ? 'Translate it, or add the language to voice.languages in the kit.'
          : 'Check that the right file is in the right place.',
      because: { 'no-copy': 'No asset holds enough copy to tell its language.' },
    },
    'zh-Hans': {
      title: '使用套件规定的语言',
      why: '语言用错的素材，看不懂的人读不了，看得懂的人会觉得没人把关。',
      blind: '按文字判断，因此英语和德语不作区分。只有几个词的素材和多种文字混排的素材不检查。',
      message: ({ values: { case: kind, script, usual, channel, assets } }: Told) =>
        kind === 'kit'
          ? `${assets} 个素材使用${namesZh[script]}；套件的语言为${named(usual, namesZh)}。`
          : `${channel} 上有 ${assets} 个素材使用${namesZh[script]}，其余为${named(usual, namesZh)}。是有意为之吗？`,
      remedy: ({ values: { case: kind } }: Told) =>
        kind === 'kit' ? '请翻译，或在套件的 voice.languages 中加入该语言。' : '请确认文件放对了位置。',
      because: { 'no-copy': '没有素材包含足够判断语言的文字。' },
    },
  },
});
