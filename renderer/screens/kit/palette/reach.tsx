import { formatDeltaE } from '../../../../src/report/format.ts';
import type { KitCheck } from '../../../../src/service/shapes.ts';
import { Mark } from '../../../ui/mark.tsx';
import { useWords } from '../../../words/language.ts';
import { useAt, useEdit } from '../use-kit.ts';
import { paletteWords } from '../words/palette.ts';
import style from './palette.module.css';

type Shade = KitCheck['reach'][string][number];
const none: readonly Shade[] = [];

/** How far a tolerance reaches: shades at its limit and just beyond it, each on the colour itself. */
export function Reach({ at, hex }: { readonly at: string; readonly hex: string | null }) {
  const shades = useEdit(({ check }) => check?.reach[at] ?? none);
  const words = useWords(paletteWords);
  const written = useAt(`${at}.name`).value;
  const name = typeof written === 'string' && written.trim() !== '' ? written : (hex ?? '');
  if (hex === null) return <p className="soft">{words.noReach}</p>;
  if (shades.length === 0) return <p className="soft">{words.exact}</p>;
  return (
    <div className={style.reach}>
      <Shades title={<Mark kind="conforms">{words.same(name)}</Mark>} hex={hex} shades={shades.filter((s) => s.same)} />
      <Shades title={<Mark kind="fail">{words.other(name)}</Mark>} hex={hex} shades={shades.filter((s) => !s.same)} />
      <p className={style.lead}>{words.reachLead}</p>
    </div>
  );
}

interface ShadesProps {
  readonly title: React.ReactNode;
  readonly hex: string;
  readonly shades: readonly Shade[];
}

function Shades({ title, hex, shades }: ShadesProps) {
  const words = useWords(paletteWords);
  // A grey has no hue to move: two ways come to one shade.
  const distinct = shades.filter(({ hex: own }, i) => shades.findIndex((one) => one.hex === own) === i);
  return (
    <div>
      <h3 className={style.shadesTitle}>{title}</h3>
      <ul className={style.shades}>
        {distinct.map((shade) => {
          const told = words.shade(shade.hex, formatDeltaE(shade.deltaE));
          return (
            <li key={shade.hex}>
              <svg className={style.shade} viewBox="0 0 10 10" role="img" aria-label={told}>
                <title>{told}</title>
                <rect width="10" height="10" fill={hex} />
                <circle cx="5" cy="5" r="2.6" fill={shade.hex} />
              </svg>
              <span className="number" aria-hidden="true">
                {shade.deltaE.toFixed(1)}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
