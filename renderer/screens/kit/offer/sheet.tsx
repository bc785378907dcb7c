import { useEffect, useState } from 'react';
import type { ImportedColour } from '../../../../src/model/imported.ts';
import { pick } from '../../../opening/pick.ts';
import { usePick } from '../../../store/index.ts';
import { createLatest } from '../../../store/latest.ts';
import { Button, ReadyButton } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { useWords } from '../../../words/language.ts';
import kit from '../kit.module.css';
import { useDraft, useEdit } from '../use-kit.ts';
import { kitWords } from '../words/kit.ts';
import { offerWords } from '../words/offer.ts';
import { FoundList } from './found-list.tsx';
import style from './offer.module.css';

const none: readonly ImportedColour[] = [];

/** Quiet after which pasted text is read. */
const readAfterMs = 200;

/** Colours from a pasted list or a palette file, to choose from before they go into the palette. */
export function OfferSheet() {
  const { offer, closeOffer } = usePick('offer', 'closeOffer');
  const { title } = useWords(offerWords);
  return (
    <Sheet title={title} isOpen={offer !== null} onClose={closeOffer} wide>
      <Offer />
    </Sheet>
  );
}

function Offer() {
  const { offer, offerText, offerFiles, addColours } = usePick('offer', 'offerText', 'offerFiles', 'addColours');
  const words = useWords(offerWords);
  const { notes: notesTitle } = useWords(kitWords);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [reading] = useState(() =>
    createLatest<string>(readAfterMs, async (given) => setProblem(await offerText(given))),
  );
  useEffect(() => reading.drop, [reading]);

  const present = usePresent();
  const colours = offer?.colours ?? none;
  // What the palette has already is left out until it is asked for.
  const [choice, setChoice] = useState<{ readonly of: typeof colours; readonly leftOut: ReadonlySet<number> } | null>(
    null,
  );
  const leftOut =
    choice?.of === colours ? choice.leftOut : new Set(colours.flatMap(({ hex }, i) => (present.has(hex) ? [i] : [])));
  const setLeftOut = (next: ReadonlySet<number>): void => setChoice({ of: colours, leftOut: next });
  const chosen = colours.filter((_, i) => !leftOut.has(i));

  const choose = async (): Promise<void> => {
    const grants = await pick('colours');
    if (grants.length > 0) await offerFiles(grants);
  };

  return (
    <div className={style.offer}>
      <div className={kit.stack}>
        <TextField
          label={words.paste}
          help={words.pasteHelp}
          problem={problem}
          lines={7}
          value={text}
          onChange={(next) => {
            setText(next);
            reading.ask(next);
          }}
        />
        <div className={style.file}>
          <Button onPress={() => void choose()}>{words.file}</Button>
          <p className={kit.help}>{words.fileHelp}</p>
        </div>
      </div>
      {colours.length > 0 && (
        <div className={kit.stack}>
          <div className={style.foundHead}>
            <b>{words.found(colours.length, offer?.format ?? '')}</b>
            <Button look="quiet" onPress={() => setLeftOut(new Set())}>
              {words.all}
            </Button>
            <Button look="quiet" onPress={() => setLeftOut(new Set(colours.keys()))}>
              {words.none}
            </Button>
          </div>
          <FoundList
            colours={colours}
            present={present}
            leftOut={leftOut}
            onToggle={(i, on) => {
              const next = new Set(leftOut);
              if (on) next.delete(i);
              else next.add(i);
              setLeftOut(next);
            }}
          />
          {offer !== null && offer.notes.length > 0 && (
            <details className={kit.help}>
              <summary>
                {notesTitle} {offer.notes.length}
              </summary>
              <ul>
                {offer.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </details>
          )}
          <div className={style.add}>
            <ReadyButton
              look="strong"
              missing={chosen.length === 0 ? words.noneChosen : null}
              onPress={() => addColours(chosen)}
            >
              {words.add(chosen.length)}
            </ReadyButton>
          </div>
        </div>
      )}
    </div>
  );
}

/** Names of the palette's colours by their value in sRGB. */
function usePresent(): ReadonlyMap<string, string> {
  const { palette } = useDraft();
  const known = useEdit(({ check }) => check?.colours);
  return new Map(
    (palette?.colours ?? []).map(({ name, value }, i) => [
      known?.[`palette.colours[${i}]`] ?? value.toLowerCase(),
      name,
    ]),
  );
}
