import { BadgeCheck, Crosshair, WandSparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Deviation as Found } from '../../../src/model/report.ts';
import { isOpen } from '../../../src/report/accepted.ts';
import { formatAgainst, formatShare, holdUnits } from '../../../src/report/format.ts';
import type { LocatedDeviation } from '../../../src/report/overlay.ts';
import { reportWords } from '../../../src/report/words.ts';
import { findingOf } from '../../store/accept.ts';
import { useStore } from '../../store/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { Accepted } from '../accept/accepted.tsx';
import { acceptWords } from '../accept/words.ts';
import { fixScreenWords } from '../fix/words.ts';
import style from './deviation.module.css';
import { assetWords } from './words.ts';

interface DeviationProps {
  /** Of the asset. */
  readonly path: string;
  readonly told: LocatedDeviation;
  readonly isLit: boolean;
  readonly isSelected: boolean;
  readonly onLight: (number: number | null) => void;
  readonly onSelect: (number: number | null) => void;
  /** The logo that it is shown with, as it stands and as it should be. */
  readonly logo: ReactNode;
  /** Moves the picture so that its regions are seen; null where it has none. */
  readonly onShow: (() => void) | null;
}

/** One deviation: what, how much against what limit, what to do, why, and by which line. */
export function Deviation({ path, told, isLit, isSelected, onLight, onSelect, logo, onShow }: DeviationProps) {
  const { number, check, deviation } = told;
  const words = useWords(assetWords);
  const { severity } = useWords(commonWords);
  const { acceptKey, isAccepted } = useWords(acceptWords);
  const { fix } = useWords(fixScreenWords);
  const tryFix = useStore((state) => state.tryFix);
  const report = reportWords(useLanguage());
  const askToAccept = useStore((state) => state.askToAccept);
  const known = useStore((state) => state.campaign?.checks[check]);
  const kind = deviation.certainty === 'ask' ? 'ask' : deviation.severity;
  return (
    <li
      className={style.deviation}
      data-lit={isLit || undefined}
      data-selected={isSelected || undefined}
      onPointerEnter={() => onLight(number)}
      onPointerLeave={() => onLight(null)}
    >
      <div className={style.head}>
        <button
          type="button"
          id={`deviation-${number}`}
          className={style.button}
          aria-pressed={isSelected}
          onClick={() => onSelect(isSelected ? null : number)}
          onFocus={() => onLight(number)}
          onBlur={() => onLight(null)}
        >
          <span className={style.number}>{number}</span>
          <span>
            <span className={style.kind}>
              {deviation.waiver === null ? (
                <Mark kind={kind}>{severity[kind]}</Mark>
              ) : (
                <Mark kind="conforms">{isAccepted}</Mark>
              )}
              <span className="soft">{known?.title ?? check}</span>
            </span>
            <span className={style.message}>{holdUnits(deviation.message)}</span>
          </span>
        </button>
        {isOpen(deviation) && deviation.fix !== null && (
          <IconButton label={fix} onPress={() => void tryFix(path, [{ check, subject: deviation.subject }])}>
            <WandSparkles />
          </IconButton>
        )}
        {isOpen(deviation) && (
          <IconButton label={acceptKey} onPress={() => askToAccept([findingOf(path, check, deviation)])}>
            <BadgeCheck />
          </IconButton>
        )}
        {onShow !== null && (
          <IconButton label={words.showWhere} onPress={onShow}>
            <Crosshair />
          </IconButton>
        )}
      </div>
      {deviation.waiver !== null && <Accepted waiver={deviation.waiver} />}
      {logo}
      <Figures evidence={deviation.evidence} />
      <dl className={style.reasons}>
        <dt>{report.todo}</dt>
        <dd>{holdUnits(deviation.remedy)}</dd>
        {isSelected && known !== undefined && (
          <>
            <dt>{report.why}</dt>
            <dd className="soft">{known.why}</dd>
          </>
        )}
        <dt>{report.rule}</dt>
        <dd className="soft">
          <RuleLine rule={deviation.rule} />
        </dd>
      </dl>
    </li>
  );
}

/** What was measured beside the limit, and the colour that was found beside the one that was wanted. */
function Figures({ evidence }: { readonly evidence: Found['evidence'] }) {
  const language = useLanguage();
  const words = reportWords(language);
  const { found, wanted, unit } = evidence;
  const against = formatAgainst(evidence.measured, evidence.limit, unit, language);
  if (against === null && found === undefined && wanted === undefined) return null;
  return (
    <div className={style.figures}>
      {(found !== undefined || wanted !== undefined) && (
        <div className={style.plates}>
          {found !== undefined && (
            // A check that measures a share says so in its figure: not twice.
            <Plate
              title={words.foundColour}
              hex={found.hex}
              told={unit === '%' || found.share === 0 ? '' : formatShare(found.share)}
            />
          )}
          {wanted !== undefined && <Plate title={words.wantedColour} hex={wanted.hex} told={wanted.name} />}
        </div>
      )}
      {against !== null && (
        <dl className={style.against}>
          <div>
            <dt>{words.measured}</dt>
            <dd>{against.measured}</dd>
          </div>
          {against.limit !== null && (
            <div>
              <dt>{words.limit}</dt>
              <dd>{against.limit}</dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}

const Plate = ({ title, hex, told }: { readonly title: string; readonly hex: string; readonly told: string }) => (
  <div className={style.plate}>
    <div className={style.colour}>
      <Swatch colour={hex} size="fill" />
    </div>
    <p>
      <span className="soft">{title}</span> {told}
    </p>
    <code>{hex}</code>
  </div>
);

/** Where the demand is written down: `brandkit.json:14 palette.colours[2]`, and whether the core or an allowance asks. */
export function RuleLine({ rule }: { readonly rule: Found['rule'] }) {
  const { origin } = reportWords(useLanguage());
  switch (rule.source) {
    case 'kit':
      return (
        <>
          <code>
            brandkit.json{rule.line !== null && `:${rule.line}`} {rule.pointer}
          </code>{' '}
          {origin[rule.provenance]}
        </>
      );
    case 'placement':
    case 'check':
      return (
        <>
          <code>{rule.pointer}</code> {origin[rule.source]}
        </>
      );
  }
}
