import { ChooseFolder, MakeKit, OpenKit, TrySample } from '../../opening/buttons.tsx';
import { useStore } from '../../store/index.ts';
import { ScreenState } from '../../ui/state.tsx';
import { useWords } from '../../words/language.ts';
import { RecentList } from '../welcome/recent-list.tsx';
import style from './campaign.module.css';
import { campaignWords } from './words.ts';

/** A campaign without a kit to hold it against: asks for one. */
export function MissingKit({ total }: { readonly total: number }) {
  const recent = useStore((state) => state.recent);
  const words = useWords(campaignWords);
  const kits = recent.filter(({ kind }) => kind === 'kit');
  return (
    <ScreenState
      title={words.noKit.title}
      actions={
        <>
          <OpenKit look="strong" />
          <MakeKit />
          <TrySample look="quiet" />
          <ChooseFolder look="quiet" />
        </>
      }
    >
      <p>{words.noKit.text(total)}</p>
      {kits.length > 0 && (
        <div className={style.recent}>
          <RecentList recent={kits} />
        </div>
      )}
    </ScreenState>
  );
}
