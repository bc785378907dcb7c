import { Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components';
import style from './slider.module.css';

interface SliderProps {
  /** Read out; the number stands in a field beside it. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** Let go, or moved by a key. */
  readonly onChangeEnd?: () => void;
}

/** A number to be found by eye. */
export const Slider = ({ label, value, min, max, step, onChange, onChangeEnd }: SliderProps) => (
  <AriaSlider
    aria-label={label}
    value={value}
    minValue={min}
    maxValue={max}
    step={step}
    onChange={(next) => onChange(Array.isArray(next) ? (next[0] ?? value) : next)}
    onChangeEnd={() => onChangeEnd?.()}
    className={style.slider ?? ''}
  >
    <SliderTrack className={style.track ?? ''}>
      {({ state }) => (
        <>
          <div className={style.filled} style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
          <SliderThumb className={style.thumb ?? ''} />
        </>
      )}
    </SliderTrack>
  </AriaSlider>
);
