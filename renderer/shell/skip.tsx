import { Button } from 'react-aria-components';
import { useWords } from '../words/language.ts';
import style from './shell.module.css';
import { shellWords } from './words.ts';

/** The first thing that the keyboard meets, and seen only by who meets it so: past all bars, to what the screen is there for. */
export function Skip() {
  const { skip } = useWords(shellWords);
  const go = (): void => {
    const main = document.getElementById('main');
    (main?.querySelector<HTMLElement>('[data-content]') ?? main)?.focus();
  };
  return (
    <Button className={style.skip ?? ''} onPress={go}>
      {skip}
    </Button>
  );
}
