import { X } from 'lucide-react';
import { Button, useLocale } from 'react-aria-components';
import type { Recent } from '../../../src/service/shapes.ts';
import { useStore } from '../../store/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { useWords } from '../../words/language.ts';
import style from './welcome.module.css';
import { welcomeWords } from './words.ts';

/** What was open before, the latest first; each opens again. */
export function RecentList({ recent }: { readonly recent: readonly Recent[] }) {
  const open = useStore((state) => state.open);
  const forget = useStore((state) => state.forget);
  const words = useWords(welcomeWords);
  const { locale } = useLocale();
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  return (
    <ul>
      {recent.map(({ grant, kind, name, place, openedAt }) => (
        <li key={grant} className={style.item}>
          <Button className={style.open ?? ''} onPress={() => void open(Promise.resolve([grant]), kind)}>
            <b>{name}</b>
            <span className={style.place}>{place === '' ? words.copy : place}</span>
            <time dateTime={openedAt}>{day.format(new Date(openedAt))}</time>
          </Button>
          <IconButton label={words.forget(name)} onPress={() => void forget(grant)}>
            <X />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
