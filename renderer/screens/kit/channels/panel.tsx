import { usePick } from '../../../store/index.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { useLanguage, useWords } from '../../../words/language.ts';
import kit from '../kit.module.css';
import { Master } from '../master.tsx';
import { useDraft } from '../use-kit.ts';
import { channelWords } from '../words/channels.ts';
import { kitWords } from '../words/kit.ts';
import { AllowanceForm } from './allowance.tsx';
import { channelOptions } from './options.ts';

/** Allowances by channel: which there are, and what the chosen one says. */
export function ChannelsPanel() {
  const words = useWords(channelWords);
  const { tab } = useWords(kitWords);
  const channels = useDraft().channels ?? {};
  const { kitSelected, selectInKit, kitKnown } = usePick('kitSelected', 'selectInKit', 'kitKnown');
  const options = channelOptions(kitKnown.placements, useLanguage());
  const { channel: selected } = kitSelected;
  // One that was just added says nothing yet, and is not in the kit until it does.
  const ids = [...new Set([...Object.keys(channels), ...(selected === null ? [] : [selected])])];
  const nameOf = (id: string): string => options.find((option) => option.id === id)?.label ?? id;
  const items = ids.map((id) => {
    const count = Object.entries(channels[id] ?? {})
      .filter(([key]) => key !== 'why')
      .reduce((sum, [, part]) => sum + Object.keys(Object(part)).length, 0);
    return { at: `channels.${id}`, name: nameOf(id), detail: count === 0 ? words.nothing : words.count(count) };
  });
  return (
    <section aria-label={tab.channels} className={kit.panel}>
      <p className={kit.help}>{words.lead}</p>
      <div className={kit.masterDetail}>
        <div className={kit.master}>
          {items.length === 0 ? (
            <p className="soft">{words.none}</p>
          ) : (
            <Master
              label={words.list}
              sections={[{ id: 'channels', title: '', items }]}
              selected={selected === null ? null : `channels.${selected}`}
              onSelect={(at) => selectInKit({ channel: at.slice('channels.'.length) })}
            />
          )}
          <ComboBox
            label={words.add}
            placeholder={words.add}
            options={options.filter(({ id }) => !ids.includes(id))}
            onChoose={(channel) => selectInKit({ channel })}
          />
        </div>
        {selected === null ? (
          <p className="soft">{words.choose}</p>
        ) : (
          <AllowanceForm key={selected} at={`channels.${selected}`} name={nameOf(selected)} />
        )}
      </div>
    </section>
  );
}
