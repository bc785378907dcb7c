import { breachesOf } from '../measure/words/styles.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { CopyPiece } from '../model/copy.ts';
import type { StyleRule } from '../model/voice.ts';
import { copyBecause, distinctRegions, isUnsure, placeOf, quoted, reason, shownIn } from './support/copy.ts';
import { adviceWords } from './support/style-advice.ts';

interface Values extends Readonly<Record<string, string | null>> {
  readonly kind: StyleRule['kind'];
  readonly name: string;
  readonly why: string | null;
  readonly found: string;
  /** What stands there when it is right, where that can be said: the other way of a pair, the case of headings, a pattern. */
  readonly wanted: string | null;
}
type Told = Evidence<Values>;

const headings: readonly CopyPiece['role'][] = ['heading', 'subject', 'title'];

/** Copy keeps to the kit's further rules of style. */
export const copyStyle = defineAssetCheck({
  id: 'copy-style',
  category: 'copy',
  severity: 'warn',
  weight: 3,
  limits: {},
  needs: ['copy'],
  run({ copy }, { voice }) {
    if (voice === null) return { because: 'no-voice' };
    if (voice.styles.length === 0) return { because: 'no-rules' };
    // Of lines in a picture it can't be told which are sentences.
    const pieces = shownIn(copy).filter(({ source }) => source !== 'ocr');
    if (pieces.length === 0) return { because: 'no-copy' };
    const paragraphs = pieces.map(({ text, role }) => ({ text, isHeading: headings.includes(role) }));
    return {
      findings: voice.styles.flatMap(({ style, rule }) => {
        const broken = breachesOf(style, paragraphs).flatMap((breaches, i) => {
          const piece = pieces[i];
          return piece === undefined ? [] : breaches.map((breach) => ({ ...breach, piece }));
        });
        const [first] = broken;
        if (first === undefined) return [];
        const found = quoted(broken.map(({ piece, start, end }) => piece.text.slice(start, end)));
        const values: Values = {
          kind: style.kind,
          name: style.name,
          why: style.why ?? null,
          found,
          wanted: wantedBy(style, first.other),
        };
        return [
          {
            subject: `style:${style.name.toLowerCase().slice(0, 80)}`,
            regions: distinctRegions(broken.map((one) => placeOf(one.piece, one))),
            evidence: { measured: first.count, limit: first.limit, unit: 'count' as const, values },
            certainty: broken.every(({ piece }) => isUnsure(piece)) ? ('ask' as const) : ('sure' as const),
            extent: broken.length,
            rule,
            ...(style.severity === undefined ? {} : { atMost: style.severity }),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Rules of style',
      why: 'What a house has agreed on once need not be argued about in every review.',
      blind: 'It knows patterns, not grammar. Words in pictures are not judged.',
      message: ({ measured, limit, values }: Told) => {
        const of = `${values.found} (${values.name})`;
        const why = reason(values.why, values.found, ' ');
        switch (values.kind) {
          case 'occurrence':
            return `${of}: ${measured} instead of ${Number(measured) > Number(limit) ? 'at most' : 'at least'} ${limit}.${why}`;
          case 'repetition':
            return `${of}: the same twice in a row.${why}`;
          case 'consistency':
            return `${of}: written in another way elsewhere.${why}`;
          case 'conditional':
            return `${of}: what it calls for is missing.${why}`;
          case 'capitalization':
            return `${of}: capitals are set in another way.${why}`;
        }
      },
      remedy: adviceWords.en,
      because: { ...copyBecause.en, 'no-rules': 'The kit has no further rules of style.' },
    },
    'zh-Hans': {
      title: '文风规则',
      why: '内部约定过一次的事，不必在每次审稿时再争论。',
      blind: '只认模式，不懂语法。图片中的文字不作判断。',
      message: ({ measured, limit, values }: Told) => {
        const of = `${values.found}（${values.name}）`;
        const why = reason(values.why, values.found, '');
        switch (values.kind) {
          case 'occurrence':
            return `${of}：出现 ${measured} 次，${Number(measured) > Number(limit) ? '最多' : '至少'}应为 ${limit} 次。${why}`;
          case 'repetition':
            return `${of}：连续重复。${why}`;
          case 'consistency':
            return `${of}：别处写法不同。${why}`;
          case 'conditional':
            return `${of}：缺少与之对应的内容。${why}`;
          case 'capitalization':
            return `${of}：大小写不合规则。${why}`;
        }
      },
      remedy: adviceWords['zh-Hans'],
      because: { ...copyBecause['zh-Hans'], 'no-rules': '品牌套件没有其他文风规则。' },
    },
  },
});

/** `other`: the way of a pair that the copy writes more often. */
function wantedBy(style: StyleRule, other: string | undefined): string | null {
  switch (style.kind) {
    case 'consistency':
      return other ?? null;
    case 'conditional':
      return style.second;
    case 'capitalization':
      return style.match;
    default:
      return null;
  }
}
