import { type Placement, placementName } from '../../../src/model/placement.ts';
import type { AssetReport, Judged } from '../../../src/model/report.ts';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './placement.module.css';
import { assetWords } from './words.ts';

interface PlacementOfProps {
  readonly asset: AssetReport;
  /** The placement that is looked at. */
  readonly judged: Judged;
  readonly placements: readonly Placement[];
  readonly onChoose: (placement: string) => void;
}

/** What the asset is meant for and how that is known; the question, where it is not. */
export function PlacementOf({ asset, judged, placements, onChoose }: PlacementOfProps) {
  const words = useWords(assetWords);
  const { noPlacement, unplaced } = useWords(commonWords);
  const language = useLanguage();
  const askPlacements = useStore((state) => state.askPlacements);
  const titleOf = (id: string): string => {
    const placement = placements.find((one) => one.id === id);
    if (placement === undefined) return id;
    const { channel, title } = placementName(placement, language);
    return `${channel} · ${title}`;
  };
  const ids = asset.judged.flatMap(({ placement }) => placement ?? []);
  const isOpen = judged.placement === null && asset.match.kind !== 'stated';
  return (
    <div className={style.placement}>
      {ids.length > 1 ? (
        <Select
          label={words.placement}
          options={ids.map((id) => ({ id, label: titleOf(id) }))}
          value={judged.placement ?? ''}
          onChange={onChoose}
        />
      ) : (
        <h2>{judged.placement === null ? (isOpen ? unplaced : noPlacement) : titleOf(judged.placement)}</h2>
      )}
      <p className="soft">{isOpen ? (asset.match.kind === 'asks' ? words.asks : words.none) : asset.match.because}</p>
      <Button look={isOpen ? 'strong' : 'plain'} onPress={() => askPlacements([[asset.path]])}>
        {isOpen ? words.choose : words.change}
      </Button>
    </div>
  );
}
