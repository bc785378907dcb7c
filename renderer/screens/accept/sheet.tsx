import { useEffect, useMemo, useState } from 'react';
import { type WaiverScope, waiverScopes } from '../../../src/model/waiver.ts';
import { call } from '../../client.ts';
import { usePick, useStore } from '../../store/index.ts';
import { Button, ReadyButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Radios } from '../../ui/radio.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import style from './accept.module.css';
import { choicesOf } from './choices.ts';
import { acceptWords } from './words.ts';

/** Asks which findings are accepted, why, until when, and where. */
export function AcceptSheet() {
  const { sheet, showSheet } = usePick('sheet', 'showSheet');
  const words = useWords(acceptWords);
  return (
    <Sheet title={words.title} isOpen={sheet === 'accept'} onClose={() => showSheet(null)}>
      <Form />
    </Sheet>
  );
}

function Form() {
  const { accepting, accept, select, showSheet } = usePick('accepting', 'accept', 'select', 'showSheet');
  const keeps = useStore((state) => state.campaign?.keeps ?? 'session');
  const checks = useStore((state) => state.campaign?.checks);
  const words = useWords(acceptWords);
  const { cancel } = useWords(commonWords);
  const choices = useMemo(() => choicesOf(accepting), [accepting]);
  // One thing was pointed at: it is meant. Of several, a person says which.
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () => new Set(choices.length === 1 ? choices.map(({ key }) => key) : []),
  );
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [scope, setScope] = useState<WaiverScope>('asset');
  const [author, setAuthor] = useAuthor();
  const [isSaving, setSaving] = useState(false);

  const meant = choices.filter(({ key }) => chosen.has(key)).flatMap(({ findings }) => findings);
  const isPast = until !== '' && until < new Date().toISOString().slice(0, 10);
  const missing = words.missing([
    ...(meant.length === 0 ? (['finding'] as const) : []),
    ...(reason.trim() === '' ? (['reason'] as const) : []),
    ...(isPast ? (['until'] as const) : []),
    ...(author.trim() === '' ? (['author'] as const) : []),
  ]);
  const save = async (): Promise<void> => {
    if (missing !== null || isSaving) return;
    setSaving(true);
    const isDone = await accept(meant, { scope, reason, author, until: until === '' ? null : until });
    setSaving(false);
    if (!isDone) return;
    select([]);
    showSheet(null);
  };
  const switchOn = (key: string, isOn: boolean): void =>
    choose((before) => new Set(isOn ? [...before, key] : [...before].filter((other) => other !== key)));

  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="soft">{words.lead}</p>
      <fieldset className={style.findings}>
        <legend className="hidden">{words.findings}</legend>
        {choices.length > 1 && (
          <Checkbox
            isSelected={chosen.size === choices.length}
            onChange={(isOn) => choose(new Set(isOn ? choices.map(({ key }) => key) : []))}
          >
            {words.all(accepting.length)}
          </Checkbox>
        )}
        {choices.map(({ key, check, message, findings, assets }) => (
          <div key={key} className={style.finding}>
            <Checkbox isSelected={chosen.has(key)} onChange={(isOn) => switchOn(key, isOn)}>
              {checks?.[check]?.title ?? check}
            </Checkbox>
            <p className="soft">{message ?? words.inAssets(findings.length, assets.length)}</p>
            {assets.length === 1 && <code>{assets[0]}</code>}
          </div>
        ))}
      </fieldset>
      <TextField
        autoFocus
        label={words.reason}
        placeholder={words.reasonHint}
        lines={2}
        value={reason}
        onChange={setReason}
      />
      <Radios
        label={words.scope}
        options={waiverScopes.map((id) => ({ id, label: words.scopes[id] }))}
        value={scope}
        onChange={(id) => setScope(waiverScopes.find((one) => one === id) ?? 'asset')}
      />
      <div className={style.pair}>
        <TextField
          label={words.until}
          help={words.untilHelp}
          problem={isPast ? words.untilPast : null}
          type="date"
          value={until}
          onChange={setUntil}
        />
        <TextField label={words.author} value={author} onChange={setAuthor} />
      </div>
      <p className={`${style.note} soft`}>{words.keeps[keeps]}</p>
      <footer className={style.foot}>
        <Button look="quiet" onPress={() => showSheet(null)}>
          {cancel}
        </Button>
        <ReadyButton type="submit" look="strong" missing={missing} isBusy={isSaving}>
          {isSaving ? words.saving : words.do(meant.length)}
        </ReadyButton>
      </footer>
    </form>
  );
}

/** Who accepted the last time; a person may say another name. */
function useAuthor(): readonly [string, (author: string) => void] {
  const [author, setAuthor] = useState<string | null>(null);
  const [known, setKnown] = useState('');
  useEffect(() => {
    void call('waiver.list', {}).then((reply) => {
      if (reply.ok) setKnown(reply.value.author);
    });
  }, []);
  return [author ?? known, setAuthor];
}
