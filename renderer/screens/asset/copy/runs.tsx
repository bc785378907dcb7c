import type { CopyRun } from '../../../../src/report/copy-lines.ts';
import { useWords } from '../../../words/language.ts';
import style from './runs.module.css';
import { copyWords } from './words.ts';

export interface Light {
  readonly lit: number | null;
  readonly selected: number | null;
  readonly onLight: (number: number | null) => void;
  readonly onSelect: (number: number | null) => void;
}

interface RunsProps extends Light {
  readonly runs: readonly CopyRun[];
}

/** The numbers of what is marked: pressed, the first of them stays lit. */
export function NumberOf({ numbers, selected, onLight, onSelect }: Light & { readonly numbers: readonly number[] }) {
  const words = useWords(copyWords);
  const [first] = numbers;
  if (first === undefined) return null;
  return (
    <button
      type="button"
      className={style.number}
      aria-label={words.marked(numbers.join(', '))}
      aria-pressed={selected === first}
      onFocus={() => onLight(first)}
      onBlur={() => onLight(null)}
      onClick={() => onSelect(selected === first ? null : first)}
    >
      {numbers.join('·')}
    </button>
  );
}

/** A piece of copy with the findings in place: pointing at a mark lights its row up, and the other way round. */
export function Runs({ runs, lit, selected, onLight, onSelect }: RunsProps) {
  let at = 0;
  return runs.map(({ text, numbers, struck }) => {
    const key = at;
    at += text.length;
    const shown = struck ? <s>{text}</s> : text;
    const [first] = numbers;
    if (first === undefined) return <span key={key}>{shown}</span>;
    const isLit = lit !== null && numbers.includes(lit);
    return (
      <mark
        key={key}
        className={style.mark}
        data-lit={isLit || undefined}
        data-selected={(selected !== null && numbers.includes(selected)) || undefined}
        onPointerEnter={() => onLight(first)}
        onPointerLeave={() => onLight(null)}
      >
        {shown}
        <NumberOf {...{ numbers, lit, selected, onLight, onSelect }} />
      </mark>
    );
  });
}
