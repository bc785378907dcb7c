import { useEffect, useState } from 'react';
import { type Placement, placementName } from '../../../src/model/placement.ts';
import { call } from '../../client.ts';
import { useStore } from '../../store/index.ts';
import { Button, ReadyButton } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import { Question } from './question.tsx';
import { questionWords } from './question-words.ts';
import style from './questions.module.css';

/** Asks what assets are meant for: all open questions at once, each asset of a kind with the others. */
export function PlacementQuestions() {
  const isOpen = useStore((state) => state.sheet === 'placements');
  const showSheet = useStore((state) => state.showSheet);
  const words = useWords(questionWords);
  return (
    <Sheet title={words.title} isOpen={isOpen} onClose={() => showSheet(null)} wide>
      <Questions />
    </Sheet>
  );
}

function Questions() {
  const asked = useStore((state) => state.asked);
  const keeps = useStore((state) => state.campaign?.keeps ?? 'session');
  const showSheet = useStore((state) => state.showSheet);
  const words = useWords(questionWords);
  const placements = usePlacements();
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const [isSaving, setSaving] = useState(false);

  const save = async (): Promise<void> => {
    const { tell, takeStanding, select } = useStore.getState();
    setSaving(true);
    const reply = await call('placement.answer', {
      answers: asked.flatMap((paths) => {
        const placement = answers.get(paths[0] ?? '');
        return placement === undefined ? [] : paths.map((path) => ({ path, placement }));
      }),
    });
    setSaving(false);
    if (!reply.ok) return tell(reply.problem);
    takeStanding(reply.value);
    select([]);
    showSheet(null);
  };

  return (
    <div className={style.questions}>
      <p className="soft">{words.lead}</p>
      {asked.map((paths) => {
        const [first = ''] = paths;
        return (
          <Question
            key={first}
            paths={paths}
            placements={placements}
            answer={answers.get(first) ?? null}
            onAnswer={(placement) => setAnswers((before) => new Map(before).set(first, placement))}
          />
        );
      })}
      <footer className={style.foot}>
        <p className="soft">{words.keeps[keeps]}</p>
        <Button look="quiet" onPress={() => showSheet(null)}>
          {words.later}
        </Button>
        <ReadyButton
          look="strong"
          missing={answers.size === 0 ? words.missing : null}
          isBusy={isSaving}
          onPress={() => void save()}
        >
          {words.save(answers.size, asked.length)}
        </ReadyButton>
      </footer>
    </div>
  );
}

/** What placements are called, by id, the kit's own first. Empty until they are known. */
function usePlacements(): ReadonlyMap<string, string> {
  const language = useLanguage();
  const [placements, setPlacements] = useState<readonly Placement[]>([]);
  useEffect(() => {
    void call('placement.list', {}).then((reply) => {
      if (reply.ok) setPlacements(reply.value);
      else useStore.getState().tell(reply.problem);
    });
  }, []);
  return new Map(
    placements.map((placement) => {
      const { channel, title } = placementName(placement, language);
      const { width, height } = placement.recommended;
      return [placement.id, `${channel} · ${title}${width === 0 ? '' : ` (${width} × ${height})`}`];
    }),
  );
}
