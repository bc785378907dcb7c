import type { ReactNode } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { Mark } from '../../ui/mark.tsx';
import style from './master.module.css';
import { useWorst } from './use-kit.ts';

export interface MasterItem {
  /** Pointer of what it stands for. */
  readonly at: string;
  readonly name: string;
  readonly detail: string;
  readonly picture?: ReactNode;
}
export interface MasterSection {
  readonly id: string;
  /** '' where there is only one. */
  readonly title: string;
  readonly items: readonly MasterItem[];
}

interface MasterProps {
  readonly label: string;
  readonly sections: readonly MasterSection[];
  readonly selected: string | null;
  readonly onSelect: (at: string) => void;
}

/** What there is, beside what is chosen of it. */
export function Master({ label, sections, selected, onSelect }: MasterProps) {
  return (
    <ListBox
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectionBehavior="replace"
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onSelect(String(key));
      }}
      className={style.list ?? ''}
    >
      {sections
        .filter(({ items }) => items.length > 0)
        .map((section) => (
          <ListBoxSection key={section.id} id={section.id} aria-label={section.title === '' ? label : section.title}>
            {section.title !== '' && <Header className={style.title ?? ''}>{section.title}</Header>}
            {section.items.map((item) => (
              <ListBoxItem
                key={item.at}
                id={item.at}
                textValue={item.name === '' ? item.detail : item.name}
                className={style.item ?? ''}
              >
                <Item {...item} />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
    </ListBox>
  );
}

function Item({ at, name, detail, picture }: MasterItem) {
  const worst = useWorst(at);
  return (
    <>
      {picture !== undefined && <span className={style.picture}>{picture}</span>}
      <span className={style.text}>
        <span className={style.name}>{name === '' ? '–' : name}</span>
        <span className={style.detail}>{detail}</span>
      </span>
      {worst !== null && <Mark kind={worst === 'error' ? 'fail' : 'warn'} />}
    </>
  );
}
