import { formatNumber } from '../../../../src/report/format.ts';
import { useStore } from '../../../store/index.ts';
import { Switch } from '../../../ui/choice.tsx';
import { Slider } from '../../../ui/slider.tsx';
import { useWords } from '../../../words/language.ts';
import { NumberAt } from '../fields.tsx';
import { useAt, useDraft } from '../use-kit.ts';
import { paletteWords } from '../words/palette.ts';
import style from './palette.module.css';
import { Reach } from './reach.tsx';
import { toleranceOtherwise } from './rules.tsx';

/** Half of what a kit may say: beyond it two colours have nothing to do with each other, and the slider would be coarse. */
const sliderMost = 15;

/** How far a shade may lie from a colour and still be it; seen, not only said. */
export function Tolerance({ at, hex }: { readonly at: string; readonly hex: string | null }) {
  const words = useWords(paletteWords);
  const sealKit = useStore((state) => state.sealKit);
  const { value: own, change } = useAt(`${at}.tolerance`);
  const shared = useDraft().palette?.tolerance ?? toleranceOtherwise;
  const tolerance = typeof own === 'number' ? own : shared;
  return (
    <section className={style.tolerance} aria-label={words.tolerance}>
      <div className={style.toleranceHead}>
        <div>
          <h2>{words.tolerance}</h2>
          <p className={style.lead}>{words.toleranceHelp}</p>
        </div>
        <Switch isSelected={typeof own === 'number'} onChange={(isOwn) => change(isOwn ? shared : undefined)}>
          {words.toleranceOwn}
        </Switch>
      </div>
      {typeof own === 'number' ? (
        <div className={style.toleranceSet}>
          <Slider
            label={words.tolerance}
            value={tolerance}
            min={0}
            max={sliderMost}
            step={0.5}
            onChange={change}
            onChangeEnd={sealKit}
          />
          <NumberAt
            at={`${at}.tolerance`}
            label={words.tolerance}
            labelHidden
            unit="ΔE"
            min={0}
            max={30}
            step={0.5}
            otherwise={shared}
          />
        </div>
      ) : (
        <p className="number">{words.toleranceShared(formatNumber(shared))}</p>
      )}
      <Reach at={at} hex={hex} />
    </section>
  );
}
