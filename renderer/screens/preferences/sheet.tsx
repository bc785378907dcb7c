import { useStore } from '../../store/index.ts';
import { Segmented, Select, Switch } from '../../ui/choice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useWords } from '../../words/language.ts';
import style from './preferences.module.css';
import { preferenceWords } from './words.ts';

/** Takes effect at once; there is nothing to save. */
export function PreferencesSheet() {
  const isOpen = useStore((state) => state.sheet === 'preferences');
  const showSheet = useStore((state) => state.showSheet);
  const preferences = useStore((state) => state.preferences);
  const version = useStore((state) => state.version);
  const setPreferences = useStore((state) => state.setPreferences);
  const words = useWords(preferenceWords);
  return (
    <Sheet title={words.title} isOpen={isOpen} onClose={() => showSheet(null)}>
      <div className={style.preferences}>
        <Select
          label={words.language}
          value={preferences.language}
          onChange={(language) => void setPreferences({ language })}
          options={[
            { id: 'system', label: words.languages.system },
            { id: 'en', label: words.languages.en },
            { id: 'zh-Hans', label: words.languages['zh-Hans'] },
          ]}
        />
        <div className={style.theme}>
          <span className={style.label}>{words.theme}</span>
          <Segmented
            label={words.theme}
            value={preferences.theme}
            onChange={(theme) => void setPreferences({ theme })}
            options={[
              { id: 'system', label: words.themes.system },
              { id: 'light', label: words.themes.light },
              { id: 'dark', label: words.themes.dark },
            ]}
          />
        </div>
        <Switch isSelected={preferences.watch} onChange={(watch) => void setPreferences({ watch })}>
          {words.watch}
        </Switch>
        {window.onbrand.door === 'electron' && (
          <Switch isSelected={preferences.notify} onChange={(notify) => void setPreferences({ notify })}>
            {words.notify}
          </Switch>
        )}
        <p className={style.version}>{words.version(version)}</p>
      </div>
    </Sheet>
  );
}
