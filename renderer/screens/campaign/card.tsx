import { Check } from 'lucide-react';
import { memo } from 'react';
import { mailAround } from '../../../src/model/inside-mail.ts';
import type { Severity } from '../../../src/model/severity.ts';
import { runsOf } from '../../../src/report/copy-lines.ts';
import { formatScore } from '../../../src/report/format.ts';
import { reportWords } from '../../../src/report/words.ts';
import type { AssetRow } from '../../../src/service/shapes.ts';
import { isUnplaced, standingOf } from '../../store/arrange.ts';
import { Mark } from '../../ui/mark.tsx';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { acceptWords } from '../accept/words.ts';
import style from './card.module.css';
import { campaignWords } from './words.ts';

interface CardProps {
  readonly row: AssetRow;
  /** Its place among all that are shown, from 0, and how many those are. */
  readonly index: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
}

/** Id of an asset's card, for `aria-activedescendant`. */
export const cardId = (path: string): string => `asset-${encodeURIComponent(path)}`;

/** So many lines of deviations have room. */
const shownDeviations = 2;

/** An asset on the light table: its picture with the worst of it lit up, and what is wrong with it. */
export const Card = memo(function Card({ row, index, count, isSelected, isActive }: CardProps) {
  const words = useWords(campaignWords);
  const common = useWords(commonWords);
  const { path, score } = row;
  const { accepted } = useWords(acceptWords);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const mail = mailAround(path);
  const { set, colon } = reportWords(useLanguage());
  const across = row.across && { ...row.across, message: `${set.here}${colon}${row.across.message}` };
  const lines = linesOf(row.deviations, across);
  const { fail, warn, note } = row.counts;
  const more = fail + warn + note + row.questions + (across === null ? 0 : 1) - shownDeviations;
  const standing = standingOf(row);
  const known = row.soFar ? null : score.score;
  const saidOfNone = row.soFar ? words.noScoreYet : common.noScore;
  const said =
    row.soFar && standing === 'unjudged'
      ? words.soFar
      : standing === 'conforms' || standing === 'unjudged'
        ? common.verdict[standing]
        : common.severity[standing];
  return (
    <div
      id={cardId(path)}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={index + 1}
      className={style.card}
      data-index={index}
      data-active={isActive || undefined}
    >
      {row.excerpt.length > 0 ? <Excerpt row={row} /> : <Picture row={row} />}
      <span className={style.tick} data-tick aria-hidden="true">
        <Check />
      </span>
      <div className={style.head}>
        <b title={path}>{name}</b>
        <span className={`number ${style.score}`}>
          <span className="hidden">{known === null ? saidOfNone : common.score} </span>
          {formatScore(known)}
        </span>
      </div>
      <p className={style.placement}>
        {mail === null
          ? row.placement || (isUnplaced(row) ? common.unplaced : common.noPlacement)
          : words.inMail(mail.slice(mail.lastIndexOf('/') + 1))}
      </p>
      {lines.length === 0 ? (
        <p className={style.line}>
          <Mark kind={standing}>{said}</Mark>
          {row.accepted > 0 && <span className="soft"> {accepted(row.accepted)}</span>}
        </p>
      ) : (
        lines.slice(0, shownDeviations).map(({ kind, message }, i) => (
          <p key={`${kind} ${message}`} className={style.line} data-alone={lines.length === 1 || undefined}>
            <Mark kind={kind} />
            <span title={message}>{message}</span>
            {i === shownDeviations - 1 && more > 0 && (
              <em>
                +{more} <span className="hidden">{words.more}</span>
              </em>
            )}
          </p>
        ))
      )}
    </div>
  );
});

/** What is said below it, the worst first: what the set holds against it stands after its own sure findings, before questions. */
function linesOf(
  deviations: AssetRow['deviations'],
  across: AssetRow['across'],
): readonly { readonly kind: Severity | 'ask'; readonly message: string }[] {
  const told = deviations.map(({ certainty, severity, message }) => ({
    kind: certainty === 'ask' ? ('ask' as const) : severity,
    message,
  }));
  const asked = told.findIndex(({ kind }) => kind === 'ask');
  const ofSet = across === null ? [] : [{ kind: across.severity, message: across.message }];
  return told.toSpliced(asked < 0 ? told.length : asked, 0, ...ofSet);
}

/** A document has no picture: its first lines, as they would be read, in the colours that it states. */
function Excerpt({ row: { excerpt, paint, format } }: Pick<CardProps, 'row'>) {
  const sheet = paint.find((hex) => excerpt.some(({ role, ground }) => role !== 'button' && ground === hex)) ?? null;
  return (
    <div className={style.picture} aria-hidden="true">
      <div
        className={style.excerpt}
        data-painted={sheet !== null || undefined}
        style={{ background: sheet ?? undefined }}
      >
        <small>{format.toUpperCase()}</small>
        {excerpt.map(({ text, role, struck, ink, ground }, i) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: lines stand in a fixed order and may be alike
            key={i}
            data-role={role}
            data-band={(ground !== null && ground !== sheet) || undefined}
            style={{ color: ink ?? undefined, background: ground === sheet ? undefined : (ground ?? undefined) }}
          >
            {runsOf({ text, struck }, []).map((run, at) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: runs stand in a fixed order and may be alike
              run.struck ? <s key={at}>{run.text}</s> : run.text,
            )}
          </p>
        ))}
      </div>
      {paint.length > 1 && (
        <div className={style.paint}>
          {paint.map((hex) => (
            <i key={hex} style={{ background: hex }} />
          ))}
        </div>
      )}
    </div>
  );
}

function Picture({ row: { digest, width, height, deviations } }: Pick<CardProps, 'row'>) {
  const words = useWords(campaignWords);
  const { pictureAddress } = window.onbrand;
  const boxes = deviations.flatMap((deviation) => deviation.boxes);
  return (
    <div className={style.picture} aria-hidden="true">
      <img
        key={digest}
        src={pictureAddress(digest, 320)}
        srcSet={`${pictureAddress(digest, 320)} 1x, ${pictureAddress(digest, 640)} 2x`}
        alt={words.noPicture}
        decoding="async"
        draggable={false}
      />
      {boxes.length > 0 && (
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {boxes.map((box) => (
            <g key={`${box.x} ${box.y} ${box.width} ${box.height}`}>
              <rect x={box.x} y={box.y} width={box.width} height={box.height} className={style.under} />
              <rect x={box.x} y={box.y} width={box.width} height={box.height} className={style.over} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
