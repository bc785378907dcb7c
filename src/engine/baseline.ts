import { grouped } from '../measure/grouped.ts';
import type { Baseline, EarlierFinding } from '../model/baseline.ts';
import type { CheckResult, Deviation, Report } from '../model/report.ts';
import type { Looks } from '../model/waiver.ts';
import { isOpen } from '../report/accepted.ts';
import { unreadIn } from '../report/problems.ts';
import { looksAlike, sameSubject } from './identity.ts';

/** Taking an old campaign over: what was there before is known again, and only what is new fails. */

/** A deviation with the asset that it is shown on, or those that it is about: of these the first is written down. */
interface Shown {
  readonly check: string;
  readonly ofSet: boolean;
  readonly paths: readonly string[];
  readonly placement: string | null;
  readonly looks: readonly (Looks | null)[];
  readonly deviation: Deviation;
}

function shownIn({ assets, set }: Report): readonly Shown[] {
  const looksOf = new Map(assets.map(({ path, looks }) => [path, looks]));
  return [
    ...assets.flatMap(({ path, looks, judged }) =>
      judged.flatMap(({ placement, results }) =>
        results.flatMap(({ check, deviations }) =>
          deviations.map((deviation) => ({
            check,
            ofSet: false,
            paths: [path],
            placement,
            looks: [looks],
            deviation,
          })),
        ),
      ),
    ),
    ...set.flatMap(({ check, deviations }) =>
      deviations.map((deviation) => {
        const { paths = [] } = deviation;
        const looks = paths.map((path) => looksOf.get(path) ?? null);
        return { check, ofSet: true, paths, placement: null, looks, deviation };
      }),
    ),
  ];
}

/** All findings of a run, to hold later runs against. */
export const baselineOf = (report: Report): Baseline => ({
  onbrandBaseline: 1,
  findings: shownIn(report).map(({ check, paths: [path = ''], placement, looks: [looks = null], deviation }) => {
    const { fingerprint, subject, severity, certainty, message } = deviation;
    const accepted = !isOpen(deviation);
    const spans = spansOf(deviation);
    const known = { fingerprint, check, path, placement, subject, severity, certainty, message, looks, accepted };
    return spans === 0 ? known : { ...known, spans };
  }),
  unread: [...unreadIn(report)],
});

const spansOf = ({ regions }: Deviation): number => regions.filter(({ kind }) => kind === 'span').length;

const placeOf = (check: string, path: string | null): string => JSON.stringify([check, path]);

/** The report with every deviation marked as new or there before, and with what is gone. `name`: of the earlier run's file. */
export function againstBaseline(report: Report, { findings, unread }: Baseline, name: string): Report {
  const paths = new Set(report.assets.map(({ path }) => path));
  const left = new Set(findings);
  // What lost its name is looked for by its looks.
  const byPlace = grouped(findings, ({ check, path }) => placeOf(check, paths.has(path) ? path : null));
  const byCheck = grouped(findings, ({ check }) => check);
  const candidates = ({ check, ofSet, paths: [path = ''] }: Shown): readonly EarlierFinding[] =>
    ofSet
      ? (byCheck.get(check) ?? [])
      : [...(byPlace.get(placeOf(check, path)) ?? []), ...(byPlace.get(placeOf(check, null)) ?? [])];

  // What several assets say together is the same, whichever of them comes first, or went.
  const isThere = (finding: EarlierFinding, { ofSet, paths: about, placement, looks, deviation }: Shown): boolean =>
    finding.placement === placement &&
    ((ofSet && finding.subject === deviation.subject) ||
      ((about.includes(finding.path) || looks.some((one) => looksAlike(finding.looks, one))) &&
        sameSubject(finding.subject, deviation.subject)));
  const states = new Map<Deviation, 'new' | 'unchanged'>();
  const met = new Set<Shown>();
  const settle = (shown: Shown, isMeant: (finding: EarlierFinding) => boolean): void => {
    const earlier = candidates(shown).find((one) => left.has(one) && isThere(one, shown) && isMeant(one));
    if (earlier !== undefined) {
      left.delete(earlier);
      met.add(shown);
    }
    // Who accepted it for a while did not take it over for good: open again, it counts as any other.
    const isOpenAgain = earlier?.accepted === true && isOpen(shown.deviation);
    const isMore = spansOf(shown.deviation) > (earlier?.spans ?? Number.POSITIVE_INFINITY);
    const counts = earlier === undefined || isOpenAgain || isMore;
    states.set(shown.deviation, counts ? 'new' : 'unchanged');
  };
  // What is the very same goes before what is merely near: of two shades, each keeps its own.
  const found = shownIn(report);
  for (const shown of found) settle(shown, ({ subject }) => subject === shown.deviation.subject);
  for (const shown of found) if (!met.has(shown)) settle(shown, () => true);

  const marked = (results: readonly CheckResult[]): CheckResult[] =>
    results.map((result) =>
      result.deviations.length === 0
        ? result
        : {
            ...result,
            deviations: result.deviations.map((one) => ({ ...one, baselineState: states.get(one) ?? null })),
          },
    );
  const counts = [...states].filter(([deviation, state]) => state === 'unchanged' || isOpen(deviation));
  return {
    ...report,
    assets: report.assets.map((asset) => ({
      ...asset,
      judged: asset.judged.map((judged) => ({ ...judged, results: marked(judged.results) })),
    })),
    set: marked(report.set),
    baseline: {
      name,
      new: counts.filter(([, state]) => state === 'new').length,
      unchanged: counts.filter(([, state]) => state === 'unchanged').length,
      // What did not run, or was not reached, is not gone.
      absent: report.run.interrupted ? [] : [...left].filter(({ check }) => Object.hasOwn(report.checks, check)),
      unread: unreadIn(report).filter((path) => unread.includes(path)),
    },
  };
}
