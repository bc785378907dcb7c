import { type ReactNode, useState } from 'react';
import { formatNumber } from '../../../src/report/format.ts';
import { Checkbox, type Option, Select } from '../../ui/choice.tsx';
import { NumberField, TextField } from '../../ui/field.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../words/language.ts';
import style from './kit.module.css';
import { useAt } from './use-kit.ts';
import { kitWords } from './words/kit.ts';

/**
 * Fields of the kit. `at` is the pointer of the value: a field shows it, changes it, tells what is wrong with it, and is
 * found by it (`data-at`).
 */
interface AtProps {
  readonly at: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly help?: ReactNode;
}

interface TextAtProps extends AtProps {
  readonly lines?: number;
  readonly placeholder?: string;
  /** Must be there: an empty one is kept, and told. Otherwise it is taken out. */
  readonly isRequired?: boolean;
  readonly type?: 'date';
  readonly onChange?: (value: string) => void;
}

export function TextAt({ at, isRequired = false, type, onChange, help, ...props }: TextAtProps) {
  const { value, problem, change } = useAt(at, props.label);
  const { missing } = useWords(kitWords);
  const take = onChange ?? ((text: string) => change(text === '' && !isRequired ? undefined : text));
  return (
    <TextField
      {...props}
      {...(type !== undefined && { type })}
      {...(help !== undefined && { help })}
      data-at={at}
      value={typeof value === 'string' ? value : ''}
      problem={problem !== null && value === '' ? missing : problem}
      onChange={take}
    />
  );
}

interface NumberAtProps extends AtProps {
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** What holds while nothing is written. */
  readonly otherwise?: number;
  readonly isDisabled?: boolean;
  /** How many of what the kit holds make one of what is shown: 1000 for bytes in kB. */
  readonly per?: number;
  /** NaN: it was emptied. */
  readonly onChange?: (value: number) => void;
}

export function NumberAt({
  at,
  otherwise,
  min,
  max,
  step = 1,
  per = 1,
  unit,
  help,
  onChange,
  ...props
}: NumberAtProps) {
  const { value, problem, change } = useAt(at, props.label);
  return (
    <NumberField
      {...props}
      {...(unit !== undefined && { unit })}
      {...(help !== undefined && { help })}
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
      data-at={at}
      step={step}
      formatOptions={{ maximumFractionDigits: 3, useGrouping: false }}
      placeholder={otherwise === undefined ? '' : formatNumber(otherwise, 3)}
      value={typeof value === 'number' ? value / per : Number.NaN}
      problem={problem}
      onChange={onChange ?? ((next) => change(Number.isNaN(next) ? undefined : next * per))}
    />
  );
}

interface ChoiceAtProps<Id extends string> extends AtProps {
  readonly options: readonly Option<Id>[];
  /** What holds while nothing is written; choosing it takes the value out. Without it the value must be there. */
  readonly otherwise?: Id;
  /** Chosen where the value itself is none of the options. */
  readonly shown?: Id;
  readonly onChange?: (id: Id) => void;
}

export function ChoiceAt<Id extends string>({
  at,
  options,
  otherwise,
  shown,
  onChange,
  label,
  labelHidden = false,
}: ChoiceAtProps<Id>) {
  const { value, problem, change } = useAt(at, label);
  const known = shown ?? options.find(({ id }) => id === value)?.id ?? otherwise ?? options[0]?.id;
  if (known === undefined) throw new Error(`There is nothing to choose for ${at}.`);
  return (
    <div data-at={at}>
      <Select
        label={label}
        labelHidden={labelHidden}
        options={options}
        value={known}
        onChange={onChange ?? ((id) => change(id === otherwise ? undefined : id))}
      />
      {problem !== null && <Mark kind="fail">{problem}</Mark>}
    </div>
  );
}

export function TickAt({ at, label, otherwise = false }: AtProps & { readonly otherwise?: boolean }) {
  const { value, change } = useAt(at);
  return (
    <Checkbox
      data-at={at}
      isSelected={typeof value === 'boolean' ? value : otherwise}
      onChange={(next) => change(next === otherwise ? undefined : next)}
    >
      {label}
    </Checkbox>
  );
}

const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const numbersIn = (text: string): readonly number[] =>
  text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter(Number.isFinite);

interface ListAtProps extends AtProps {
  readonly lines: number;
  readonly between: string;
  readonly read: (text: string) => readonly (string | number)[];
}

/** A list that is written as text. */
function ListAt({ at, lines, between, read, help, ...props }: ListAtProps) {
  const { value, problem, change } = useAt(at, props.label);
  const kept = Array.isArray(value) ? value.join(between) : '';
  // As it is typed, unfinished and with its empty lines, while it means what the kit holds.
  const [typed, setTyped] = useState('');
  return (
    <TextField
      {...props}
      {...(help !== undefined && { help })}
      data-at={at}
      lines={lines}
      value={read(typed).join(between) === kept ? typed : kept}
      problem={problem}
      onChange={(text) => {
        setTyped(text);
        const next = read(text);
        change(next.length === 0 ? undefined : next);
      }}
    />
  );
}

/** A list of short texts, one a line. */
export function LinesAt({ lines = 3, help, ...props }: AtProps & { readonly lines?: number }) {
  const { onePerLine } = useWords(kitWords);
  return <ListAt {...props} help={help ?? onePerLine} lines={lines} between={'\n'} read={linesIn} />;
}

/** A list of numbers, with commas between them. */
export const NumbersAt = (props: AtProps) => <ListAt {...props} lines={1} between=", " read={numbersIn} />;

interface SomeOfAtProps extends AtProps {
  readonly options: readonly (Option<string> & { readonly mark?: ReactNode })[];
}

/** Some of a few names, each to be ticked; none ticked takes the list out. */
export function SomeOfAt({ at, label, options, help }: SomeOfAtProps) {
  const { value, problem, change } = useAt(at, label);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  // What is written but not offered stays: the problem beside it says what is wrong.
  const all = [
    ...options,
    ...chosen.filter((id) => options.every((o) => o.id !== id)).map((id) => ({ id, label: id })),
  ];
  return (
    <fieldset className={style.choices} data-at={at}>
      <legend>{label}</legend>
      <div className={style.choicesAll}>
        {all.map((option) => (
          <Checkbox
            key={option.id}
            isSelected={chosen.includes(option.id)}
            onChange={(on) => {
              const next = all.map(({ id }) => id).filter((id) => (id === option.id ? on : chosen.includes(id)));
              change(next.length === 0 ? undefined : next);
            }}
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
      {help !== undefined && <p className={style.help}>{help}</p>}
      {problem !== null && <Mark kind="fail">{problem}</Mark>}
    </fieldset>
  );
}
