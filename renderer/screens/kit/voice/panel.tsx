import { useState } from 'react';
import { useWords } from '../../../words/language.ts';
import { LinesAt, TextAt, TickAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { RowsAt } from '../rows.tsx';
import { useDraft } from '../use-kit.ts';
import { kitWords } from '../words/kit.ts';
import { voiceWords } from '../words/voice.ts';
import { exampleFor } from './example.ts';
import { NamesAt } from './names-at.tsx';
import { StylesAt } from './styles-at.tsx';
import { TraitsAt } from './traits-at.tsx';
import { Try, useTried } from './try.tsx';
import { BannedAt, ListsAt, RequiredAt } from './words-at.tsx';

/** Words: voice, type, and where the brand is reached. */
export function VoicePanel() {
  const words = useWords(voiceWords);
  const { tab } = useWords(kitWords);
  const draft = useDraft();
  const [typed, setTyped] = useState<string | null>(null);
  // Until something is typed, an example in which the present kit finds something.
  const text = typed ?? exampleFor(draft, words.tryExample);
  const [placement, setPlacement] = useState<string | null>(null);
  const answer = useTried(text, placement);
  return (
    <section aria-label={tab.voice} className={kit.panel}>
      <p className={kit.help}>{words.lead}</p>
      <Try text={text} onText={setTyped} placement={placement} onPlacement={setPlacement} answer={answer} />
      <div className={kit.part}>
        <p className={kit.help}>{words.termHelp}</p>
        <BannedAt at="voice.banned" label={words.banned} />
      </div>
      <div className={kit.part}>
        <RowsAt
          at="voice.preferred"
          label={words.preferred}
          addLabel={words.addPreferred}
          fresh={{ use: '', insteadOf: [] }}
        >
          {(row) => (
            <>
              <TextAt at={`${row}.use`} label={words.use} isRequired />
              <LinesAt at={`${row}.insteadOf`} label={words.insteadOf} lines={2} />
              <LinesAt at={`${row}.except`} label={words.except} lines={2} />
            </>
          )}
        </RowsAt>
      </div>
      <div className={kit.part}>
        <RequiredAt at="voice.required" label={words.required} isForChannels />
      </div>
      <div className={kit.part}>
        <ListsAt at="voice.lists" label={words.lists} />
      </div>
      <fieldset className={kit.part}>
        <legend>{words.general}</legend>
        <div className={kit.fields}>
          <NamesAt at="voice.names" />
          <LinesAt at="voice.tone" label={words.tone} help={words.toneHelp} />
          <LinesAt at="voice.languages" label={words.languages} help={words.languagesHelp} />
          <LinesAt at="voice.samples" label={words.samples} help={words.samplesHelp} />
          <LinesAt at="type.families" label={words.families} />
        </div>
        <TickAt at="voice.ocr" label={words.ocr} otherwise />
      </fieldset>
      <div className={kit.part}>
        <TraitsAt at="voice.traits" learned={answer?.tried?.learned ?? null} />
      </div>
      <div className={kit.part}>
        <StylesAt at="voice.rules" />
      </div>
      <fieldset className={kit.part}>
        <legend>{words.contacts}</legend>
        <div className={kit.fields}>
          <LinesAt at="contacts.hosts" label={words.hosts} />
          <LinesAt at="contacts.phones" label={words.phones} />
          <LinesAt at="contacts.handles" label={words.handles} />
        </div>
      </fieldset>
    </section>
  );
}
