import type { CheckContext, Limits, SetCheck, SetMember } from '../../src/model/check.ts';
import type { CopyFact, CopyPiece } from '../../src/model/copy.ts';
import type { FactName } from '../../src/model/facts.ts';
import { type Known, nothingKnown, type PlannedPromotion } from '../../src/model/known.ts';
import { rule } from '../../src/model/rules.ts';

/** Copy as a reader would hand it over; each line a piece, and each in one card unless it says otherwise. */
export interface Said {
  readonly date?: string;
  readonly source?: CopyPiece['source'];
  readonly confidence?: number;
  readonly repaired?: boolean;
  readonly lines: readonly (string | (Partial<CopyPiece> & { readonly text: string }))[];
}

export function copyOf({ date, source = 'html', confidence = 1, repaired = false, lines }: Said): CopyFact {
  let at = 0;
  const pieces = lines.map((line): CopyPiece => {
    const given = typeof line === 'string' ? { text: line } : line;
    const start = at;
    at += given.text.length + 1;
    return {
      role: 'body',
      source,
      region: { kind: 'span', start, end: start + given.text.length },
      confidence,
      repaired,
      hidden: false,
      struck: [],
      group: 0,
      ...given,
    };
  });
  const text = pieces.map((piece) => piece.text).join('\n');
  const script = /\p{Script=Han}/u.test(text) ? 'hans' : 'latin';
  return { script, pieces, text, date: date ?? null };
}

export const member = (path: string, said: Said): SetMember<'copy'> => ({
  path,
  placements: [],
  channels: [path.split('/')[0] ?? ''],
  facts: { copy: copyOf(said) },
});
/** A folder, by path. */
export const members = (folder: Readonly<Record<string, Said>>): readonly SetMember<'copy'>[] =>
  Object.entries(folder).map(([path, said]) => member(path, said));

export const known = (change: Partial<Known> = {}): Known => ({
  ...nothingKnown,
  products: ['Larch Kettle', 'Fern Mug', '云杉壶'],
  own: ['Tarn & Field'],
  ...change,
});

/** A row of promos.csv. */
export const planned = (change: Partial<PlannedPromotion>): readonly PlannedPromotion[] => [
  {
    product: 'Larch Kettle',
    price: 49,
    was: 70,
    off: null,
    currency: null,
    code: null,
    starts: null,
    ends: null,
    terms: '',
    line: 2,
    ...change,
  },
];

export function contextFor<L extends Limits>(limits: L): Pick<CheckContext<L>, 'limits' | 'limitRule' | 'today'> {
  return {
    limits: Object.fromEntries(
      Object.entries(limits).map(([name, { default: value }]) => [name, value]),
    ) as CheckContext<L>['limits'],
    limitRule: (name) => rule('check', name),
    today: '2026-11-22',
  };
}

/** What a check of the set says of a folder: why it does not apply, or certainty and paths of each finding. */
export function judged<N extends FactName>(
  check: SetCheck<N, never, Limits, string>,
  folder: readonly SetMember<N>[],
  what: Known = known(),
): string | readonly string[] {
  const told = check.run(folder, { ...contextFor(check.limits), known: what });
  if ('because' in told) return told.because;
  return told.findings.map(({ certainty, paths, atMost }) =>
    [certainty, ...(atMost === undefined ? [] : [atMost]), ...paths].join(' '),
  );
}
