import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ImportedColour } from '../../../../src/model/imported.ts';
import { Checkbox } from '../../../ui/choice.tsx';
import { Swatch } from '../../../ui/swatch.tsx';
import { useWords } from '../../../words/language.ts';
import { offerWords } from '../words/offer.ts';
import style from './offer.module.css';

/** px; as `.found` has it. */
const rowHeight = 44;

interface FoundListProps {
  readonly colours: readonly ImportedColour[];
  /** Names of the palette's colours by hex. */
  readonly present: ReadonlyMap<string, string>;
  readonly leftOut: ReadonlySet<number>;
  readonly onToggle: (index: number, on: boolean) => void;
}

/** Found colours, each to be ticked. A colour book has thousands: only those in sight are there. */
export function FoundList({ colours, present, leftOut, onToggle }: FoundListProps) {
  const words = useWords(offerWords);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: colours.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  return (
    <div ref={scroller} className={style.scroller}>
      <ul style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const colour = colours[index];
          if (colour === undefined) return null;
          const { name, hex, original, group, inSrgb } = colour;
          const same = present.get(hex);
          const further = [
            group,
            original.toLowerCase() === hex ? null : original,
            inSrgb ? null : words.near,
            same === undefined ? null : words.present(same),
          ].filter((part) => part !== null);
          return (
            <li key={index} className={style.found} style={{ transform: `translateY(${start}px)` }}>
              <Checkbox
                aria-label={`${name}, ${hex}`}
                isSelected={!leftOut.has(index)}
                onChange={(on) => onToggle(index, on)}
              />
              <Swatch colour={hex} size="medium" />
              <span className={style.foundText}>
                <span>
                  {name} <code>{hex}</code>
                </span>
                <span className="soft">{further.join(' · ')}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
