import { FilterX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Toolbar as Bar } from 'react-aria-components';
import { useShallow } from 'zustand/react/shallow';
import { formatNumber } from '../../../src/report/format.ts';
import { everything, type Filter, filters, isFiltered, sorts } from '../../store/arrange.ts';
import { answerCommand } from '../../store/events.ts';
import { useStore } from '../../store/index.ts';
import { channelTitles, filterCounts, findingChecks } from '../../store/tally.ts';
import { IconButton, Toggle } from '../../ui/button.tsx';
import { Segmented, Select } from '../../ui/choice.tsx';
import { SearchField } from '../../ui/field.tsx';
import { Mark } from '../../ui/mark.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import style from './campaign.module.css';
import { campaignWords } from './words.ts';

/** Narrows what is shown. Drawn anew when there is more to choose from, not with every batch of results. */
export function Toolbar() {
  const titles = useStore(useShallow(channelTitles));
  const found = useStore(useShallow(findingChecks));
  const checks = useStore((state) => state.campaign?.checks);
  const looking = useStore((state) => state.looking);
  const look = useStore((state) => state.look);
  const view = useStore((state) => state.view);
  const setView = useStore((state) => state.setView);
  const words = useWords(campaignWords);
  const { noPlacement } = useWords(commonWords);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => answerCommand('find', () => bar.current?.querySelector('input')?.focus()), []);

  const channelOptions = [
    { id: 'all', label: words.allChannels },
    ...Object.entries(titles)
      .sort(([, a], [, b]) => (a < b ? -1 : 1))
      .map(([id, title]) => ({ id: `of ${id}`, label: title || noPlacement })),
  ];
  const checkOptions = [
    { id: 'all', label: words.allChecks },
    ...found.map((id) => ({ id: `of ${id}`, label: checks?.[id]?.title ?? id })),
  ];
  const chosen = (id: string): string | null => (id === 'all' ? null : id.slice('of '.length));

  return (
    <div className={style.toolbar} ref={bar}>
      <Segmented
        label={words.view}
        value={view}
        onChange={setView}
        options={[
          { id: 'pictures', label: words.views.pictures },
          { id: 'table', label: words.views.table },
        ]}
      />
      {view === 'pictures' && (
        <>
          <Filters />
          <div className={style.tools}>
            <div className={style.search}>
              <SearchField label={words.search} value={looking.search} onChange={(search) => look({ search })} />
            </div>
            <Select
              label={words.channel}
              labelHidden
              options={channelOptions}
              value={looking.channel === null ? 'all' : `of ${looking.channel}`}
              onChange={(id) => look({ channel: chosen(id) })}
            />
            <Select
              label={words.checkFilter}
              labelHidden
              options={checkOptions}
              value={looking.check === null ? 'all' : `of ${looking.check}`}
              onChange={(id) => look({ check: chosen(id) })}
            />
            <Select
              label={words.sort}
              labelHidden
              options={sorts.map((id) => ({ id, label: words.sorts[id] }))}
              value={looking.sort}
              onChange={(sort) => look({ sort })}
            />
            {isFiltered(looking) && (
              <IconButton label={words.noMatch.clear} onPress={() => look({ ...everything, sort: looking.sort })}>
                <FilterX />
              </IconButton>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Filters() {
  const counts = useStore(useShallow(filterCounts));
  const chosen = useStore((state) => state.looking.filters);
  const look = useStore((state) => state.look);
  const words = useWords(campaignWords);
  const { severity, verdict } = useWords(commonWords);
  const nameOf = (filter: Filter): string => {
    if (filter === 'placement') return words.whichPlacement;
    return filter === 'conforms' || filter === 'unjudged' ? verdict[filter] : severity[filter];
  };
  return (
    <Bar aria-label={words.filters} className={style.standings ?? ''}>
      {filters
        .filter((filter) => counts[filter] > 0 || chosen.includes(filter))
        .map((filter) => (
          <Toggle
            key={filter}
            isSelected={chosen.includes(filter)}
            onChange={(on) => look({ filters: on ? [...chosen, filter] : chosen.filter((other) => other !== filter) })}
          >
            <Mark kind={filter === 'placement' ? 'ask' : filter}>{nameOf(filter)}</Mark>
            <span className="number">{formatNumber(counts[filter])}</span>
          </Toggle>
        ))}
    </Bar>
  );
}
