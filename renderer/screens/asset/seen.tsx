import { useState } from 'react';
import type { Placement } from '../../../src/model/placement.ts';
import { placementName } from '../../../src/model/placement.ts';
import type { Box } from '../../../src/model/region.ts';
import type { AssetReport, Judged } from '../../../src/model/report.ts';
import { zoneName } from '../../../src/model/zone-names.ts';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choice.tsx';
import { ScreenState } from '../../ui/state.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import { appearancesOf } from './appearance.ts';
import { Frame } from './frame.tsx';
import style from './seen.module.css';
import { assetWords } from './words.ts';

interface SeenProps {
  readonly asset: AssetReport;
  readonly judged: Judged;
  /** With what it shows of the asset; null where it is not known. */
  readonly placement: { readonly known: Placement; readonly shown: Box } | null;
}

const themes = ['light', 'dark'] as const;

/** The asset as a customer meets it: cut, covered and framed by its channel, in both of the channel's appearances. */
export function Seen({ asset, judged, placement }: SeenProps) {
  const words = useWords(assetWords);
  const language = useLanguage();
  const askPlacements = useStore((state) => state.askPlacements);
  const [theme, setTheme] = useState<(typeof themes)[number]>('light');
  if (placement === null) {
    return (
      <ScreenState
        level={2}
        title={words.shown.unknown}
        actions={
          <Button look="strong" onPress={() => askPlacements([[asset.path]])}>
            {words.choose}
          </Button>
        }
      >
        {words.shown.unknownText}
      </ScreenState>
    );
  }
  const { known, shown } = placement;
  const appearances = appearancesOf(judged, known, shown);
  const { channel, title } = placementName(known, language);
  return (
    <section className={style.seen} aria-label={words.shown.as}>
      <header className={style.head}>
        <h2>
          {channel} <span className="soft">{title}</span>
        </h2>
        <Segmented
          label={words.shown.theme}
          options={themes.map((id) => ({ id, label: words.shown.themes[id] }))}
          value={theme}
          onChange={setTheme}
        />
      </header>
      <ul className={style.frames} data-theme={theme}>
        {appearances.map((appearance) => (
          <li
            key={appearance.name ?? ''}
            className={style.one}
            data-small={appearance.isRound || undefined}
            style={{ '--ratio': appearance.crop.width / appearance.crop.height } as React.CSSProperties}
          >
            <Frame asset={asset} appearance={appearance} kind={known.kind} />
            <p className={style.name}>
              {appearance.name === null ? words.shown.whole : zoneName(appearance.name, language)}
              {appearance.note !== '' && (
                <span className="soft" lang="en">
                  {appearance.note}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p className={style.lead}>{words.shown.lead}</p>
    </section>
  );
}
