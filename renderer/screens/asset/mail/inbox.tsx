import type { AssetReport } from '../../../../src/model/report.ts';
import type { CopyLine } from '../../../../src/report/copy-lines.ts';
import { formatDate } from '../../../../src/report/format.ts';
import { useLanguage, useWords } from '../../../words/language.ts';
import { type Light, Runs } from '../copy/runs.tsx';
import style from './inbox.module.css';
import type { Appearance, Device } from './use-document.ts';
import { mailWords } from './words.ts';

interface InboxProps {
  readonly asset: AssetReport;
  readonly lines: readonly CopyLine[];
  readonly device: Device;
  readonly appearance: Appearance;
  readonly light: Light;
}

/** Far more than any inbox shows after the subject; the row cuts it where it ends. */
const mostShown = 220;

/** The line that an inbox shows of a mail before it is opened, cut where the row ends. */
export function Inbox({ asset, lines, device, appearance, light }: InboxProps) {
  const words = useWords(mailWords);
  const language = useLanguage();
  const { sender, subject, preheader, rest } = envelopeOf(lines);
  const name = sender?.piece.text ?? '';
  const date = asset.copy?.date ?? null;
  return (
    <section className={style.inbox} aria-label={words.inbox}>
      <div className={style.row} data-device={device} data-theme={appearance}>
        <span className={style.disc} aria-hidden="true">
          {[...name][0]?.toUpperCase() ?? ''}
        </span>
        <b className={style.sender}>
          {sender === null ? (
            <span className={style.unknown}>{words.noSender}</span>
          ) : (
            <Runs runs={sender.runs} {...light} />
          )}
        </b>
        <span className={style.subject}>
          {subject === null ? (
            <span className={style.unknown}>{words.noSubject}</span>
          ) : (
            <Runs runs={subject.runs} {...light} />
          )}
        </span>
        <span className={style.preview}>
          {preheader.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines stand in a fixed order and may be alike
            <span key={i}>
              <Runs runs={line.runs} {...light} />{' '}
            </span>
          ))}
          {rest}
        </span>
        {date !== null && <time dateTime={date}>{formatDate(date, language).replace(/ \d{4}$|^\d{4}年/, '')}</time>}
      </div>
      <p className={style.counts}>{words.counts(lengthOf(subject === null ? [] : [subject]), lengthOf(preheader))}</p>
    </section>
  );
}

const lengthOf = (lines: readonly CopyLine[]): number => [...lines.map(({ piece }) => piece.text).join(' ')].length;

/** After the preheader, inboxes go on with what the mail says first. */
export function envelopeOf(lines: readonly CopyLine[]) {
  const one = (role: CopyLine['piece']['role']): CopyLine | null =>
    lines.find(({ piece }) => piece.role === role) ?? null;
  const preheader = lines.filter(({ piece }) => piece.role === 'preheader');
  const said = lines.filter(
    ({ piece }) => !piece.hidden && !['sender', 'subject', 'preheader', 'title'].includes(piece.role),
  );
  const shown = Math.max(0, mostShown - lengthOf(preheader));
  const rest = said
    .map(({ piece }) => piece.text)
    .join(' ')
    .slice(0, shown);
  return { sender: one('sender'), subject: one('subject'), preheader, rest };
}
