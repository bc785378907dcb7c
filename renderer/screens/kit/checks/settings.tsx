import { Group } from 'react-aria-components';
import { severities } from '../../../../src/model/severity.ts';
import { reportWords } from '../../../../src/report/words.ts';
import type { KnownCheck } from '../../../../src/service/shapes.ts';
import { useStore } from '../../../store/index.ts';
import { commonWords } from '../../../words/common.ts';
import { useLanguage, useWords } from '../../../words/language.ts';
import { ChoiceAt, NumberAt } from '../fields.tsx';
import { checkWords } from '../words/forms.ts';
import style from './checks.module.css';

/** Severity and limits of every check, as the settings at a pointer change them: the core's, or a channel's. */
export function CheckSettings({ at }: { readonly at: string }) {
  const checks = useStore(({ kitKnown }) => kitKnown.checks);
  const categories = reportWords(useLanguage()).category;
  const ids = [...new Set(checks.map(({ category }) => category))];
  return (
    <>
      {ids.map((id) => (
        <section key={id} className={style.category} aria-label={categories[id] ?? id}>
          <h2>{categories[id] ?? id}</h2>
          {checks
            .filter(({ category }) => category === id)
            .map((check) => (
              <Check key={check.id} at={`${at}.${check.id}`} check={check} />
            ))}
        </section>
      ))}
    </>
  );
}

function Check({ at, check }: { readonly at: string; readonly check: KnownCheck }) {
  const words = useWords(checkWords);
  const { severity } = useWords(commonWords);
  const options = [
    { id: 'otherwise' as const, label: words.otherwise(severity[check.severity]) },
    ...severities.map((id) => ({ id, label: severity[id] })),
    { id: 'off' as const, label: words.off },
  ];
  return (
    <Group className={style.check ?? ''} aria-label={check.title} data-at={at}>
      <div className={style.about}>
        <h3>{check.title}</h3>
        <p>{check.why}</p>
      </div>
      <ChoiceAt at={`${at}.severity`} label={words.severity} options={options} otherwise="otherwise" />
      <NumberAt
        at={`${at}.weight`}
        label={words.weight}
        help={words.range(0, mostWeight, '')}
        min={0}
        max={mostWeight}
        step={0.5}
        otherwise={check.weight}
      />
      {check.limits.map(({ id, value, min, max, unit, about }) => (
        <div key={id} className={style.limit}>
          <p>{about}</p>
          <NumberAt
            at={`${at}.limits.${id}`}
            label={isBare(unit) ? words.limit : words.limitOf(unit)}
            help={words.range(min, max, isBare(unit) ? '' : unit)}
            min={min}
            max={max}
            otherwise={value}
            step={stepFor(value)}
          />
        </div>
      ))}
    </Group>
  );
}

/** Share in the score (`src/model/kit.ts`). */
const mostWeight = 10;

/** A count needs no unit beside it. */
const isBare = (unit: string): boolean => unit === '' || unit === 'count';

/** One of the last digit that the default has: 0.25 moves by 0.01, 60 by 1. */
const stepFor = (value: number): number => 10 ** -(String(value).split('.')[1]?.length ?? 0);
