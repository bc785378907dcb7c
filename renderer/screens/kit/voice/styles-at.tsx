import { styleRuleSchema } from '../../../../src/model/voice.ts';
import { useStore } from '../../../store/index.ts';
import { inJson } from '../../../store/kit.ts';
import { writeAt } from '../../../store/pointer.ts';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../words/language.ts';
import { ChoiceAt, LinesAt, NumberAt, TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { RowsAt } from '../rows.tsx';
import { useAt } from '../use-kit.ts';
import { voiceWords } from '../words/voice.ts';
import { SeverityAt } from './words-at.tsx';

const kinds = styleRuleSchema.options.map(({ shape }) => shape.kind.value);
type Kind = (typeof kinds)[number];

/** What a rule of each kind begins as. */
const begun: Readonly<Record<Kind, object>> = {
  occurrence: { pattern: '/,/', per: 'sentence', max: 2 },
  repetition: { pattern: '/\\w+/' },
  consistency: { pairs: [['adviser', 'advisor']] },
  conditional: { first: '/APR/', second: '/representative/i' },
  capitalization: { match: 'sentence' },
};
const cases = ['title', 'sentence', 'lower', 'upper'] as const;
const pers = ['sentence', 'paragraph', 'text'] as const;

/** Rules of style that are neither a word to avoid nor one to use. */
export function StylesAt({ at }: { readonly at: string }) {
  const words = useWords(voiceWords);
  return (
    <RowsAt
      at={at}
      label={words.rules}
      help={words.rulesHelp}
      addLabel={words.addRule}
      fresh={{ name: words.freshRule, kind: 'occurrence', pattern: '/,/', per: 'sentence', max: 2 }}
    >
      {(row) => <StyleRow at={row} />}
    </RowsAt>
  );
}

function StyleRow({ at }: { readonly at: string }) {
  const words = useWords(voiceWords);
  const rule = useAt(at).value;
  const rewrite = useStore((state) => state.rewriteKit);
  const said = typeof rule === 'object' && rule !== null && !Array.isArray(rule) && 'kind' in rule ? rule : {};
  const kind = kinds.find((one) => one === ('kind' in said ? said.kind : null)) ?? 'occurrence';
  const turn = (to: Kind): void => {
    const { name, why, severity } = { name: '', why: undefined, severity: undefined, ...said };
    const kept = { name, ...(why !== undefined && { why }), ...(severity !== undefined && { severity }) };
    rewrite(inJson((draft) => writeAt(draft, at, { ...kept, kind: to, ...begun[to] })));
  };
  return (
    <div className={kit.stack}>
      <div className={kit.fields}>
        <TextAt at={`${at}.name`} label={words.ruleName} isRequired />
        <ChoiceAt
          at={`${at}.kind`}
          label={words.kind}
          options={kinds.map((id) => ({ id, label: words.kinds[id] }))}
          onChange={turn}
        />
        <TextAt at={`${at}.why`} label={words.why} />
        <SeverityAt at={`${at}.severity`} />
      </div>
      <div className={kit.fields}>
        <PartsOf at={at} kind={kind} />
      </div>
    </div>
  );
}

function PartsOf({ at, kind }: { readonly at: string; readonly kind: Kind }) {
  const words = useWords(voiceWords);
  switch (kind) {
    case 'occurrence':
      return (
        <>
          <TextAt at={`${at}.pattern`} label={words.pattern} isRequired />
          <ChoiceAt
            at={`${at}.per`}
            label={words.per}
            options={pers.map((id) => ({ id, label: words.pers[id] }))}
            otherwise="text"
          />
          <NumberAt at={`${at}.min`} label={words.min} min={0} />
          <NumberAt at={`${at}.max`} label={words.max} min={0} />
        </>
      );
    case 'repetition':
      return <TextAt at={`${at}.pattern`} label={words.pattern} isRequired />;
    case 'consistency':
      return <PairsAt at={`${at}.pairs`} />;
    case 'conditional':
      return (
        <>
          <TextAt at={`${at}.first`} label={words.first} isRequired />
          <TextAt at={`${at}.second`} label={words.second} isRequired />
          <LinesAt at={`${at}.except`} label={words.except} lines={2} />
        </>
      );
    case 'capitalization':
      return (
        <>
          <ChoiceAt
            at={`${at}.match`}
            label={words.match}
            options={cases.map((id) => ({ id, label: words.matches[id] }))}
          />
          <LinesAt at={`${at}.except`} label={words.except} lines={2} />
        </>
      );
  }
}

/** Pairs of spellings, one a line. */
function PairsAt({ at }: { readonly at: string }) {
  const words = useWords(voiceWords);
  const { value, problem, change } = useAt(at, words.pairs);
  const pairs = Array.isArray(value) ? value : [];
  return (
    <TextField
      data-at={at}
      label={words.pairs}
      help={words.pairsHelp}
      lines={3}
      problem={problem}
      value={pairs.map((pair) => (Array.isArray(pair) ? pair.join(' / ') : '')).join('\n')}
      onChange={(text) =>
        change(
          text.split('\n').map((line) => {
            const [one = '', ...rest] = line.split('/');
            return [one.trim(), rest.join('/').trim()];
          }),
        )
      }
    />
  );
}
