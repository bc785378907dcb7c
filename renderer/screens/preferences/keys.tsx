import { useStore } from '../../store/index.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { useWords } from '../../words/language.ts';
import { type KeyEntry, keyList } from './key-list.ts';
import style from './preferences.module.css';
import { preferenceWords } from './words.ts';

const groups = ['everywhere', 'campaign', 'asset', 'kit'] as const;

/** Every key that does something. */
export function KeySheet() {
  const isOpen = useStore((state) => state.sheet === 'keys');
  const showSheet = useStore((state) => state.showSheet);
  const words = useWords(preferenceWords);
  return (
    <Sheet title={words.keys} isOpen={isOpen} onClose={() => showSheet(null)} wide>
      <div className={style.keys}>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={style.group}>{words.groups[group]}</h3>
            <dl>
              {keyList[group]
                .filter(({ desktop = false }) => !desktop || window.onbrand.door === 'electron')
                .map((entry) => (
                  <div key={entry.does} className={style.entry}>
                    <dt>{words.does[entry.does]}</dt>
                    <dd>
                      <Keys entry={entry} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

function Keys({ entry }: { readonly entry: KeyEntry }) {
  const words = useWords(preferenceWords);
  const isMac = window.onbrand.platform === 'darwin';
  const nameOf = (key: string): string => {
    if (key === 'mod') return isMac ? '⌘' : 'Ctrl';
    if (key === 'Shift' && isMac) return '⇧';
    return key === 'space' ? words.space : key === 'drag' ? words.drag : key;
  };
  return entry.keys.map((together) => (
    <span key={together.join('+')} className={style.together}>
      {together.map((key) => (
        <kbd key={key}>{nameOf(key)}</kbd>
      ))}
    </span>
  ));
}
