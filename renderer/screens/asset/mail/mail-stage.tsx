import { useEffect, useMemo, useRef } from 'react';
import type { Box } from '../../../../src/model/region.ts';
import type { AssetReport } from '../../../../src/model/report.ts';
import { copyLines } from '../../../../src/report/copy-lines.ts';
import { envelopeOf } from '../../../../src/report/envelope.ts';
import { formatShare } from '../../../../src/report/format.ts';
import type { LocatedDeviation } from '../../../../src/report/overlay.ts';
import type { Replies } from '../../../../src/service/contract.ts';
import { useWords } from '../../../words/language.ts';
import type { Light } from '../copy/runs.tsx';
import { Markers, Overlay } from '../overlay.tsx';
import { splitPath } from '../path.ts';
import { Inbox } from './inbox.tsx';
import { layOut } from './lay-out.ts';
import style from './mail.module.css';
import { type DocumentView, deviceWidths } from './use-document.ts';
import { mailWords } from './words.ts';

type Mail = Extract<Replies['document.preview'], { readonly kind: 'mail' }>;

interface MailStageProps extends Light {
  readonly asset: AssetReport;
  readonly mail: Mail;
  readonly view: DocumentView;
  /** As they lie on the mail. */
  readonly deviations: readonly LocatedDeviation[];
  readonly spot: Box | null;
}

/** Between numbers, in CSS px. */
const markerRoom = 24;

const numberOf = (target: EventTarget): number | null => {
  const told = target instanceof Element ? target.getAttribute('data-number') : null;
  return told === null ? null : Number(told);
};

/**
 * A mail as it will be seen, with the findings in place.
 *
 * The frame is sandboxed: nothing in it runs, sends or leads anywhere, and its page fetches nothing (`facts/mail/draw`).
 * It keeps our origin so that we may read where things stand in it; with no script in it, nobody there can use that.
 */
export function MailStage({ asset, mail, view, deviations, spot, ...light }: MailStageProps) {
  const words = useWords(mailWords);
  const frame = useRef<HTMLIFrameElement>(null);
  const { device, places, setPlaces, scale, appearance } = view;
  const { lit, selected, onLight, onSelect } = light;
  const { copy } = asset;
  const envelope = useMemo(
    () => (copy === null || !mail.isMail ? null : envelopeOf(copyLines(copy, deviations))),
    [copy, mail, deviations],
  );
  const read = (): void => {
    if (frame.current !== null) setPlaces(layOut(frame.current, deviceWidths[device], mail.found));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mail tells by its load
  useEffect(read, [device]);
  const size = places ?? { width: deviceWidths[device], height: 480 };
  const [width, height] = [size.width * scale, size.height * scale];
  const { file } = splitPath(asset.path);
  const drawn = { asset: size, view: { x: 0, y: 0, scale }, deviations, lit, selected };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={view.ref} className={style.stage} aria-label={words.mail(file)} tabIndex={0}>
      {envelope !== null && <Inbox {...{ asset, envelope, device, appearance, light }} />}
      <Notes mail={mail} view={view} />
      <div
        ref={view.sheetRef}
        className={style.sheet}
        style={{ width, height }}
        onPointerMove={({ target }) => onLight(numberOf(target))}
        onPointerLeave={() => onLight(null)}
      >
        <iframe
          ref={frame}
          className={style.frame}
          title={words.mail(file)}
          sandbox="allow-same-origin"
          srcDoc={mail.html}
          style={{ scale: String(scale) }}
          onLoad={read}
        />
        {places !== null && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the numbers do the same by keyboard
          // biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the pointer
          <div
            className={style.over}
            onClick={({ target }) =>
              onSelect(numberOf(target) ?? (target instanceof HTMLButtonElement ? selected : null))
            }
          >
            <Overlay {...drawn} photo={[]} zones={[]} spot={spot} />
            <Markers {...drawn} room={markerRoom / scale} onLight={onLight} onSelect={onSelect} />
          </div>
        )}
      </div>
    </section>
  );
}

/** What differs from what a reader will see, and why. */
function Notes({ mail, view: { device, places, appearance } }: Pick<MailStageProps, 'mail' | 'view'>) {
  const words = useWords(mailWords);
  const width = places?.width ?? 0;
  const notes = [
    ...(appearance === 'dark' && mail.hasDarkStyles !== null
      ? [mail.hasDarkStyles ? words.ownDark : words.noDark]
      : []),
    ...(device === 'phone' && width > deviceWidths.phone
      ? [words.shrunk(width, formatShare(deviceWidths.phone / width, 0))]
      : []),
    ...(mail.remote > 0 ? [words.remote(mail.remote)] : []),
    ...(mail.missing > 0 ? [words.missing(mail.missing)] : []),
  ];
  return notes.length === 0 ? null : (
    <div className={style.notes}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
