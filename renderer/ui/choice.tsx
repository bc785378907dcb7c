import { Check, ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  Select as AriaSelect,
  Switch as AriaSwitch,
  type CheckboxProps,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  type SwitchProps,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import style from './choice.module.css';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface OneOfProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly labelHidden?: boolean;
  readonly isDisabled?: boolean;
}

const idOf = <Id extends string>(options: readonly Option<Id>[], key: Key | undefined | null): Id | null =>
  options.find(({ id }) => id === key)?.id ?? null;

/** One of many, in a list that opens. */
export function Select<Id extends string>({
  label,
  options,
  value,
  onChange,
  labelHidden = false,
  isDisabled = false,
}: OneOfProps<Id>) {
  const choose = (key: Key | null): void => {
    const id = idOf(options, key);
    if (id !== null) onChange(id);
  };
  return (
    <AriaSelect value={value} onChange={choose} isDisabled={isDisabled} className={style.select ?? ''}>
      <Label className={labelHidden ? 'hidden' : (style.label ?? '')}>{label}</Label>
      <AriaButton className={style.trigger ?? ''}>
        <SelectValue className={style.value ?? ''}>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown aria-hidden />
      </AriaButton>
      <Popover className={style.popover ?? ''} offset={4}>
        <ListBox items={options} className={style.list ?? ''}>
          {(option: Option<Id>) => (
            <ListBoxItem id={option.id} textValue={option.label} className={style.option ?? ''}>
              <Check aria-hidden />
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One of a few, all in sight. */
export function Segmented<Id extends string>({ label, options, value, onChange, isDisabled = false }: OneOfProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const id = idOf(options, [...keys][0]);
        if (id !== null) onChange(id);
      }}
      className={style.segmented ?? ''}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={style.segment ?? ''}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

export const Checkbox = ({
  children,
  ...props
}: Omit<CheckboxProps, 'className' | 'style' | 'children'> & { readonly children?: string }) => (
  <AriaCheckbox {...props} className={style.checkbox ?? ''}>
    <span className={style.box}>
      <Check aria-hidden className={style.tick ?? ''} />
    </span>
    {children}
  </AriaCheckbox>
);

export const Switch = ({
  children,
  ...props
}: Omit<SwitchProps, 'className' | 'style' | 'children'> & { readonly children: string }) => (
  <AriaSwitch {...props} className={style.switch ?? ''}>
    <span className={style.track} />
    {children}
  </AriaSwitch>
);
