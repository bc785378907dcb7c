import { useEffect, useState } from 'react';
import type { SuggestedName } from '../../../../src/service/shapes.ts';
import { call } from '../../../client.ts';
import { useStore } from '../../../store/index.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.ts';
import { LinesAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { useAt } from '../use-kit.ts';
import { voiceWords } from '../words/voice.ts';
import style from './names.module.css';

const none: readonly SuggestedName[] = [];

/** Names that the open campaign uses and the kit does not know; none where no campaign is judged. */
function useSuggested(known: readonly string[]): readonly SuggestedName[] {
  const [found, setFound] = useState(none);
  const summary = useStore(({ campaign }) => campaign?.summary ?? null);
  const key = known.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list is asked for again by what it holds
  useEffect(() => {
    if (summary === null) {
      setFound(none);
      return;
    }
    let isWanted = true;
    void call('campaign.names', { known: [...known] }).then((reply) => {
      if (isWanted) setFound(reply.ok ? reply.value : none);
    });
    return () => {
      isWanted = false;
    };
  }, [summary, key]);
  return found;
}

/** The names of the brand and its products, with those that the open campaign seems to use. */
export function NamesAt({ at }: { readonly at: string }) {
  const words = useWords(voiceWords);
  const { value, change } = useAt(at, words.names);
  const brand = useAt('name').value;
  const names = Array.isArray(value) ? value.map(String) : [];
  const suggested = useSuggested([...names, ...(typeof brand === 'string' ? [brand] : [])]);
  return (
    <div className={kit.stack}>
      <LinesAt at={at} label={words.names} help={words.namesHelp} />
      {suggested.length > 0 && (
        <>
          <p className={kit.help}>{words.namesFound}</p>
          <ul className={style.found}>
            {suggested.map(({ name, assets }) => (
              <li key={name}>
                <Button look="quiet" aria-label={words.addName(name)} onPress={() => change([...names, name])}>
                  + {name}
                </Button>{' '}
                <span className="soft">{words.inAssets(assets)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
