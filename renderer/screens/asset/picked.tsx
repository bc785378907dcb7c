import { X } from 'lucide-react';
import { formatDeltaE, formatShare } from '../../../src/report/format.ts';
import { IconButton } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import type { Dropper } from './dropper.ts';
import style from './picked.module.css';
import { assetWords } from './words.ts';

/** What the eyedropper read: the colour beside the nearest brand colour, and how far they lie apart. */
export function PickedColour({ dropper }: { readonly dropper: Dropper }) {
  const words = useWords(assetWords);
  const { close } = useWords(commonWords);
  const { picked, putAway } = dropper;
  return (
    <section className={style.picked} aria-label={words.picked}>
      <div className={style.answer} aria-live="polite">
        {picked === null ? <p className="soft">{words.dropperHint}</p> : <Answer picked={picked} />}
      </div>
      <IconButton label={close} onPress={putAway}>
        <X />
      </IconButton>
    </section>
  );
}

function Answer({ picked }: { readonly picked: NonNullable<Dropper['picked']> }) {
  const words = useWords(assetWords);
  const { hex, alpha, pixel, nearest } = picked;
  if (alpha === 0) return <p>{words.transparent}</p>;
  const brand = nearest?.nearest ?? null;
  return (
    <>
      <div className={style.plates}>
        <span>
          <Swatch colour={hex} size="fill" />
        </span>
        {brand !== null && (
          <span>
            <Swatch colour={brand.hex} size="fill" />
          </span>
        )}
      </div>
      <dl className={style.told}>
        <div>
          <dt>{words.picked}</dt>
          <dd>
            <code>{hex}</code>
            {alpha < 1 && ` ${words.seeThrough(formatShare(alpha, 0))}`}
          </dd>
          <dd className="soft number">
            x {pixel.x}, y {pixel.y}
          </dd>
        </div>
        {brand !== null && (
          <div>
            <dt>{words.nearest}</dt>
            <dd>
              {brand.name} <code>{brand.hex}</code>
            </dd>
          </div>
        )}
      </dl>
      {nearest !== null &&
        (brand === null || nearest.deltaE === null ? (
          <p>{words.noPalette}</p>
        ) : (
          <p className={style.verdict}>
            <b className="number">{formatDeltaE(nearest.deltaE)}</b>
            <Mark kind={nearest.within ? 'conforms' : 'note'}>{nearest.within ? words.within : words.beyond}</Mark>
            <span className="soft number">
              {words.tolerance} {formatDeltaE(brand.tolerance)}
            </span>
          </p>
        ))}
    </>
  );
}
