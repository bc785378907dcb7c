import { Keyboard, Settings2 } from 'lucide-react';
import { useId } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { useStore } from '../store/index.ts';
import type { Screen } from '../store/navigation.ts';
import { IconButton } from '../ui/button.tsx';
import { Swatch } from '../ui/swatch.tsx';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/language.ts';
import style from './shell.module.css';
import { shellWords } from './words.ts';

const tabs = ['campaign', 'set', 'offers', 'kit', 'history', 'export'] as const;

/** Where one is, and what is open: the campaign and the kit in force. */
export function TopBar() {
  const screen = useStore((state) => state.screen);
  const show = useStore((state) => state.show);
  const showSheet = useStore((state) => state.showSheet);
  const campaign = useStore((state) => state.campaign?.name ?? null);
  const kit = useStore((state) => state.kit);
  const { screens } = useWords(commonWords);
  const words = useWords(shellWords);
  const isHere = (tab: Screen): boolean => tab === screen || (tab === 'campaign' && screen === 'asset');
  /** Shows nothing before there is a campaign. */
  const isWaiting = (tab: Screen): boolean => campaign === null && tab !== 'kit';
  const hint = useId();
  const lights = window.onbrand.door === 'electron' && window.onbrand.platform === 'darwin' ? '' : undefined;
  return (
    <header className={style.bar} data-lights={lights}>
      <Button className={style.name ?? ''} onPress={() => show('welcome')} aria-label={words.home}>
        Onbrand
      </Button>
      <nav aria-label={words.screens}>
        <Toolbar aria-label={words.screens} className={style.tabs ?? ''}>
          {tabs.map((tab) => (
            <Button
              key={tab}
              className={style.tab ?? ''}
              aria-current={isHere(tab) ? 'page' : 'false'}
              isDisabled={isWaiting(tab)}
              {...(isWaiting(tab) && { 'aria-describedby': hint })}
              onPress={() => show(tab)}
            >
              {screens[tab]}
            </Button>
          ))}
        </Toolbar>
        <span id={hint} className="hidden">
          {words.needsCampaign}
        </span>
      </nav>
      <div className={style.context}>
        {campaign !== null && <span>{campaign}</span>}
        {kit !== null && (
          <>
            <span>{kit.name}</span>
            <div className={style.palette} aria-hidden="true">
              {kit.palette.slice(0, 8).map(({ hex, name }) => (
                <Swatch key={name} colour={hex} size="fill" />
              ))}
            </div>
          </>
        )}
        <IconButton label={words.keys} onPress={() => showSheet('keys')}>
          <Keyboard />
        </IconButton>
        <IconButton label={words.preferences} onPress={() => showSheet('preferences')}>
          <Settings2 />
        </IconButton>
      </div>
    </header>
  );
}
