import { severities } from '../../../../src/model/severity.ts';
import { commonWords } from '../../../words/common.ts';
import { useWords } from '../../../words/language.ts';
import { ChoiceAt, LinesAt, NumberAt, TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { RowsAt } from '../rows.tsx';
import { useAt } from '../use-kit.ts';
import { voiceWords } from '../words/voice.ts';

interface ListProps {
  readonly at: string;
  readonly label: string;
}

/** Severity of a word or a list; as it is where nothing is said. */
export function SeverityAt({ at }: { readonly at: string }) {
  const words = useWords(voiceWords);
  const { severity } = useWords(commonWords);
  const options = [
    { id: 'otherwise' as const, label: words.asIs },
    ...severities.map((id) => ({ id, label: severity[id] })),
  ];
  return <ChoiceAt at={at} label={words.severity} options={options} otherwise="otherwise" />;
}

/** Words that must not be used, each with what to say instead. */
export function BannedAt({ at, label }: ListProps) {
  const words = useWords(voiceWords);
  return (
    <RowsAt at={at} label={label} addLabel={words.addBanned} fresh={{ term: '' }}>
      {(row) => (
        <>
          <TextAt at={`${row}.term`} label={words.term} isRequired />
          <TextAt at={`${row}.replacement`} label={words.replacement} />
          <TextAt at={`${row}.why`} label={words.why} />
          <LinesAt at={`${row}.except`} label={words.except} lines={2} help="" />
          <SeverityAt at={`${row}.severity`} />
        </>
      )}
    </RowsAt>
  );
}

const occasions = ['always', 'price', 'percent', 'offer', 'deadline', 'pattern'] as const;
/** What a pattern begins as: two slashes alone would be no pattern. */
const freshPattern = '/APR/i';

/** When a phrase is asked for: by what the copy holds, or by a pattern. */
function OccasionAt({ at }: { readonly at: string }) {
  const words = useWords(voiceWords);
  const { value, change } = useAt(at, words.when);
  const isPattern = typeof value === 'string' && value.startsWith('/');
  const options = occasions.map((id) => ({ id, label: words.whens[id] }));
  return (
    <>
      <ChoiceAt
        at={at}
        label={words.when}
        options={options}
        otherwise="always"
        {...(isPattern && { shown: 'pattern' as const })}
        onChange={(id) => change(id === 'pattern' ? freshPattern : id === 'always' ? undefined : id)}
      />
      {isPattern && <TextAt at={at} label={words.pattern} isRequired />}
    </>
  );
}

/** Phrases that must stand where their occasion does. */
export function RequiredAt({ at, label, isForChannels }: ListProps & { readonly isForChannels: boolean }) {
  const words = useWords(voiceWords);
  return (
    <RowsAt at={at} label={label} addLabel={words.addRequired} fresh={{ text: '' }}>
      {(row) => (
        <>
          <TextAt at={`${row}.text`} label={words.text} isRequired />
          <OccasionAt at={`${row}.when`} />
          <NumberAt at={`${row}.tolerance`} label={words.tolerance} unit="%" min={0} max={100} otherwise={4} />
          {isForChannels && <LinesAt at={`${row}.channels`} label={words.channels} lines={2} />}
        </>
      )}
    </RowsAt>
  );
}

/** Lists of words by subject. */
export function ListsAt({ at, label }: ListProps) {
  const words = useWords(voiceWords);
  const fresh = { name: words.fresh, severity: 'warn', terms: [{ term: '' }] };
  return (
    <RowsAt at={at} label={label} help={words.listsHelp} addLabel={words.addList} fresh={fresh}>
      {(row) => (
        <div className={kit.stack}>
          <div className={kit.fields}>
            <TextAt at={`${row}.name`} label={words.listName} isRequired />
            <TextAt at={`${row}.why`} label={words.why} />
            <SeverityAt at={`${row}.severity`} />
          </div>
          <Folded at={`${row}.terms`} label={words.banned} />
        </div>
      )}
    </RowsAt>
  );
}

/** A long list stays shut until it is asked for: an imported style has thousands of words. */
const mostOpen = 12;
function Folded({ at, label }: ListProps) {
  const { value } = useAt(at);
  const count = Array.isArray(value) ? value.length : 0;
  if (count <= mostOpen) return <BannedAt at={at} label={label} />;
  return (
    <details>
      <summary>{`${label} (${count})`}</summary>
      <BannedAt at={at} label={label} />
    </details>
  );
}
