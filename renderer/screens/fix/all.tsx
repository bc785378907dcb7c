import { useEffect, useState } from 'react';
import { type FixKind, fixKinds } from '../../../src/model/fix.ts';
import { fixWords } from '../../../src/report/fix-words.ts';
import { pickPlace } from '../../opening/place.ts';
import { type FixOffer, type FixTrial, findingsOf } from '../../store/fix.ts';
import { usePick } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Select } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './fix.module.css';
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
  const { fixOffers, loadFixes, fixBatch } = usePick('fixOffers', 'loadFixes', 'fixBatch');
  const words = useWords(fixScreenWords);
  useEffect(() => void loadFixes(), [loadFixes]);
  if (fixBatch !== null) return <Batch />;
  if (fixOffers === null) return <p role="status">{words.looking}</p>;
  return fixOffers.length === 0 ? <p>{words.none}</p> : <Choose offers={fixOffers} />;
}

function Choose({ offers }: { readonly offers: readonly FixOffer[] }) {
  const { fixAll, keepsMetadata, keepMetadata } = usePick('fixAll', 'keepsMetadata', 'keepMetadata');
  const words = useWords(fixScreenWords);
  const { kinds } = fixWords(useLanguage());
  const [kind, setKind] = useState<FixKind | 'all'>('all');
  const of = (one: FixKind | 'all') => offers.filter((offer) => findingsOf(offer, one).length > 0);
  const options = (['all', ...fixKinds] as const)
    .filter((one) => of(one).length > 0)
    .map((id) => ({ id, label: `${id === 'all' ? words.allKinds : kinds[id]} (${of(id).length})` }));
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
        {of(kind).map(({ path, digest, fixes }) => (
          <li key={path}>
            <Thumbnail digest={digest} />
            <div>
              <b>{path}</b>
              {fixes
                .filter((fix) => kind === 'all' || fix.kind === kind)
                .map(({ check, subject, offer }) => (
                  <p key={check + subject}>{offer}</p>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Batch() {
  const { fixBatch, stopFixing, saveBatch } = usePick('fixBatch', 'stopFixing', 'saveBatch');
  const words = useWords(fixScreenWords);
  if (fixBatch === null) return null;
  const { total, trials, isRunning, saved } = fixBatch;
  const made = trials.filter(({ id }) => id !== null);
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
            <span role="status">{saved === null ? words.source : words.savedAll(saved.length)}</span>
            <Button
              look="strong"
              isDisabled={made.length === 0}
              onPress={() => void pickPlace().then((into) => (into === null ? undefined : saveBatch(into)))}
            >
              {isDownload ? words.downloadAll(made.length) : words.saveAll(made.length)}
            </Button>
          </>
        )}
      </div>
      <ul className={style.rows}>
        {trials.map((trial) => (
          <TrialRow key={trial.path} trial={trial} />
        ))}
      </ul>
    </>
  );
}

function TrialRow({ trial }: { readonly trial: FixTrial }) {
  const { showTrial } = usePick('showTrial');
  const words = useWords(fixScreenWords);
  const { path, before, after, changes, refused } = trial;
  return (
    <li>
      <Thumbnail digest={before.digest} />
      {after !== null && (
        <button type="button" className={style.thumb} aria-label={words.look(path)} onClick={() => showTrial(trial)}>
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
        {refused.map(({ check, subject, message }) => (
          <p key={check + subject}>
            <Mark kind="warn" />
            <span>
              {words.refused}: {message}
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}

const Thumbnail = ({ digest }: { readonly digest: string }) => (
  <img
    className={style.small}
    src={window.onbrand.pictureAddress(digest, 160)}
    alt=""
    draggable={false}
    loading="lazy"
  />
);
