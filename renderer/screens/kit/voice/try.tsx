import { useEffect, useMemo, useState } from 'react';
import type { TriedCopy } from '../../../../src/service/shapes.ts';
import { call } from '../../../client.ts';
import { useStore } from '../../../store/index.ts';
import { createLatest } from '../../../store/latest.ts';
import { Select } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { useWords } from '../../../words/language.ts';
import { useDraft } from '../use-kit.ts';
import { voiceWords } from '../words/voice.ts';
import { partsOf } from './parts.ts';
import style from './try.module.css';

const quietMs = 200;
const anywhere = 'anywhere';

/** What the draft finds in the text, asked again whenever one of them changes; null: the draft has faults. */
export function useTried(
  text: string,
  placement: string | null,
): { readonly text: string; readonly tried: TriedCopy | null } | null {
  const draft = useDraft();
  const tell = useStore((state) => state.tell);
  const [answer, setAnswer] = useState<{ readonly text: string; readonly tried: TriedCopy | null } | null>(null);
  const latest = useMemo(
    () =>
      createLatest<Parameters<typeof call<'kit.try'>>[1]>(quietMs, async (asked) => {
        const reply = await call('kit.try', asked);
        if (reply.ok) setAnswer({ text: asked.text, tried: reply.value });
        else tell(reply.problem);
      }),
    [tell],
  );
  useEffect(() => latest.ask({ draft, text, placement }), [latest, draft, text, placement]);
  return answer;
}

interface TryProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly placement: string | null;
  readonly onPlacement: (id: string | null) => void;
  readonly answer: ReturnType<typeof useTried>;
}

/** A text of one's own, and what the voice would find in it. */
export function Try({ text, onText, placement, onPlacement, answer }: TryProps) {
  const words = useWords(voiceWords);
  const placements = useStore(({ kitKnown }) => kitKnown.placements);
  const options = [
    { id: anywhere, label: words.tryAnywhere },
    ...placements.map(({ id, channel, title }) => ({ id, label: `${channel}, ${title}` })),
  ];
  return (
    <section className={style.try} aria-label={words.try}>
      <h2>{words.try}</h2>
      <div className={style.asked}>
        <TextField label={words.tryText} lines={3} value={text} onChange={onText} />
        <Select
          label={words.tryFor}
          options={options}
          value={placement ?? anywhere}
          onChange={(id) => onPlacement(id === anywhere ? null : id)}
        />
      </div>
      <div aria-live="polite">{text === '' ? <p>{words.tryEmpty}</p> : answer !== null && <Answer {...answer} />}</div>
    </section>
  );
}

function Answer({ text, tried }: { readonly text: string; readonly tried: TriedCopy | null }) {
  const words = useWords(voiceWords);
  if (tried === null) return <p>{words.broken}</p>;
  return (
    <div className={style.found}>
      <p className={style.read}>
        {partsOf(text, tried.findings).map(({ start, part, certainty }) =>
          certainty === null ? (
            part
          ) : (
            <mark key={start} {...(certainty === 'ask' && { 'data-asked': true })}>
              {part}
            </mark>
          ),
        )}
      </p>
      <h3>{words.wouldFind}</h3>
      {tried.findings.length === 0 ? (
        <p>{words.nothingFound}</p>
      ) : (
        <ul className={style.found}>
          {tried.findings.map(({ check, title, severity, certainty, message, remedy }) => (
            <li key={`${check} ${message}`}>
              <Mark kind={certainty === 'ask' ? 'ask' : severity}>{message}</Mark>
              <p>{`${remedy} (${title})`}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
