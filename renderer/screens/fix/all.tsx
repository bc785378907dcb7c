import { useEffect, useState } from 'react';
import { type FixKind, fixKinds } from '../../../src/model/fix.ts';
import type { FixTotals } from '../../../src/report/fix-told.ts';
import { fixWords } from '../../../src/report/fix-words.ts';
import { pickPlace } from '../../opening/place.ts';
import { type FixBatch, type FixList, type FixTrial, triedOf } from '../../store/fix.ts';
import { usePick } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Select } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './fix.module.css';
import { Reasons } from './reasons.tsx';
import { fixScreenWords } from './words.ts';

/** Every fix of one kind, or of all: tried one after the other, and saved together. */
export function FixAllSheet() {
  const { sheet, showSheet, stopFixing } = usePick('sheet', 'showSheet', 'stopFixing');
  const words = useWords(fixScreenWords);
  return (
    <Sheet
      title={words.manyTitle}
      isOpen={sheet === 'fixes'}
      onClose={() => {
        stopFixing();
        showSheet(null);
      }}
      wide
    >
      <All />
    </Sheet>
  );
}

function All() {
  const { fixList, loadFixes, fixBatch } = usePick('fixList', 'loadFixes', 'fixBatch');
  const words = useWords(fixScreenWords);
  useEffect(() => void loadFixes(), [loadFixes]);
  if (fixList === null) return <p role="status">{words.looking}</p>;
  if (fixList.assets.length + fixList.set.length === 0) return <p>{words.none}</p>;
  return fixBatch === null ? <Choose list={fixList} /> : <Batch list={fixList} batch={fixBatch} />;
}

function Choose({ list }: { readonly list: FixList }) {
  const { fixAll, keepsMetadata, keepMetadata } = usePick('fixAll', 'keepsMetadata', 'keepMetadata');
  const words = useWords(fixScreenWords);
  const { kinds } = fixWords(useLanguage());
  const [kind, setKind] = useState<FixKind | 'all'>('all');
  const of = (one: FixKind | 'all') => list.assets.filter((row) => triedOf(row, one).length > 0);
  const options = (['all', ...fixKinds] as const)
    .filter((one) => of(one).length > 0)
    .map((id) => ({ id, label: `${id === 'all' ? words.allKinds : kinds[id]} (${of(id).length})` }));
  if (options.length === 0)
    return (
      <>
        <p>{words.noneSafe}</p>
        <NotTried list={list} />
      </>
    );
  return (
    <>
      <div className={style.bar}>
        <Select label={words.kind} options={options} value={kind} onChange={setKind} />
        <Checkbox isSelected={keepsMetadata} onChange={keepMetadata}>
          {words.metadata}
        </Checkbox>
        <Button look="strong" onPress={() => void fixAll(kind)}>
          {words.start(of(kind).length)}
        </Button>
      </div>
      <ul className={style.rows}>
        {of(kind).map((row) => (
          <li key={row.path}>
            <Thumbnail digest={row.digest} />
            <div>
              <b>{row.path}</b>
              {triedOf(row, kind).map(({ check, subject, message }) => (
                <p key={check + subject}>{message}</p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {kind === 'all' && <NotTried list={list} />}
    </>
  );
}

/** What no fix can be tried for, and why. */
function NotTried({ list: { assets, set } }: { readonly list: FixList }) {
  const words = useWords(fixScreenWords);
  const rows = assets.filter(({ fixes }) => fixes.length === 0);
  if (rows.length + set.length === 0) return null;
  return (
    <section>
      <h3 className={style.heading}>{words.left}</h3>
      <ul className={style.rows}>
        {rows.map(({ path, digest, kind, format, left }) => (
          <li key={path}>
            {kind === 'document' ? (
              <span className={style.small}>{format.toUpperCase()}</span>
            ) : (
              <Thumbnail digest={digest} />
            )}
            <div>
              <b>{path}</b>
              <Reasons left={left} />
            </div>
          </li>
        ))}
        {set.length > 0 && (
          <li>
            <div>
              <b>{words.set}</b>
              <Reasons left={set} />
            </div>
          </li>
        )}
      </ul>
    </section>
  );
}

function Batch({ list, batch }: { readonly list: FixList; readonly batch: FixBatch }) {
  const { stopFixing, saveBatch } = usePick('stopFixing', 'saveBatch');
  const words = useWords(fixScreenWords);
  const { totals } = fixWords(useLanguage());
  const { kind, total, trials, isRunning, saved } = batch;
  const made = trials.filter(({ id }) => id !== null);
  // At the end, what could not be fixed stands with the others that are not.
  const told = isRunning ? trials : [...made, ...trials.filter(({ id }) => id === null)];
  const isDownload = window.onbrand.pick === null;
  return (
    <>
      <div className={style.bar}>
        {isRunning ? (
          <>
            <div className={style.progress}>
              <p className="number" role="status">
                {words.progress(trials.length, total)}
              </p>
              <Progress label={words.manyTitle} value={trials.length / Math.max(1, total)} />
            </div>
            <Button onPress={stopFixing}>{words.stop}</Button>
          </>
        ) : (
          <>
            <span role="status">
              {saved === null ? (
                <>
                  {totals(totalsOf(list, batch), true)} <span className="soft">{words.source}</span>
                </>
              ) : (
                words.savedAll(saved.length, isDownload)
              )}
            </span>
            {made.length > 0 && (
              <Button
                look="strong"
                onPress={() => void pickPlace().then((into) => (into === null ? undefined : saveBatch(into)))}
              >
                {isDownload ? words.downloadAll(made.length) : words.saveAll(made.length)}
              </Button>
            )}
          </>
        )}
      </div>
      <ul className={style.rows}>
        {told.map((trial) => (
          <TrialRow key={trial.path} trial={trial} />
        ))}
      </ul>
      {kind === 'all' && !isRunning && <NotTried list={list} />}
    </>
  );
}

/** Of every kind: of all that the campaign owes, as the command counts it. */
function totalsOf({ assets, set }: FixList, { kind, trials }: FixBatch): FixTotals {
  const fixed = trials.reduce((sum, { solved }) => sum + solved.length, 0);
  const untried = assets.filter(({ path }) => !trials.some((trial) => trial.path === path));
  const others = untried.reduce((sum, { fixes, left }) => sum + fixes.length + left.length, set.length);
  const left = trials.reduce((sum, trial) => sum + trial.left.length, kind === 'all' ? others : 0);
  return { findings: fixed + left, fixed, left, files: trials.filter(({ id }) => id !== null).length };
}

function TrialRow({ trial }: { readonly trial: FixTrial }) {
  const { showTrial } = usePick('showTrial');
  const words = useWords(fixScreenWords);
  const { path, before, after, changes, left } = trial;
  return (
    <li>
      {after === null ? (
        <Thumbnail digest={before.digest} />
      ) : (
        <button type="button" className={style.beside} aria-label={words.look(path)} onClick={() => showTrial(trial)}>
          <Thumbnail digest={before.digest} />
          <Thumbnail digest={after.digest} />
        </button>
      )}
      <div>
        <b>{path}</b>
        {changes.map((change) => (
          <p key={change}>
            <Mark kind="conforms" />
            <span>{change}</span>
          </p>
        ))}
        <Reasons left={left} />
      </div>
    </li>
  );
}

const Thumbnail = ({ digest }: { readonly digest: string }) => (
  <img
    className={style.small}
    src={window.onbrand.pictureAddress(digest, 320)}
    alt=""
    draggable={false}
    loading="lazy"
  />
);
