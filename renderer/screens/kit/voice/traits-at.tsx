import { type VoiceMeasure, voiceMeasures } from '../../../../src/model/voice.ts';
import { measureWords } from '../../../../src/model/voice-words.ts';
import { formatNumber } from '../../../../src/report/format.ts';
import type { TriedCopy } from '../../../../src/service/shapes.ts';
import { Select } from '../../../ui/choice.tsx';
import { useWords } from '../../../words/language.ts';
import { NumberAt, TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { RowsAt } from '../rows.tsx';
import { useAt } from '../use-kit.ts';
import { voiceWords } from '../words/voice.ts';

type Learned = TriedCopy['learned'] | null;
const ways = ['none', 'learned', 'stated'] as const;

/** Words for how the brand sounds, with the ranges of what can be counted. */
export function TraitsAt({ at, learned }: { readonly at: string; readonly learned: Learned }) {
  const words = useWords(voiceWords);
  const fresh = { name: words.freshTrait, measures: { wordsPerSentence: 'learned', exclamations: 'learned' } };
  return (
    <RowsAt at={at} label={words.traits} help={words.traitsHelp} addLabel={words.addTrait} fresh={fresh}>
      {(row) => (
        <div className={kit.stack}>
          <TextAt at={`${row}.name`} label={words.trait} isRequired />
          <div className={kit.fields}>
            {voiceMeasures.map((measure) => (
              <MeasureAt key={measure} at={`${row}.measures.${measure}`} measure={measure} learned={learned} />
            ))}
          </div>
        </div>
      )}
    </RowsAt>
  );
}

interface MeasureProps {
  readonly at: string;
  readonly measure: VoiceMeasure;
  readonly learned: Learned;
}

function MeasureAt({ at, measure, learned }: MeasureProps) {
  const words = useWords(voiceWords);
  const label = useWords(measureWords)[measure];
  const { value, change } = useAt(at, label);
  const way = value === undefined ? 'none' : value === 'learned' ? 'learned' : 'stated';
  const range = learned?.[measure] ?? null;
  const begun = range === null ? { max: 10 } : { min: range.min, max: range.max };
  return (
    <div className={kit.stack} data-at={at}>
      <Select
        label={label}
        options={ways.map((id) => ({ id, label: words.range[id] }))}
        value={way}
        onChange={(id) => change(id === 'none' ? undefined : id === 'learned' ? 'learned' : begun)}
      />
      {way === 'learned' && learned !== null && (
        <p className={kit.help}>
          {range === null
            ? words.unlearned
            : words.learned(formatNumber(range.min, 1), formatNumber(range.max, 1), range.passages)}
        </p>
      )}
      {way === 'stated' && (
        <div className={kit.pair}>
          <NumberAt at={`${at}.min`} label={words.min} step={0.1} />
          <NumberAt at={`${at}.max`} label={words.max} step={0.1} />
        </div>
      )}
    </div>
  );
}
