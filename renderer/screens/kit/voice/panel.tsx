import { useWords } from '../../../words/language.ts';
import { ChoiceAt, LinesAt, TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { RowsAt } from '../rows.tsx';
import { voiceWords } from '../words/forms.ts';
import { kitWords } from '../words/kit.ts';

const whens = ['always', 'price', 'offer', 'deadline'] as const;

/** Words: voice, type, and where the brand is reached. */
export function VoicePanel() {
  const words = useWords(voiceWords);
  const { tab } = useWords(kitWords);
  return (
    <section aria-label={tab.voice} className={kit.panel}>
      <p className={kit.help}>{words.lead}</p>
      <fieldset className={kit.part}>
        <legend>{words.general}</legend>
        <div className={kit.fields}>
          <LinesAt at="voice.tone" label={words.tone} help={words.toneHelp} />
          <LinesAt at="voice.languages" label={words.languages} help={words.languagesHelp} />
          <LinesAt at="voice.names" label={words.names} />
          <LinesAt at="type.families" label={words.families} />
          <LinesAt at="voice.samples" label={words.samples} help={words.samplesHelp} />
        </div>
      </fieldset>
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
            </>
          )}
        </RowsAt>
      </div>
      <div className={kit.part}>
        <RowsAt at="voice.banned" label={words.banned} addLabel={words.addBanned} fresh={{ term: '' }}>
          {(row) => (
            <>
              <TextAt at={`${row}.term`} label={words.term} isRequired />
              <TextAt at={`${row}.replacement`} label={words.replacement} />
              <TextAt at={`${row}.why`} label={words.why} />
            </>
          )}
        </RowsAt>
      </div>
      <div className={kit.part}>
        <RowsAt at="voice.required" label={words.required} addLabel={words.addRequired} fresh={{ text: '' }}>
          {(row) => (
            <>
              <TextAt at={`${row}.text`} label={words.text} isRequired />
              <ChoiceAt
                at={`${row}.when`}
                label={words.when}
                options={whens.map((id) => ({ id, label: words.whens[id] }))}
                otherwise="always"
              />
              <LinesAt at={`${row}.channels`} label={words.channels} lines={2} />
            </>
          )}
        </RowsAt>
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
