import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { copyBecause, cut, distinctRegions, isUnsure, placeOf, quoted } from './support/copy.ts';

type Values = Readonly<Record<'found', string>>;
type Told = Evidence<Values>;

const marks = /[!！]{2,}|(?:[!！][?？]|[?？][!！])[!！?？]*/gu;
/** A word with at least two letters, all of them capitals; codes and sizes with digits are none. */
const capital = /^\p{Lu}[\p{Lu}'’-]*\p{Lu}$/u;
const sureReading = 0.8;

/** Copy does not shout: no rows of exclamation marks, no sentences in capitals. */
export const copyShouting = defineAssetCheck({
  id: 'copy-shouting',
  category: 'copy',
  severity: 'warn',
  weight: 3,
  limits: {
    capitals: {
      default: 6,
      min: 1,
      max: 100,
      unit: 'count',
      why: {
        en: 'Words in capitals that may follow each other. A button or a short headline in capitals is a choice of type; seven are a sentence. Chosen by judgement.',
        'zh-Hans': '可连续出现的全大写单词数。按钮或短标题用大写是字体选择；七个词就成了句子。此值凭判断选定。',
      },
    },
    marks: {
      default: 1,
      min: 1,
      max: 10,
      unit: 'count',
      why: {
        en: 'Exclamation marks that may stand in a row. Style guides allow one.',
        'zh-Hans': '可连续使用的感叹号数。一般文风指南只允许一个。',
      },
    },
  },
  needs: ['copy'],
  run({ copy }, { voice, limits, limitRule }) {
    if (voice === null) return { because: 'no-voice' };
    if (copy.pieces.length === 0) return { because: 'no-copy' };
    const names = new Set(voice.names.flatMap(({ name }) => name.toUpperCase().split(/\s+/)));
    const rows = copy.pieces.flatMap((piece) =>
      [...piece.text.matchAll(marks)]
        .filter(([text]) => text.length > limits.marks)
        .map(({ 0: text, index }) => ({ piece, text, start: index, end: index + text.length, size: text.length })),
    );
    // Type in capitals can't be told from text in capitals once it is a picture.
    const runs = copy.pieces
      .filter(({ source }) => source !== 'ocr')
      .flatMap((piece) =>
        capitalRuns(piece.text, names)
          .filter(({ size }) => size > limits.capitals)
          .map((run) => ({ piece, ...run })),
      );
    const kinds = [
      { subject: 'marks', found: rows, limit: limits.marks, rule: limitRule('marks') },
      { subject: 'capitals', found: runs, limit: limits.capitals, rule: limitRule('capitals') },
    ] as const;
    return {
      findings: kinds
        .filter(({ found }) => found.length > 0)
        .map(({ subject, found, limit, rule }) => {
          const most = Math.max(...found.map(({ size }) => size));
          return {
            subject,
            regions: distinctRegions(found.map(({ piece, start, end }) => placeOf(piece, { start, end }))),
            evidence: {
              measured: most,
              limit,
              unit: 'count' as const,
              values: { found: quoted(found.map(({ text, piece }) => (subject === 'marks' ? piece.text : cut(text)))) },
            },
            certainty: found.some(({ piece }) => !isUnsure(piece) && piece.confidence >= sureReading)
              ? ('sure' as const)
              : ('ask' as const),
            extent: most / limit - 1,
            rule,
          };
        }),
    };
  },
  words: {
    en: {
      title: 'No shouting',
      why: 'Capitals and rows of exclamation marks read as spam, to people and to the filters of their mail.',
      blind: 'Capitals in pictures are not judged: they are a choice of type there.',
      message: ({ measured, limit, values }: Told) =>
        `${values.found}: ${measured} in a row; at most ${limit} ${Number(limit) === 1 ? 'is' : 'are'} allowed.`,
      remedy: () => 'Write it in sentence case, with one mark at most.',
      because: copyBecause.en,
    },
    'zh-Hans': {
      title: '不喊叫',
      why: '整句大写和成串的感叹号，在人和邮件过滤器看来都像垃圾信息。',
      blind: '图片中的大写不作判断：那是字体的选择。',
      message: ({ measured, limit, values }: Told) => `${values.found}：连续 ${measured} 个，最多允许 ${limit} 个。`,
      remedy: () => '请改用正常大小写，最多一个感叹号。',
      because: copyBecause['zh-Hans'],
    },
  },
});

/** Runs of words in capitals; names of the kit and numbers neither count nor end one. */
function capitalRuns(text: string, names: ReadonlySet<string>) {
  const runs: { start: number; end: number; size: number }[] = [];
  let isOpen = false;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}'’-]+/gu)) {
    const last = isOpen ? runs.at(-1) : undefined;
    // “A” and “I” are capitals anywhere.
    if (names.has(word) || /^(?:[AI]|\p{N}+)$/u.test(word)) continue;
    isOpen = capital.test(word);
    const end = index + word.length;
    if (isOpen && last !== undefined) runs[runs.length - 1] = { ...last, end, size: last.size + 1 };
    else if (isOpen) runs.push({ start: index, end, size: 1 });
  }
  return runs.map((run) => ({ ...run, text: text.slice(run.start, run.end) }));
}
