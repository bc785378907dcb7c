import { X } from 'lucide-react';
import type { Language } from '../../../../src/model/language.ts';
import { useStore } from '../../../store/index.ts';
import { IconButton } from '../../../ui/button.tsx';
import type { Option } from '../../../ui/choice.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { commonWords } from '../../../words/common.ts';
import { useLanguage, useWords } from '../../../words/language.ts';
import { TextAt } from '../fields.tsx';
import kit from '../kit.module.css';
import { RowsAt } from '../rows.tsx';
import { useAt, useDraft } from '../use-kit.ts';
import { placementWords } from '../words/placements.ts';
import style from './assignments.module.css';

/** Which files are meant for which placement; the first that fits wins. */
export function Assignments() {
  const words = useWords(placementWords);
  const options = useOptions();
  return (
    <fieldset className={kit.part}>
      <legend>{words.assignments}</legend>
      <RowsAt
        at="assignments"
        label={words.assignmentRows}
        help={words.assignmentsHelp}
        addLabel={words.addAssignment}
        fresh={{ files: '', placement: 'none' }}
        isOrdered
      >
        {(row) => (
          <>
            <TextAt at={`${row}.files`} label={words.files} placeholder="x/**" isRequired />
            <PlacementsAt at={`${row}.placement`} options={options} />
          </>
        )}
      </RowsAt>
    </fieldset>
  );
}

interface PlacementsAtProps {
  readonly at: string;
  readonly options: readonly Option<string>[];
}

/** One placement, several, or none at all: then the files are held to none. */
function PlacementsAt({ at, options }: PlacementsAtProps) {
  const words = useWords(placementWords);
  const { removeOne } = words;
  const { value, problem, change } = useAt(at, words.placement);
  const chosen = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  const set = (ids: readonly string[]): void => {
    const [first = 'none'] = ids;
    change(ids.length > 1 ? ids : first);
  };
  const nameOf = (id: string): string => options.find((option) => option.id === id)?.label ?? id;
  return (
    <div className={style.placements} data-at={at}>
      <span className={style.label}>{words.placement}</span>
      <ul>
        {chosen.map((id) => (
          <li key={id}>
            {nameOf(id)}
            {id !== 'none' && (
              <IconButton label={removeOne(nameOf(id))} onPress={() => set(chosen.filter((one) => one !== id))}>
                <X />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      <ComboBox
        label={words.choosePlacement}
        placeholder={words.choosePlacement}
        options={options.filter(({ id }) => !chosen.includes(id))}
        onChoose={(id) => set(id === 'none' ? [] : [...chosen.filter((one) => one !== 'none'), id])}
      />
      {problem !== null && <Mark kind="fail">{problem}</Mark>}
    </div>
  );
}

/** No placement, those of the draft, and those of the catalogue. */
function useOptions(): readonly Option<string>[] {
  const { noPlacement } = useWords(commonWords);
  const language: Language = useLanguage();
  const known = useStore((state) => state.kitKnown.placements);
  const own = useDraft().placements ?? [];
  const names = new Map<string, string>([['none', noPlacement]]);
  for (const { id, channel, title } of own) names.set(id, `${channel} · ${title}`);
  for (const placement of known) {
    const told = (language === 'zh-Hans' ? placement.zhHans : undefined) ?? placement;
    if (!names.has(placement.id)) names.set(placement.id, `${told.channel} · ${told.title}`);
  }
  return [...names].map(([id, label]) => ({ id, label }));
}
