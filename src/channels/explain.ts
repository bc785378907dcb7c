import type { InEveryLanguage, Language } from '../model/language.ts';
import type { Match, MatchReason, SizeFit } from '../model/match.ts';

interface ExplainWords {
  readonly assignment: (source: 'kit' | 'campaign', files: string) => string;
  readonly statedNone: string;
  readonly channel: (where: 'file' | 'folder', word: string) => string;
  readonly slot: (where: 'file' | 'folder', words: readonly string[]) => string;
  readonly usual: string;
  readonly mail: string;
  readonly inside: (mail: string) => string;
  readonly command: string;
  readonly size: (size: string, fit: SizeFit, from: 'file' | 'name') => string;
  readonly asks: (count: number) => string;
  readonly none: string;
  readonly join: (parts: readonly string[]) => string;
}

const words: InEveryLanguage<ExplainWords> = {
  en: {
    assignment: (source, files) => `${source === 'kit' ? 'brandkit.json' : 'onbrand.json'} says so for “${files}”`,
    statedNone: 'it is for no placement',
    channel: (where, word) => `the ${where === 'file' ? 'file’s name' : 'folder'} names the channel (“${word}”)`,
    slot: (where, list) => `${where === 'file' ? 'the file’s name' : 'a folder'} says “${list.join(' ')}”`,
    usual: 'this is what the channel’s name alone usually means',
    mail: 'it is an e-mail message',
    inside: (mail) => `it is a picture in the mail ${mail}`,
    command: '--as says so',
    size: (size, fit, from) => {
      const subject = from === 'file' ? size : `${size}, as the path states it,`;
      return {
        recommended: `${subject} is its recommended size`,
        alternative: `${subject} is a size it takes`,
        multiple: `${subject} is a whole multiple of its recommended size`,
        shape: `${subject} has its shape`,
        ratio: `${subject} has a shape it takes`,
        other: `${subject} is not its size`,
      }[fit];
    },
    asks: (count) =>
      count === 1
        ? 'One placement might be meant, but neither name nor size is clear enough to say so.'
        : 'Several placements fit about equally well.',
    none: 'Neither name nor size points to a placement.',
    join: (parts) => {
      const text = parts.join('; ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
  },
  'zh-Hans': {
    assignment: (source, files) => `${source === 'kit' ? 'brandkit.json' : 'onbrand.json'} 为“${files}”作了指定`,
    statedNone: '该文件不属于任何版位',
    channel: (where, word) => `${where === 'file' ? '文件名' : '文件夹'}指明了渠道（“${word}”）`,
    slot: (where, list) => `${where === 'file' ? '文件名' : '文件夹'}含有“${list.join(' ')}”`,
    usual: '只写渠道名时通常指此版位',
    mail: '它是一封邮件',
    inside: (mail) => `它是邮件 ${mail} 中的图片`,
    command: '--as 作了指定',
    size: (size, fit, from) => {
      const subject = from === 'file' ? size : `路径中写明的 ${size} `;
      return {
        recommended: `${subject}是其推荐尺寸`,
        alternative: `${subject}是其接受的尺寸`,
        multiple: `${subject}是其推荐尺寸的整数倍`,
        shape: `${subject}与其比例一致`,
        ratio: `${subject}在其接受的比例之内`,
        other: `${subject}不是其尺寸`,
      }[fit];
    },
    asks: (count) => (count === 1 ? '可能属于一个版位，但名称和尺寸都不足以确定。' : '有多个版位同样符合。'),
    none: '名称和尺寸都没有指向任何版位。',
    join: (parts) => `${parts.join('；')}。`,
  },
};

/** Why a file was taken for a placement, or why not, in one or two clauses. */
export function explainMatch(match: Match, language: Language): string {
  const say = words[language];
  if (match.kind === 'none') return say.none;
  if (match.kind === 'asks') return say.asks(match.candidates.length);
  const nothing = match.kind === 'stated' && match.placements.length === 0 ? [say.statedNone] : [];
  return say.join([...match.reasons.map((reason) => explainReason(reason, say)), ...nothing]);
}

function explainReason(reason: MatchReason, say: ExplainWords): string {
  switch (reason.kind) {
    case 'assignment':
      return say.assignment(reason.source, reason.files);
    case 'channel':
      return say.channel(reason.where, reason.word);
    case 'slot':
      return say.slot(reason.where, reason.words);
    case 'only-placement':
      return say.usual;
    case 'mail':
      return say.mail;
    case 'inside':
      return say.inside(reason.mail);
    case 'command':
      return say.command;
    case 'size':
      return say.size(`${reason.size.width}×${reason.size.height}`, reason.fit, reason.from);
  }
}
