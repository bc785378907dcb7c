import { useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { DropZone } from './opening/drop-zone.tsx';
import { AcceptedSheet } from './screens/accept/list.tsx';
import { AcceptSheet } from './screens/accept/sheet.tsx';
import { SignSheet } from './screens/accept/sign.tsx';
import { UndoAccepting } from './screens/accept/undo.tsx';
import { AssetScreen } from './screens/asset/screen.tsx';
import { PlacementQuestions } from './screens/campaign/questions.tsx';
import { CampaignScreen } from './screens/campaign/screen.tsx';
import { ExportScreen } from './screens/export/screen.tsx';
import { FixAllSheet } from './screens/fix/all.tsx';
import { FixSheet } from './screens/fix/sheet.tsx';
import { HistoryScreen } from './screens/history/screen.tsx';
import { KitScreen } from './screens/kit/screen.tsx';
import { OffersScreen } from './screens/offers/screen.tsx';
import { KeySheet } from './screens/preferences/keys.tsx';
import { PreferencesSheet } from './screens/preferences/sheet.tsx';
import { SetScreen } from './screens/set/screen.tsx';
import { WelcomeScreen } from './screens/welcome/screen.tsx';
import { Boundary } from './shell/boundary.tsx';
import { Bugs } from './shell/bugs.tsx';
import { ShortcutKeys } from './shell/keys.tsx';
import { Offline } from './shell/offline.tsx';
import style from './shell/shell.module.css';
import { Skip } from './shell/skip.tsx';
import { Told } from './shell/told.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { Translating } from './shell/translating.tsx';
import { listen } from './store/events.ts';
import { useStore } from './store/index.ts';
import type { Screen } from './store/navigation.ts';

const screens: Readonly<Record<Screen, () => React.ReactNode>> = {
  welcome: WelcomeScreen,
  campaign: CampaignScreen,
  asset: AssetScreen,
  set: SetScreen,
  offers: OffersScreen,
  kit: KitScreen,
  history: HistoryScreen,
  export: ExportScreen,
};

export function App() {
  const language = useStore((state) => state.language);
  const theme = useStore((state) => state.preferences.theme);
  const loaded = useStore((state) => state.loaded);
  const load = useStore((state) => state.load);
  const screen = useStore((state) => state.screen);
  const loadProblem = useStore((state) => state.loadProblem);
  useEffect(() => {
    const end = listen();
    void load();
    return end;
  }, [load]);
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [language, theme]);

  // What had the focus went with its screen: the keyboard goes on from the top of the next one, not of the window.
  const main = useRef<HTMLElement>(null);
  const before = useRef(screen);
  useEffect(() => {
    if (before.current !== screen && document.activeElement === document.body) main.current?.focus();
    before.current = screen;
  }, [screen]);

  const Shown = screens[screen];
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : 'zh-Hans-CN'}>
      <Bugs />
      {!loaded || loadProblem !== null ? (
        <Offline problem={loadProblem} />
      ) : (
        <div className={style.window}>
          <Skip />
          <TopBar />
          {/* A new element for each screen, so that each begins at its top. */}
          <main ref={main} className={style.main} id="main" key={screen} tabIndex={-1}>
            <Boundary>
              <Shown />
            </Boundary>
          </main>
          <DropZone />
          <ShortcutKeys />
          <PreferencesSheet />
          <KeySheet />
          <PlacementQuestions />
          <FixAllSheet />
          <FixSheet />
          <AcceptSheet />
          <AcceptedSheet />
          <SignSheet />
          <UndoAccepting />
          <Translating />
        </div>
      )}
      <Told />
    </I18nProvider>
  );
}
