import { useState } from 'react';
import { formatScore } from '../../../src/report/format.ts';
import { usePick, useStore } from '../../store/index.ts';
import { Button, ReadyButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import style from './accept.module.css';
import { acceptWords } from './words.ts';

/** Signs the campaign off as it stands. */
export function SignSheet() {
  const { sheet, showSheet } = usePick('sheet', 'showSheet');
  const keeps = useStore((state) => state.campaign?.keeps ?? 'session');
  const words = useWords(acceptWords);
  return (
    <Sheet title={words.signTitle} isOpen={sheet === 'sign'} onClose={() => showSheet(null)}>
      {keeps === 'session' ? <Nowhere /> : <Form />}
    </Sheet>
  );
}

/** A sign-off stands beside the assets: where nothing can, it says what to do instead. */
function Nowhere() {
  const words = useWords(acceptWords);
  return (
    <div className={style.form}>
      <p>{words.signNowhere.why}</p>
      <p className="soft">{words.signNowhere.instead}</p>
    </div>
  );
}

function Form() {
  const { campaign, sign, showSheet } = usePick('campaign', 'sign', 'showSheet');
  const kit = useStore((state) => state.kit?.name ?? '');
  const words = useWords(acceptWords);
  const { cancel } = useWords(commonWords);
  const before = campaign?.signOff ?? null;
  const [by, setBy] = useState(before?.by ?? '');
  const [role, setRole] = useState(before?.role ?? '');
  const [isSaving, setSaving] = useState(false);
  const summary = campaign?.summary ?? null;
  if (campaign === null || summary === null) return null;
  const { fail, warn, note } = summary.counts;
  const missing = words.missing(by.trim() === '' ? ['name'] : []);
  const save = async (): Promise<void> => {
    if (missing !== null || isSaving) return;
    setSaving(true);
    const isDone = await sign(by, role.trim() === '' ? null : role);
    setSaving(false);
    if (isDone) showSheet(null);
  };
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="soft">{words.signLead}</p>
      <p>
        <b>
          {campaign.name} · {kit}
        </b>
        <br />
        {words.standing(
          formatScore(campaign.score?.score ?? null),
          { fail, warn, note },
          summary.questions,
          summary.accepted,
        )}
      </p>
      {fail > 0 && (
        <p>
          <Mark kind="fail">{words.mustChange(fail)}</Mark>
        </p>
      )}
      <div className={style.pair}>
        <TextField autoFocus label={words.signBy} value={by} onChange={setBy} />
        <TextField label={words.role} placeholder={words.roleHint} value={role} onChange={setRole} />
      </div>
      {campaign.keeps === 'copy' && <p className={`${style.note} soft`}>{words.signCopy}</p>}
      <footer className={style.foot}>
        <Button look="quiet" onPress={() => showSheet(null)}>
          {cancel}
        </Button>
        <ReadyButton type="submit" look="strong" missing={missing} isBusy={isSaving}>
          {before === null ? words.sign : words.signAgain}
        </ReadyButton>
      </footer>
    </form>
  );
}
