import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { CopyPiece } from '../model/copy.ts';
import type { Region } from '../model/region.ts';
import { copyBecause, distinctRegions, isUnsure, placeOf, quotation, quoted, shownIn } from './support/copy.ts';

interface Values extends Readonly<Record<string, string>> {
  readonly kind: 'polite' | 'self';
  /** Lines with the usual way; '' where all of them hold the other way as well. */
  readonly one: string;
  readonly other: string;
}
type Told = Evidence<Values>;

/** 你 in a greeting or a set phrase addresses nobody in particular. */
const informal = /你(?!好|追我赶|我他)/gu;
const polite = /您/gu;
/** “Start my trial” beside “your account”: the reader is I in one place and you in another. What is quoted is a customer’s. */
const first = /\b(?:I|I['’](?:m|ve|d|ll)|my|mine|myself)\b/gu;
const second = /\b(?:you|your|yours|yourself)\b/giu;

/** A reader is addressed in one way. */
export const copyPerson = defineAssetCheck({
  id: 'copy-person',
  category: 'copy',
  severity: 'note',
  weight: 2,
  limits: {},
  needs: ['copy'],
  run({ copy }, { voice }) {
    if (voice === null) return { because: 'no-voice' };
    const pieces = shownIn(copy);
    if (pieces.length === 0) return { because: 'no-copy' };
    const pairs = [
      { kind: 'polite', one: met(pieces, polite), other: met(pieces, informal) },
      { kind: 'self', one: met(pieces, second), other: met(pieces, first) },
    ] as const;
    if (pairs.every(({ one, other }) => one.length + other.length === 0)) return { because: 'nobody-addressed' };
    return {
      findings: pairs.flatMap(({ kind, one, other }) => {
        if (one.length === 0 || other.length === 0) return [];
        const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
        const lines = fewer.map(lineOf);
        const apart = more.map(lineOf).filter((line) => !lines.includes(line));
        const values: Values = { kind, one: quoted(apart), other: quoted(lines) };
        const isSure = kind === 'polite' && [...fewer, ...more].every(({ piece }) => !isUnsure(piece));
        return [
          {
            subject: kind,
            regions: distinctRegions(fewer.map(({ region }) => region)),
            evidence: { measured: fewer.length, limit: 0, unit: 'count' as const, values },
            certainty: isSure ? ('sure' as const) : ('ask' as const),
            extent: fewer.length / more.length,
            rule: { source: 'check' as const, pointer: 'copy-person', provenance: 'core' as const },
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'One way to address the reader',
      why: '您 and 你 side by side read as two authors; so do “my” and “your” for the same person.',
      blind:
        'English “I” and “my” may be a customer’s or an author’s own words: they only lead to a question. What stands between quotation marks is a customer’s, in either language.',
      message: ({ values }: Told) =>
        values.kind === 'polite'
          ? `您 and 你 are mixed${values.one === '' ? ' in' : `: ${values.one}, but`} ${values.other}.`
          : values.one === ''
            ? `The reader may be both “you” and “I” in ${values.other}.`
            : `The reader is “you” in one place and “I” in another: ${values.one}, but ${values.other}.`,
      remedy: ({ values }: Told) =>
        values.kind === 'polite' ? 'Keep to 您 or to 你.' : 'Keep to “your” or to “my”, if both mean the reader.',
      because: { ...copyBecause.en, 'nobody-addressed': 'Nobody is addressed here.' },
    },
    'zh-Hans': {
      title: '称呼一致',
      why: '“您”与“你”混用，读来像出自两人之手；英文的 my 与 your 指同一人时亦然。',
      blind: '英文的 I、my 可能是顾客或作者自己的话，因此只提问。引号内的话视为顾客所说，中英文均不计。',
      message: ({ values }: Told) =>
        values.kind === 'polite'
          ? `“您”与“你”混用：${values.one === '' ? '' : `${values.one}，却有 `}${values.other}。`
          : `读者时而是 you，时而是 I：${values.one === '' ? '' : `${values.one}，却有 `}${values.other}。`,
      remedy: ({ values }: Told) =>
        values.kind === 'polite' ? '请统一用“您”或“你”。' : '若都指读者，请统一用 your 或 my。',
      because: { ...copyBecause['zh-Hans'], 'nobody-addressed': '此处没有称呼读者。' },
    },
  },
});

interface Met {
  readonly piece: CopyPiece;
  readonly region: Region;
}
const lineOf = ({ piece }: Met): string => piece.text;

const met = (pieces: readonly CopyPiece[], pattern: RegExp): readonly Met[] =>
  pieces.flatMap((piece) =>
    [...piece.text.replace(quotation, (found) => ' '.repeat(found.length)).matchAll(pattern)].map(
      ({ 0: { length }, index }) => ({ piece, region: placeOf(piece, { start: index, end: index + length }) }),
    ),
  );
