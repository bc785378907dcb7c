import { syllable } from 'syllable';
import { type VoiceMeasure, voiceMeasures } from '../../model/voice.ts';
import { hanCount, sentencesOf, wordsOf } from './sentences.ts';

/** What was counted; null where there is too little of it to say anything. */
export type Tone = Readonly<Record<VoiceMeasure, number | null>>;

/** Flesch’s formula swings widely on little text: a banner of two words scores 120. */
export const fewestWordsForEase = 100;
/** With fewer sentences one alone decides the share. */
export const fewestSentences = 4;

/**
 * Counts that can be shown to a person, each a share of sentences (%) but where it says so:
 * wordsPerSentence and charactersPerSentence (Chinese) are means, contractions are per 100 words, capitals a share of the
 * words with four letters or more, readingEase is Flesch (1948): 206.835 − 1.015 words/sentence − 84.6 syllables/word.
 * Headings, labels and prices end without a mark: they are no sentences, and are left out of all but readingEase.
 */
export function toneOf(text: string): Tone {
  const sentences = runningSentences(text);
  const running = sentences.join('\n');
  const words = wordsOf(running);
  const characters = hanCount(running);
  const isEnough = sentences.length >= fewestSentences;
  const share = (pattern: RegExp): number | null =>
    isEnough ? percent(sentences.filter((sentence) => pattern.test(sentence)).length, sentences.length) : null;
  const long = words.filter((word) => word.length >= 4);
  const latin = isEnough && words.length > characters;
  return {
    wordsPerSentence: latin ? tenth(words.length / sentences.length) : null,
    charactersPerSentence: isEnough && characters > words.length ? tenth(characters / sentences.length) : null,
    readingEase: hanCount(text) === 0 ? readingEase(text) : null,
    exclamations: share(/[!！]["'”’)」』）]*$/u),
    questions: share(/[?？]["'”’)」』）]*$/u),
    capitals: latin && long.length > 0 ? percent(long.filter(isCapitals).length, long.length) : null,
    emoji: share(/\p{Extended_Pictographic}/u),
    contractions: latin ? percent(words.filter((word) => contraction.test(word)).length, words.length) : null,
    you: share(/\b(?:you|your|yours|yourself)\b|[你您]/iu),
    we: share(/\b(?:we|us|our|ours)\b|我们|咱们/iu),
  };
}

/** Two-sided normal quantile for 95 %. */
const z = 1.96;

/**
 * Where the share (%) that a text was drawn with lies, at 95 %, if `measured` % of it was counted (Wilson, 1927): nobody who
 * writes “you” in one sentence of five does so in each letter of six. Means are taken as they are.
 */
export function likelyRange(measure: VoiceMeasure, measured: number, text: string): readonly [number, number] {
  if (means.includes(measure)) return [measured, measured];
  const sentences = runningSentences(text);
  const ofWords = measure === 'capitals' || measure === 'contractions';
  const n = ofWords ? wordsOf(sentences.join('\n')).length : sentences.length;
  const share = measured / 100;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const reach = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
  return [100 * (middle - reach), 100 * (middle + reach)];
}

const isEnded = /[.!?…。！？]["'”’)」』）]*(?:\s*\p{Extended_Pictographic}\ufe0f?)*$/u;

/** The sentences of a text that end with a mark. */
export const runningSentences = (text: string): readonly string[] =>
  sentencesOf(text).filter((sentence) => isEnded.test(sentence));

/** Flesch reading ease; null for a text too short for it. */
export function readingEase(text: string): number | null {
  const words = wordsOf(text);
  if (words.length < fewestWordsForEase) return null;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return tenth(206.835 - (1.015 * words.length) / sentencesOf(text).length - (84.6 * syllables) / words.length);
}

const contraction = /^\p{L}+n['’]t$|^\p{L}+['’](?:re|ve|ll|m|d)$|^(?:it|that|there|here|what|who|let|he|she)['’]s$/iu;
const isCapitals = (word: string): boolean => word === word.toUpperCase();
const tenth = (value: number): number => Math.round(value * 10) / 10;
const percent = (part: number, whole: number): number => tenth((100 * part) / whole);

/** The range in which a measure of a brand's approved copy lies. */
export interface LearnedRange {
  readonly min: number;
  readonly max: number;
  /** Passages that it was counted in. */
  readonly passages: number;
}

/** With fewer passages the spread can't be told. */
export const fewestPassages = 3;
/** The spread that is assumed at least, so that passages that happen to agree forbid nothing: of means and of shares (%). */
const leastSpread = { ofMean: 0.15, points: 5 };
/** Measures that are a mean, which a sentence or two can move far. */
export const means: readonly VoiceMeasure[] = ['wordsPerSentence', 'charactersPerSentence', 'readingEase'];

/** What approved samples have in common: mean ± 2 standard deviations over their passages; null where there are too few. */
export function learnTone(samples: readonly string[]): Readonly<Record<VoiceMeasure, LearnedRange | null>> {
  const tones = samples.flatMap(passagesOf).map(toneOf);
  return Object.fromEntries(
    voiceMeasures.map((measure) => [
      measure,
      rangeOf(
        measure,
        tones.flatMap((tone) => tone[measure] ?? []),
      ),
    ]),
  ) as Record<VoiceMeasure, LearnedRange | null>;
}

function rangeOf(measure: VoiceMeasure, values: readonly number[]): LearnedRange | null {
  if (values.length < fewestPassages) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  const least = means.includes(measure) ? leastSpread.ofMean * mean : leastSpread.points;
  const spread = 2 * Math.max(Math.sqrt(variance), least);
  return { min: tenth(Math.max(0, mean - spread)), max: tenth(mean + spread), passages: values.length };
}

/** A sample in passages of enough sentences each, cut between paragraphs; what is left over goes to the last. */
function passagesOf(sample: string): readonly string[] {
  const passages: string[] = [];
  let open = '';
  for (const paragraph of sample.split(/\n\s*\n/)) {
    open = `${open}\n${paragraph}`;
    if (runningSentences(open).length < fewestSentences) continue;
    passages.push(open);
    open = '';
  }
  const last = passages.pop();
  return last === undefined ? [] : [...passages, `${last}\n${open}`];
}
