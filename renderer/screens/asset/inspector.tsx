import { useState } from 'react';
import type { CopyPiece } from '../../../src/model/copy.ts';
import type { Placement } from '../../../src/model/placement.ts';
import type { Box } from '../../../src/model/region.ts';
import type { AssetReport, Deviation as Found, Judged } from '../../../src/model/report.ts';
import { logoOf, logosShown } from '../../../src/report/beside.ts';
import { formatCoverage, formatScore } from '../../../src/report/format.ts';
import type { LocatedDeviation } from '../../../src/report/overlay.ts';
import { countOutcomes } from '../../../src/report/summary.ts';
import { reportWords } from '../../../src/report/words.ts';
import { Segmented } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { About } from './about.tsx';
import { AcrossSet } from './across.tsx';
import { CopyList } from './copy/copy-list.tsx';
import { copyWords } from './copy/words.ts';
import { Deviation } from './deviation.tsx';
import type { Dropper } from './dropper.ts';
import style from './inspector.module.css';
import { LogoBeside, useLogoPictures } from './logo-beside.tsx';
import { PickedColour } from './picked.tsx';
import { PlacementOf } from './placement.tsx';
import { assetWords } from './words.ts';

interface InspectorProps {
  readonly asset: AssetReport;
  readonly judged: Judged;
  readonly placements: readonly Placement[];
  readonly onChoose: (placement: string) => void;
  readonly deviations: readonly LocatedDeviation[];
  /** All that is marked on what is shown: those, and what the set holds against places in it. */
  readonly marked: readonly LocatedDeviation[];
  /** What the set holds against it. */
  readonly across: readonly Found[];
  /** Where a deviation, or a piece of copy, stands on what is shown; null where it is about the whole, or not seen. */
  readonly whereOf: (told: LocatedDeviation) => Box | null;
  readonly spotOf: (piece: CopyPiece) => Box | null;
  /** Moves what is shown so that a part of it is seen. */
  readonly focusOn: (part: Box) => void;
  /** Whether its words are seen where they stand, so that a list of them is of use beside it. */
  readonly listsCopy: boolean;
  readonly dropper: Dropper;
  readonly onSpot: (spot: Box | null) => void;
  readonly lit: number | null;
  readonly selected: number | null;
  readonly onLight: (number: number | null) => void;
  readonly onSelect: (number: number | null) => void;
}

const tabs = ['findings', 'copy'] as const;

/** Beside the picture: what it is for, how it stands, what departs, and what it says. */
export function Inspector(props: InspectorProps) {
  const { asset, judged, placements, onChoose, deviations, marked, across, dropper, onSpot } = props;
  const { whereOf, spotOf, focusOn, listsCopy } = props;
  const { lit, selected, onLight, onSelect } = props;
  const copy = useWords(copyWords);
  const [tab, setTab] = useState<(typeof tabs)[number]>('findings');
  const hasCopy = listsCopy && asset.copy !== null;
  const words = useWords(assetWords);
  const { score: scoreWord } = useWords(commonWords);
  const report = reportWords(useLanguage());
  const { score, coverage } = judged.score;
  const outcomes = countOutcomes(judged.results.map(({ outcome }) => outcome));
  const shown = logosShown(asset, deviations);
  const pictures = useLogoPictures(asset, deviations);
  const failed = judged.results.filter(({ outcome }) => outcome === 'failed');
  return (
    <aside className={style.inspector}>
      <div className={style.top}>
        <PlacementOf {...{ asset, judged, placements, onChoose }} />
        <p className={style.score}>
          <span className="soft">{scoreWord}</span>
          <b className="number">{formatScore(score)}</b>
          {coverage < 1 && (
            <span className={style.coverage}>
              {coverage === 0 ? report.noCoverage : report.coverage(formatCoverage(coverage))}
            </span>
          )}
        </p>
      </div>
      {asset.kind === 'picture' && (dropper.isOn || dropper.picked !== null) && <PickedColour dropper={dropper} />}
      {hasCopy && (
        <div className={style.tabs}>
          <Segmented
            label={copy.title}
            labelHidden
            options={tabs.map((id) => ({ id, label: copy.tabs[id] }))}
            value={tab}
            onChange={setTab}
          />
        </div>
      )}
      <section aria-label={hasCopy && tab === 'copy' ? copy.title : words.findings}>
        {hasCopy && tab === 'copy' ? (
          <CopyList
            {...{ asset, lit, selected, onLight, onSelect, spotOf, onSpot }}
            deviations={marked}
            onShow={focusOn}
          />
        ) : deviations.length === 0 ? (
          <p className={style.clean}>
            {outcomes.conforms > 0 ? (
              <Mark kind="conforms">{words.clean}</Mark>
            ) : (
              <Mark kind="unjudged">{words.unjudged}</Mark>
            )}
          </p>
        ) : (
          <ol>
            {deviations.map((told) => {
              const where = whereOf(told);
              const isSelected = told.number === selected;
              // Of several deviations of one logo the first shows it, and the one that is looked at.
              const seen = isSelected ? logoOf(asset, told.check, told.deviation) : (shown.get(told.number) ?? null);
              return (
                <Deviation
                  key={told.deviation.fingerprint + told.number}
                  path={asset.path}
                  told={told}
                  isLit={told.number === lit}
                  isSelected={isSelected}
                  logo={seen !== null && <LogoBeside seen={seen} pictures={pictures[seen.subject]} />}
                  onLight={onLight}
                  onSelect={onSelect}
                  onShow={
                    where === null
                      ? null
                      : () => {
                          onSelect(told.number);
                          focusOn(where);
                        }
                  }
                />
              );
            })}
          </ol>
        )}
      </section>
      <AcrossSet {...{ across, marked, lit, selected, onLight, onSelect }} />
      <div className={style.rest}>
        {failed.map(({ check, because }) => (
          <p key={check}>
            {report.outcome.failed}
            {report.colon}
            {because}
          </p>
        ))}
        <p>{report.tally(outcomes.conforms, outcomes.inapplicable)}</p>
        <Allowed judged={judged} />
      </div>
      <About asset={asset} />
    </aside>
  );
}

/** What passed only because the channel's allowance says so, with the line that says it. */
function Allowed({ judged }: { readonly judged: Judged }) {
  const { allowed } = reportWords(useLanguage());
  const all = judged.results.flatMap((result) => result.allowed);
  return all.map(({ subject, rule }) => (
    <p key={subject + rule.pointer}>
      {allowed.here} <code>{subject}</code>{' '}
      <code>
        brandkit.json{rule.line !== null && `:${rule.line}`} {rule.pointer}
      </code>
    </p>
  ));
}
