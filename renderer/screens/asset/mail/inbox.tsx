import type { AssetReport } from '../../../../src/model/report.ts';
import { type Envelope, lettersIn } from '../../../../src/report/envelope.ts';
import { formatDate } from '../../../../src/report/format.ts';
import { useLanguage, useWords } from '../../../words/language.ts';
import { type Light, Runs } from '../copy/runs.tsx';
import style from './inbox.module.css';
import type { Appearance, Device } from './use-document.ts';
import { mailWords } from './words.ts';

interface InboxProps {
  readonly asset: AssetReport;
  readonly envelope: Envelope;
  readonly device: Device;
  readonly appearance: Appearance;
  readonly light: Light;
}

/** The line that an inbox shows of a mail before it is opened, cut where the row ends. */
export function Inbox({ asset, envelope, device, appearance, light }: InboxProps) {
  const words = useWords(mailWords);
  const language = useLanguage();
  const { sender, subject, preheader, rest } = envelope;
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
      <p className={style.counts}>{words.counts(lettersIn(subject === null ? [] : [subject]), lettersIn(preheader))}</p>
    </section>
  );
}
