import { useState } from 'react';
import { ColorArea, ColorSlider, ColorThumb, parseColor, SliderTrack } from 'react-aria-components';
import style from './colour-picker.module.css';

interface ColourPickerProps {
  readonly label: string;
  readonly hueLabel: string;
  /** `#rrggbb` */
  readonly value: string;
  readonly onChange: (hex: string) => void;
  readonly onChangeEnd?: () => void;
}

/** A colour by eye: saturation and brightness in an area, hue beside it. */
export function ColourPicker({ label, hueLabel, value, onChange, onChangeEnd }: ColourPickerProps) {
  // A grey has no hue of its own, and a rounded hex not quite the one that was dragged to: kept while it means `value`.
  const [held, setHeld] = useState(() => parseColor(value).toFormat('hsb'));
  const colour = held.toString('hex').toLowerCase() === value.toLowerCase() ? held : parseColor(value).toFormat('hsb');
  const take = (next: typeof colour): void => {
    setHeld(next);
    onChange(next.toString('hex').toLowerCase());
  };
  const shared = { value: colour, onChange: take, onChangeEnd: () => onChangeEnd?.() };
  return (
    <div className={style.picker}>
      <ColorArea
        {...shared}
        aria-label={label}
        colorSpace="hsb"
        xChannel="saturation"
        yChannel="brightness"
        className={style.area ?? ''}
      >
        <ColorThumb className={style.thumb ?? ''} />
      </ColorArea>
      <ColorSlider {...shared} aria-label={hueLabel} colorSpace="hsb" channel="hue" className={style.hue ?? ''}>
        <SliderTrack className={style.track ?? ''}>
          <ColorThumb className={style.thumb ?? ''} />
        </SliderTrack>
      </ColorSlider>
    </div>
  );
}
