import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { copyBecause, distinctRegions, isUnsure, placeOf, quoted } from './support/copy.ts';
import { misspellings } from './support/names.ts';

interface Values extends Readonly<Record<string, string>> {
  readonly found: string;
  readonly name: string;
  readonly kind: 'case' | 'letters';
}
type Told = Evidence<Values>;

/** Names are spelt and cased as the kit has them. */
export const copySpelling = defineAssetCheck({
  id: 'copy-spelling',
  category: 'copy',
  severity: 'fail',
  weight: 5,
  limits: {},
  needs: ['copy'],
  run({ copy }, { voice }) {
    if (voice === null) return { because: 'no-voice' };
    if (voice.names.length === 0) return { because: 'no-names' };
    if (copy.pieces.length === 0) return { because: 'no-copy' };
    const others = voice.names.map(({ name }) => name);
    return {
      findings: voice.names.flatMap(({ name, rule }) => {
        const wrong = copy.pieces.flatMap((piece) =>
          misspellings(name, others, piece, voice.english).map((one) => ({
            ...one,
            text: piece.text.slice(one.start, one.end),
            region: placeOf(piece, one),
            isSure: one.isSure && !isUnsure(piece),
          })),
        );
        // One finding for the letters and one for the case: they are mended in different ways.
        return (['letters', 'case'] as const).flatMap((kind) => {
          const of = wrong.filter((one) => one.kind === kind);
          if (of.length === 0) return [];
          const sure = of.filter(({ isSure }) => isSure);
          const told = sure.length > 0 ? sure : of;
          const values: Values = { found: quoted(told.map(({ text }) => text)), name, kind };
          return [
            {
              subject: `name:${name.toLowerCase()}:${kind}`,
              regions: distinctRegions(told.map(({ region }) => region)),
              evidence: { measured: told.length, limit: 0, unit: 'count' as const, values },
              certainty: sure.length > 0 ? ('sure' as const) : ('ask' as const),
              extent: told.length,
              rule,
            },
          ];
        });
      }),
    };
  },
  words: {
    en: {
      title: 'Spelling of names',
      why: 'A name that is spelt in two ways is two names, to people and to search engines.',
      blind:
        'Two letters off it is not taken for the name, nor one letter off a name of fewer than six: “Maria” is no slip of “Marla”. Case is not judged in lines that are all capitals; names that are ordinary words are not judged where they stand in small letters (“the drift towel”), unless they stand as a house would (“welcome to tidemark”): then it asks. It asks too where a name is written as two words or as one, and where one character of a Chinese name makes no word.',
      message: ({ values }: Told) =>
        values.kind === 'case'
          ? `${values.found} is written “${values.name}”.`
          : `${values.found} stands here. Is “${values.name}” meant?`,
      remedy: ({ values }: Told) => `Write “${values.name}”.`,
      because: { ...copyBecause.en, 'no-names': 'The kit lists no names.' },
    },
    'zh-Hans': {
      title: '名称的写法',
      why: '一个名称有两种写法，在人和搜索引擎看来就是两个名称。',
      blind:
        '相差两个字母以上不视为该名称；少于六个字母的名称，相差一个字母也不视为该名称。全大写的行不判断大小写；名称若是普通单词，小写时不作判断（如 the drift towel）；像称呼品牌那样出现时（如 welcome to tidemark）则提问。名称被拆开或连写，或中文名称中有一字不成词时，也会提问。',
      message: ({ values }: Told) =>
        values.kind === 'case'
          ? `${values.found}应写作“${values.name}”。`
          : `此处写作${values.found}，是否指“${values.name}”？`,
      remedy: ({ values }: Told) => `请写作“${values.name}”。`,
      because: { ...copyBecause['zh-Hans'], 'no-names': '品牌套件没有列出名称。' },
    },
  },
});
