import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Option } from './choice.tsx';
import style from './radio.module.css';

interface RadiosProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly Option<string>[];
  /** Null: none is chosen yet. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** One of a few, all in sight, with nothing chosen beforehand. */
export const Radios = ({ label, labelHidden = false, options, value, onChange }: RadiosProps) => (
  <RadioGroup value={value} onChange={onChange} className={style.group ?? ''}>
    <Label className={labelHidden ? 'hidden' : (style.label ?? '')}>{label}</Label>
    {options.map((option) => (
      <Radio key={option.id} value={option.id} className={style.radio ?? ''}>
        <span className={style.ring} />
        {option.label}
      </Radio>
    ))}
  </RadioGroup>
);
