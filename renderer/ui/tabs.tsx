import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import style from './tabs.module.css';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string; readonly mark?: ReactNode }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/** Parts of one screen, one at a time. */
export const Tabs = <Id extends string>({ label, tabs, value, onChange, children }: TabsProps<Id>) => (
  <AriaTabs
    selectedKey={value}
    onSelectionChange={(key) => {
      const tab = tabs.find(({ id }) => id === key);
      if (tab !== undefined) onChange(tab.id);
    }}
    className={style.tabs ?? ''}
  >
    <TabList aria-label={label} className={style.list ?? ''}>
      {tabs.map((tab) => (
        <Tab key={tab.id} id={tab.id} className={style.tab ?? ''}>
          {tab.label}
          {tab.mark}
        </Tab>
      ))}
    </TabList>
    <TabPanel key={value} id={value} className={style.panel ?? ''}>
      {children}
    </TabPanel>
  </AriaTabs>
);
