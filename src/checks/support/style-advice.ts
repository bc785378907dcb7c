import type { Evidence } from '../../model/check.ts';
import type { InEveryLanguage } from '../../model/language.ts';
import type { StyleRule } from '../../model/voice.ts';

interface Broken extends Readonly<Record<string, string | null>> {
  readonly kind: StyleRule['kind'];
  readonly wanted: string | null;
}
type Told = Evidence<Broken>;
/** More than allowed, or fewer. */
const isOver = ({ measured, limit }: Told): boolean => Number(measured) > Number(limit);
const apart = ({ measured, limit }: Told): number => Math.abs(Number(measured) - Number(limit));

const headings: InEveryLanguage<Readonly<Record<string, string>>> = {
  en: {
    title: 'Begin each word but the little ones with a capital.',
    sentence: 'Begin the first word and names alone with a capital.',
    lower: 'Write it in small letters.',
    upper: 'Write it in capitals.',
  },
  'zh-Hans': {
    title: '除虚词外，每个词首字母大写。',
    sentence: '仅首词和专有名词的首字母大写。',
    lower: '请将标题改为全部小写。',
    upper: '请将标题改为全部大写。',
  },
};

/** What to do about copy that breaks a rule of style. */
export const adviceWords: InEveryLanguage<(told: Told) => string> = {
  en: (told) => {
    const { kind, wanted } = told.values;
    switch (kind) {
      case 'occurrence':
        return isOver(told) ? `Take out ${apart(told)}, or split what holds them.` : `Add ${apart(told)} more.`;
      case 'repetition':
        return 'Write it once.';
      case 'consistency':
        return `Write “${wanted}” everywhere.`;
      case 'conditional':
        return `Add what must stand beside it: ${wanted}.`;
      case 'capitalization':
        return headings.en[wanted ?? ''] ?? `Set the capitals so that ${wanted} fits.`;
    }
  },
  'zh-Hans': (told) => {
    const { kind, wanted } = told.values;
    switch (kind) {
      case 'occurrence':
        return isOver(told) ? `请删去 ${apart(told)} 处，或拆分所在的句段。` : `请再加 ${apart(told)} 处。`;
      case 'repetition':
        return '请删去重复的部分。';
      case 'consistency':
        return `请统一写作“${wanted}”。`;
      case 'conditional':
        return `请补上与之对应的内容：${wanted}。`;
      case 'capitalization':
        return headings['zh-Hans'][wanted ?? ''] ?? `请调整大小写，使其符合 ${wanted}。`;
    }
  },
};
