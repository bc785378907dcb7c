import { useEffect, useState } from 'react';
import type { WaiverReport } from '../../../src/model/waiver.ts';
import { formatDate } from '../../../src/report/format.ts';
import { call } from '../../client.ts';
import { usePick, useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Mark, type MarkKind } from '../../ui/mark.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './accept.module.css';
import { acceptWords } from './words.ts';

/** Everything that is accepted in the campaign, and what became of it. */
export function AcceptedSheet() {
  const { sheet, showSheet } = usePick('sheet', 'showSheet');
  const words = useWords(acceptWords);
  return (
    <Sheet title={words.list} isOpen={sheet === 'accepted'} onClose={() => showSheet(null)} wide>
      <List />
    </Sheet>
  );
}

const marks: Readonly<Record<WaiverReport['state'], MarkKind>> = {
  used: 'conforms',
  expired: 'warn',
  changed: 'warn',
  unused: 'note',
  unjudged: 'unjudged',
};

function List() {
  const words = useWords(acceptWords);
  const { loading } = useWords(commonWords);
  const takeBack = useStore((state) => state.takeBack);
  const keeps = useStore((state) => state.campaign?.keeps ?? 'session');
  const takeAway = useStore((state) => state.takeAway);
  const waivers = useWaivers();
  if (waivers === null) return <p className="soft">{loading} …</p>;
  if (waivers.length === 0) return <p className="soft">{words.nothing}</p>;
  const idle = waivers.filter(({ state }) => state === 'expired' || state === 'unused').map(({ id }) => id);
  return (
    <div className={style.form}>
      <p className="soft">{words.listLead}</p>
      <ul className={style.list}>
        {waivers.map((waiver) => (
          <Item key={waiver.id} waiver={waiver} />
        ))}
      </ul>
      {keeps === 'copy' && <p className="soft">{words.decisionsLead}</p>}
      {(idle.length > 0 || keeps === 'copy') && (
        <footer className={style.foot}>
          {idle.length > 0 && <Button onPress={() => void takeBack(idle)}>{words.clear(idle.length)}</Button>}
          {keeps === 'copy' && <Button onPress={() => void takeAway()}>{words.decisions}</Button>}
        </footer>
      )}
    </div>
  );
}

function Item({ waiver }: { readonly waiver: WaiverReport }) {
  const { id, check, subject, where, scope, reason, author, date, until, state } = waiver;
  const words = useWords(acceptWords);
  const language = useLanguage();
  const takeBack = useStore((store) => store.takeBack);
  const title = useStore((store) => store.campaign?.checks[check]?.title ?? check);
  const told = until === null ? null : formatDate(until, language);
  return (
    <li>
      <div>
        <p className={style.state}>
          <Mark kind={marks[state]}>{words.state[state]}</Mark> <b>{title}</b> <code>{subject}</code>
        </p>
        <p>{reason}</p>
        <p className="soft">
          {words.by(author, formatDate(date, language), told)} ·{' '}
          {scope === 'everywhere' ? words.everywhere : <code>{where}</code>}
        </p>
      </div>
      <Button onPress={() => void takeBack([id])}>{words.takeBack}</Button>
    </li>
  );
}

/** Null until they are known; asked for anew when the campaign was judged anew. */
function useWaivers(): readonly WaiverReport[] | null {
  const campaign = useStore((state) => state.campaign);
  const [waivers, setWaivers] = useState<readonly WaiverReport[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the campaign stands for what was judged
  useEffect(() => {
    void call('waiver.list', {}).then((reply) => {
      if (reply.ok) setWaivers(reply.value.waivers);
      else useStore.getState().tell(reply.problem);
    });
  }, [campaign]);
  return waivers;
}
