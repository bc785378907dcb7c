import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { AssetScreen } from './screens/asset/screen.tsx';
import { PlacementQuestions } from './screens/campaign/questions.tsx';
import { CampaignScreen } from './screens/campaign/screen.tsx';
import { ExportScreen } from './screens/export/screen.tsx';
import { KitScreen } from './screens/kit/screen.tsx';
import { KeySheet } from './screens/preferences/keys.tsx';
import { PreferencesSheet } from './screens/preferences/sheet.tsx';
import { SetScreen } from './screens/set/screen.tsx';
import { WelcomeScreen } from './screens/welcome/screen.tsx';
import style from './shell/shell.module.css';
import { Told } from './shell/told.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { listen } from './store/events.ts';
import { useStore } from './store/index.ts';
import type { Screen } from './store/navigation.ts';

const screens: Readonly<Record<Screen, () => React.ReactNode>> = {
  welcome: WelcomeScreen,
  campaign: CampaignScreen,
  asset: AssetScreen,
  set: SetScreen,
  kit: KitScreen,
  export: ExportScreen,
};

export function App() {
  const { language, loaded, load, preferences, screen } = useStore();
  useEffect(() => {
    const end = listen();
    void load();
    return end;
  }, [load]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    document.documentElement.lang = language;
    if (preferences.theme === 'system') delete dataset.theme;
    else dataset.theme = preferences.theme;
  }, [language, preferences.theme]);

  if (!loaded) return <Told />;
  const Shown = screens[screen];
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : 'zh-Hans-CN'}>
      <div className={style.window}>
        <TopBar />
        <main className={style.main} id="main">
          <Shown />
        </main>
        <Told />
        <PreferencesSheet />
        <KeySheet />
        <PlacementQuestions />
      </div>
    </I18nProvider>
  );
}
