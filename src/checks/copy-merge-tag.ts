import { type MergeTag, mergeTagsIn } from '../measure/merge-tags.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { CopyPiece } from '../model/copy.ts';
import { kindOf } from '../model/placement.ts';
import type { Region } from '../model/region.ts';
import { rule } from '../model/rules.ts';
import { distinctRegions, isUnsure, placeOf } from './support/copy.ts';

type Case = 'unresolved' | 'no-fallback' | 'placeholder';
interface Values extends Readonly<Record<string, string>> {
  readonly tag: string;
  readonly case: Case;
}
type Told = Evidence<Values>;

interface Met {
  readonly tag: MergeTag;
  readonly what: Case;
  readonly region: Region;
  readonly isSure: boolean;
}

/** What a sender's program fills in is filled in, and has something to say where nothing is known of the reader. */
export const copyMergeTag = defineAssetCheck({
  id: 'copy-merge-tag',
  category: 'copy',
  severity: 'fail',
  weight: 5,
  limits: {},
  needs: ['copy'],
  run({ copy }, { placement }) {
    if (copy.pieces.length === 0) return { because: 'no-copy' };
    const isForMail = placement?.kind === 'email' && kindOf(placement.formats[0] ?? 'png') === 'document';
    const met = copy.pieces.flatMap((piece) => metIn(piece, isForMail));
    const tags = [...new Set(met.map(({ tag, what }) => `${what}:${tag.raw}`))];
    return {
      findings: tags.map((key) => {
        const all = met.filter(({ tag, what }) => `${what}:${tag.raw}` === key);
        const what = all[0]?.what ?? 'unresolved';
        const tag = all[0]?.tag.raw ?? '';
        return {
          subject: `tag:${tag}`,
          regions: distinctRegions(all.map(({ region }) => region)),
          evidence: { measured: all.length, limit: 0, unit: 'count' as const, values: { tag, case: what } },
          certainty: what === 'unresolved' && all.some(({ isSure }) => isSure) ? ('sure' as const) : ('ask' as const),
          extent: all.length,
          rule: rule('check', 'copy-merge-tag'),
          ...(what === 'unresolved' ? {} : { atMost: 'warn' as const }),
        };
      }),
    };
  },
  words: {
    en: {
      title: 'Merge tags',
      why: '“Good morning, *|FNAME|*” tells every reader that nobody looked. A name that is not known leaves a hole in the sentence.',
      blind:
        'It knows how common senders write their tags, not those of every program; and it can’t see what a template is filled with. In a template, only tags that stand for the reader are asked to have a fallback.',
      message: ({ measured, values }: Told) => {
        const tag = `${values.tag}${Number(measured) > 1 ? ` (${measured} times)` : ''}`;
        if (values.case === 'no-fallback') return `${tag} says nothing for readers of whom it is not known.`;
        if (values.case === 'placeholder') return `${tag} looks as if it were still to be filled in.`;
        return `${tag} was not filled in: readers see the tag itself.`;
      },
      remedy: ({ values }: Told) => {
        if (values.case === 'no-fallback') return 'Give it a fallback, such as “there”, or word the line without it.';
        if (values.case === 'placeholder') return 'Write what belongs there.';
        return 'Write what belongs there, or send it from the program that knows the tag.';
      },
      because: { 'no-copy': 'No words were found here.' },
    },
    'zh-Hans': {
      title: '合并标签',
      why: '“早上好，*|FNAME|*”等于告诉每位读者没有人检查过。姓名未知时，句子会留下空缺。',
      blind: '只认识常见发信平台的写法；也看不到模板会填入什么。在模板中，只要求代表读者本人的标签带有默认值。',
      message: ({ measured, values }: Told) => {
        const tag = `${values.tag}${Number(measured) > 1 ? `（${measured} 处）` : ''}`;
        if (values.case === 'no-fallback') return `${tag} 没有默认值：信息未知的读者会看到空缺。`;
        if (values.case === 'placeholder') return `${tag} 看起来尚待填写。`;
        return `${tag} 没有被替换：读者会看到标签本身。`;
      },
      remedy: ({ values }: Told) => {
        if (values.case === 'no-fallback') return '请设置默认值（例如“您好”），或改写为不需要它的句子。';
        if (values.case === 'placeholder') return '请填入应有的内容。';
        return '请填入应有的内容，或用认识该标签的程序发送。';
      },
      because: { 'no-copy': '这里没有找到文字。' },
    },
  },
});

/** A template is filled in when it is sent; all else is as its readers get it. */
function metIn(piece: CopyPiece, isForMail: boolean): readonly Met[] {
  const isTemplate = piece.source === 'html' || piece.source === 'mjml' || (piece.source === 'text' && isForMail);
  return mergeTagsIn(piece.text).flatMap((tag): readonly Met[] => {
    const what = caseOf(tag, isTemplate);
    return what === null ? [] : [{ tag, what, region: placeOf(piece, tag), isSure: !isUnsure(piece) }];
  });
}

function caseOf({ kind, hasFallback, isPersonal }: MergeTag, isTemplate: boolean): Case | null {
  if (kind === 'placeholder') return 'placeholder';
  if (!isTemplate) return 'unresolved';
  return kind === 'field' && isPersonal && !hasFallback ? 'no-fallback' : null;
}
