import { Button } from 'react-aria-components';
import { formatShare } from '../../../../src/report/format.ts';
import { useStore } from '../../../store/index.ts';
import { sharesOf } from '../../../store/palette.ts';
import { Mark } from '../../../ui/mark.tsx';
import { useWords } from '../../../words/language.ts';
import { useDraft, useHex } from '../use-kit.ts';
import { paletteWords } from '../words/palette.ts';
import style from './palette.module.css';

/** The whole flat area as the kit wants it divided: 100 %, or more where the shares contradict themselves. */
export function ShareBar() {
  const { parts, free, over } = sharesOf(useDraft());
  const words = useWords(paletteWords);
  const told = (percent: number): string => formatShare(percent / 100);
  if (parts.length === 0) return <p className="soft">{words.noShares}</p>;
  return (
    <figure className={style.shares}>
      <figcaption>{words.sharesTitle}</figcaption>
      <div className={style.bar}>
        {parts.map(({ index, name, share }) => (
          <Part key={index} at={`palette.colours[${index}]`} name={name} share={share} told={told(share)} />
        ))}
        {free > 0 && (
          <div className={style.free} style={{ flexGrow: free }}>
            <span className={style.partName}>{words.freeIs(told(free))}</span>
          </div>
        )}
      </div>
      {over > 0 && <Mark kind="fail">{words.overIs(told(over))}</Mark>}
    </figure>
  );
}

interface PartProps {
  readonly at: string;
  readonly name: string;
  /** 0…100 */
  readonly share: number;
  readonly told: string;
}

function Part({ at, name, share, told }: PartProps) {
  const hex = useHex(at);
  const selectInKit = useStore((state) => state.selectInKit);
  const { shareOf } = useWords(paletteWords);
  return (
    <Button
      className={style.part ?? ''}
      style={{ flexGrow: share }}
      aria-label={shareOf(name, told)}
      onPress={() => selectInKit({ colour: at })}
    >
      <span className={style.partColour} style={{ background: hex ?? 'none' }} />
      <span className={style.partName}>
        {name} <span className="number">{told}</span>
      </span>
    </Button>
  );
}
