import { useEffect, useMemo, useRef } from 'react';
import type { AssetReport } from '../../../../src/model/report.ts';
import { type CopyLine, copyLines } from '../../../../src/report/copy-lines.ts';
import type { LocatedDeviation } from '../../../../src/report/overlay.ts';
import { ScreenState } from '../../../ui/state.tsx';
import { useWords } from '../../../words/language.ts';
import { splitPath } from '../path.ts';
import style from './document-stage.module.css';
import { type Light, Runs } from './runs.tsx';
import { copyWords } from './words.ts';

interface DocumentStageProps extends Light {
  readonly asset: AssetReport;
  readonly deviations: readonly LocatedDeviation[];
}

/** What an inbox shows of a message before it is opened. */
const envelope = new Set(['sender', 'subject', 'preheader', 'title']);

/** A document as the thing to look at: its words, typeset by what they are, with the findings in place. */
export function DocumentStage({ asset, deviations, ...light }: DocumentStageProps) {
  const words = useWords(copyWords);
  const { copy } = asset;
  const lines = useMemo(() => (copy === null ? [] : copyLines(copy, deviations)), [copy, deviations]);
  const sheet = useRef<HTMLDivElement>(null);
  const { selected } = light;
  useEffect(() => {
    if (selected !== null) sheet.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  if (lines.length === 0) {
    return (
      <ScreenState level={2} title={copy === null ? words.unread : words.none}>
        {null}
      </ScreenState>
    );
  }
  const head = lines.filter(({ piece }) => envelope.has(piece.role));
  const body = lines.filter(({ piece }) => !envelope.has(piece.role));
  const blocks = grouped(body);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={style.stage} aria-label={words.document(splitPath(asset.path).file)} tabIndex={0}>
      <div ref={sheet} className={style.sheet} data-format={asset.format}>
        {(head.length > 0 || copy?.date != null) && (
          <header className={style.head}>
            {copy?.date != null && <time dateTime={copy.date}>{words.dated(copy.date)}</time>}
            <dl>
              {head.map((line, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand in a fixed order and may be alike
                <div key={i} data-role={line.piece.role}>
                  <dt>{words.roles[line.piece.role]}</dt>
                  <dd>
                    <Runs runs={line.runs} {...light} />
                  </dd>
                </div>
              ))}
            </dl>
          </header>
        )}
        {blocks.map((block, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks stand in a fixed order
          <div key={i} className={style.block}>
            {block.map((line, j) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand in a fixed order and may be alike
              <Piece key={j} line={line} light={light} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function Piece({ line, light }: { readonly line: CopyLine; readonly light: Light }) {
  const words = useWords(copyWords);
  const { piece, runs } = line;
  const label = piece.role === 'alt' ? words.roles.alt : piece.hidden ? words.hidden : null;
  return (
    <p className={style.piece} data-role={piece.role} data-hidden={piece.hidden || undefined}>
      {label !== null && <span className={style.label}>{label}</span>}
      <Runs runs={runs} {...light} />
    </p>
  );
}

/** Pieces that stand together in the document stand together here: neighbours of one group. */
function grouped(lines: readonly CopyLine[]): readonly (readonly CopyLine[])[] {
  const blocks: CopyLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last?.[0]?.piece.group === line.piece.group) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
