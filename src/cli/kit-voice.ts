import { heardIn } from '../engine/try-copy.ts';
import type { InEveryLanguage } from '../model/language.ts';
import type { OpenKit } from '../model/open-kit.ts';
import { voiceMeasures } from '../model/voice.ts';
import { measureWords } from '../model/voice-words.ts';
import type { Io } from './io.ts';
import { table } from './kit-table.ts';
import { paintFor, printable } from './summary.ts';

interface VoiceWords {
  readonly none: string;
  readonly learned: string;
  readonly range: (min: number, max: number, passages: number) => string;
  readonly traits: (names: string) => string;
}

const words: InEveryLanguage<VoiceWords> = {
  en: {
    none: 'The kit names no approved copy: list text files under “voice.samples”.',
    learned: 'Learned',
    range: (min, max, passages) => `${min} to ${max} (${passages} passages)`,
    traits: (names) => `Counted for: ${names}`,
  },
  'zh-Hans': {
    none: '品牌套件没有列出已核准的文案：请在“voice.samples”中列出文本文件。',
    learned: '得出的范围',
    range: (min, max, passages) => `${min} 至 ${max}（${passages} 段）`,
    traits: (names) => `用于：${names}`,
  },
};

/** What is counted in each approved sample, the range that all of them teach, and the traits that use it. */
export function showVoice(open: OpenKit, io: Io): string {
  const say = words[io.language];
  const paint = paintFor(io);
  const { samples, learned } = heardIn(open);
  if (samples.length === 0) return `${say.none}\n`;
  const traits = open.kit.voice?.traits ?? [];
  const head = ['', ...samples.map(({ path }) => paint.dim(printable(path))), paint.bold(say.learned), ''];
  const rows = voiceMeasures.map((measure) => {
    const range = learned[measure];
    const users = traits.filter(({ measures }) => measures[measure] !== undefined).map(({ name }) => printable(name));
    return [
      measureWords[io.language][measure],
      ...samples.map(({ tone }) => String(tone[measure] ?? '–')),
      range === null ? '–' : say.range(range.min, range.max, range.passages),
      users.length === 0 ? '' : paint.dim(say.traits(users.join(', '))),
    ];
  });
  return `${table([head, ...rows])}\n`;
}
