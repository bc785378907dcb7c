import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { ComboBox as AriaComboBox, Button, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import choice from './choice.module.css';
import type { Option } from './choice.tsx';
import style from './field.module.css';

interface ComboBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly Option<string>[];
  /** The field is empty again afterwards. */
  readonly onChoose: (id: string) => void;
}

/** One of very many, found by typing a part of its name. */
export function ComboBox({ label, placeholder, options, onChoose }: ComboBoxProps) {
  // Emptying the field would open its list again: after each choice it is a new one, which keeps the focus.
  const [chosen, setChosen] = useState(0);
  return (
    <AriaComboBox
      key={chosen}
      autoFocus={chosen > 0}
      defaultItems={options}
      onChange={(key) => {
        if (key === null) return;
        setChosen((count) => count + 1);
        onChoose(String(key));
      }}
      className={style.field ?? ''}
    >
      <Label className="hidden">{label}</Label>
      <div className={style.group}>
        <Input className={style.input ?? ''} placeholder={placeholder} />
        <Button className={style.open ?? ''}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      <Popover className={choice.popover ?? ''} offset={4}>
        <ListBox<Option<string>> className={choice.list ?? ''}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={choice.option ?? ''}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
