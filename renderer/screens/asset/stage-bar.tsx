import { Maximize, Minus, Pipette, Plus } from 'lucide-react';
import { reportWords } from '../../../src/report/words.ts';
import { useStore } from '../../store/index.ts';
import { Button, IconButton, Toggle } from '../../ui/button.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './bar.module.css';
import type { Dropper } from './dropper.ts';
import { isOnFromStart, type Layer, type LayerId } from './layers.ts';
import type { Stage } from './use-view.ts';
import { assetWords } from './words.ts';

interface StageBarProps {
  readonly stage: Stage;
  readonly layers: readonly Layer[];
  readonly dropper: Dropper;
}

/** Below the stage: which layers are drawn, the eyedropper, and the zoom. */
export function StageBar({ stage, layers, dropper }: StageBarProps) {
  const words = useWords(assetWords);
  const switched = useStore((state) => state.layers);
  const switchLayer = useStore((state) => state.switchLayer);
  const nameOf = useLayerName();
  const percent = Math.round((stage.view?.scale ?? 1) * 100);
  return (
    <div className={style.bar}>
      <fieldset className={style.group} aria-label={words.layers}>
        {layers.map(({ id, count }) => (
          <Toggle key={id} isSelected={switched[id] ?? isOnFromStart(id)} onChange={(isOn) => switchLayer(id, isOn)}>
            {nameOf(id)} {id !== 'photo' && <span className="number">{count}</span>}
          </Toggle>
        ))}
      </fieldset>
      <fieldset className={style.group} aria-label={words.zoom}>
        <Toggle isSelected={dropper.isOn} onChange={dropper.toggle}>
          <Pipette aria-hidden />
          {words.dropper}
        </Toggle>
        <IconButton label={words.zoomOut} onPress={() => stage.step('out')}>
          <Minus />
        </IconButton>
        <Button look="quiet" onPress={stage.actual} aria-label={`${words.actual}, ${percent} %`}>
          <span className={style.percent}>{percent} %</span>
        </Button>
        <IconButton label={words.zoomIn} onPress={() => stage.step('in')}>
          <Plus />
        </IconButton>
        <IconButton label={words.fit} onPress={stage.fit}>
          <Maximize />
        </IconButton>
      </fieldset>
    </div>
  );
}

function useLayerName(): (id: LayerId) => string {
  const { category } = reportWords(useLanguage());
  const { photo, logos, zones } = useWords(assetWords);
  return (id) => {
    switch (id) {
      case 'photo':
        return photo;
      case 'logos':
        return logos;
      case 'keep-inside':
      case 'keep-clear':
      case 'visible-crop':
        return zones[id];
      default: {
        const found = id.slice('found:'.length);
        return category[found] ?? found;
      }
    }
  };
}
