import { useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { FixTrial } from '../../store/fix.ts';
import { useWords } from '../../words/language.ts';
import style from './fix.module.css';
import { fixScreenWords } from './words.ts';

/** Shapes that differ by less can lie on each other. */
const sameShape = 0.01;

/** A picture before and after: on each other with a divider where they have one shape, else side by side. */
export function Compare({
  before,
  after,
  dividedAt,
}: Pick<FixTrial, 'before' | 'dividedAt'> & { readonly after: FixTrial['before'] }) {
  const words = useWords(fixScreenWords);
  const [at, setAt] = useState(Math.round(100 * dividedAt));
  const { pictureAddress } = window.onbrand;
  const [was, is] = [before.width / before.height, after.width / after.height];
  if (Math.abs(was / is - 1) > sameShape)
    return (
      <div className={style.pair}>
        {([before, after] as const).map((side, i) => (
          <figure key={side.digest}>
            <img src={pictureAddress(side.digest, 1280)} alt="" draggable={false} />
            <figcaption>
              {i === 0 ? words.before : words.after} <Figures side={side} />
            </figcaption>
          </figure>
        ))}
      </div>
    );
  return (
    <div className={style.compare}>
      <Slider
        aria-label={words.compare}
        value={at}
        onChange={setAt}
        minValue={0}
        maxValue={100}
        className={style.slider ?? ''}
      >
        <SliderTrack className={style.track ?? ''} style={{ aspectRatio: is, maxWidth: `calc(58vh * ${is})` }}>
          <img src={pictureAddress(before.digest, 1280)} alt="" draggable={false} />
          <img
            src={pictureAddress(after.digest, 1280)}
            alt=""
            draggable={false}
            style={{ clipPath: `inset(0 0 0 ${at}%)` }}
          />
          <span className={style.label} data-side="before" aria-hidden="true">
            {words.before}
          </span>
          <span className={style.label} data-side="after" aria-hidden="true">
            {words.after}
          </span>
          <SliderThumb className={style.divider ?? ''} />
        </SliderTrack>
      </Slider>
    </div>
  );
}

export const Figures = ({ side: { width, height, format } }: { readonly side: FixTrial['before'] }) => (
  <span className="soft number">
    {width} × {height} · {format.toUpperCase()}
  </span>
);
