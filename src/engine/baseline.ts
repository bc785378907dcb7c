import type { Baseline, EarlierFinding } from '../model/baseline.ts';
import type { CheckResult, Deviation, Report } from '../model/report.ts';
import type { Looks } from '../model/waiver.ts';
import { isOpen } from '../report/accepted.ts';
import { looksAlike, sameSubject } from './identity.ts';

/** Taking an old campaign over: what was there before is known again, and only what is new fails. */

/** A deviation with the asset that it is shown on. */
interface Shown {
  readonly check: string;
  readonly path: string;
  readonly placement: string | null;
  readonly looks: Looks | null;
  readonly deviation: Deviation;
}

function shownIn({ assets, set }: Report): readonly Shown[] {
  const looksOf = new Map(assets.map(({ path, looks }) => [path, looks]));
  return [
    ...assets.flatMap(({ path, looks, judged }) =>
      judged.flatMap(({ placement, results }) =>
        results.flatMap(({ check, deviations }) =>
          deviations.map((deviation) => ({ check, path, placement, looks, deviation })),
        ),
      ),
    ),
    ...set.flatMap(({ check, deviations }) =>
      deviations.map((deviation) => {
        const path = deviation.paths?.[0] ?? '';
        return { check, path, placement: null, looks: looksOf.get(path) ?? null, deviation };
      }),
    ),
  ];
}

/** All findings of a run, to hold later runs against. */
export const baselineOf = (report: Report): Baseline => ({
  onbrandBaseline: 1,
  findings: shownIn(report).map(({ check, path, placement, looks, deviation }) => {
    const { fingerprint, subject, severity, certainty, message } = deviation;
    const accepted = !isOpen(deviation);
    const spans = spansOf(deviation);
    const known = { fingerprint, check, path, placement, subject, severity, certainty, message, looks, accepted };
    return spans === 0 ? known : { ...known, spans };
  }),
});

const spansOf = ({ regions }: Deviation): number => regions.filter(({ kind }) => kind === 'span').length;

const placeOf = (check: string, path: string | null): string => JSON.stringify([check, path]);

/** The report with every deviation marked as new or there before, and with what is gone. `name`: of the earlier run's file. */
export function againstBaseline(report: Report, { findings }: Baseline, name: string): Report {
  const paths = new Set(report.assets.map(({ path }) => path));
  const left = new Set(findings);
  // What lost its name is looked for by its looks.
  const byPlace = new Map<string, EarlierFinding[]>();
  for (const finding of findings) {
    const place = placeOf(finding.check, paths.has(finding.path) ? finding.path : null);
    byPlace.set(place, byPlace.get(place) ?? []);
    byPlace.get(place)?.push(finding);
  }
  const candidates = ({ check, path }: Shown): readonly EarlierFinding[] => [
    ...(byPlace.get(placeOf(check, path)) ?? []),
    ...(byPlace.get(placeOf(check, null)) ?? []),
  ];

  const isThere = (finding: EarlierFinding, { path, placement, looks, deviation }: Shown): boolean =>
    finding.placement === placement &&
    (finding.path === path || looksAlike(finding.looks, looks)) &&
    sameSubject(finding.subject, deviation.subject);
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
    },
  };
}
