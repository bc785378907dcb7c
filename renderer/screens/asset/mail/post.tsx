import { useMemo } from 'react';
import type { AssetReport } from '../../../../src/model/report.ts';
import { copyLines } from '../../../../src/report/copy-lines.ts';
import type { LocatedDeviation } from '../../../../src/report/overlay.ts';
import type { Replies } from '../../../../src/service/contract.ts';
import { useStore } from '../../../store/index.ts';
import { useWords } from '../../../words/language.ts';
import { type Light, Runs } from '../copy/runs.tsx';
import { splitPath } from '../path.ts';
import { foldedAt, type Shown } from './fold.ts';
import mailStyle from './mail.module.css';
import style from './post.module.css';
import type { DocumentView } from './use-document.ts';
import { mailWords } from './words.ts';

type Post = Extract<Replies['document.preview'], { readonly kind: 'post' }>;

interface PostStageProps extends Light {
  readonly asset: AssetReport;
  readonly post: Post;
  readonly view: DocumentView;
  readonly deviations: readonly LocatedDeviation[];
}

/** A caption as a post: under the picture that it belongs to, with the place where the feed cuts it. */
export function PostStage({ asset, post, view, deviations, ...light }: PostStageProps) {
  const words = useWords(mailWords);
  const brand = useStore((state) => state.kit?.name ?? '');
  const { copy } = asset;
  const shown = useMemo(
    () =>
      copy === null ? [] : copyLines(copy, deviations).filter(({ piece }) => !piece.hidden && piece.role !== 'alt'),
    [copy, deviations],
  );
  const [before, after] = foldedAt(shown, post.unfolded);
  const { file } = splitPath(asset.path);
  const { picture, characters, limit, unfolded } = post;
  const isOver = limit !== null && characters > limit;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={view.ref} className={mailStyle.stage} aria-label={words.post(file)} tabIndex={0}>
      <article className={style.post} data-theme={view.appearance}>
        <header className={style.by}>
          <span className={style.disc} aria-hidden="true">
            {[...brand][0]}
          </span>
          <b>{brand}</b>
        </header>
        {picture !== null && (
          <img
            className={style.picture}
            src={window.onbrand.pictureAddress(picture.digest, 640)}
            width={picture.width}
            height={picture.height}
            alt={words.picture(splitPath(picture.path).file)}
          />
        )}
        <div className={style.text}>
          <Lines lines={before} light={light} />
          {after.length > 0 && (
            <>
              <span className={style.more}>{words.more}</span>
              <div className={style.after}>
                <Lines lines={after} light={light} />
              </div>
            </>
          )}
        </div>
        <footer className={style.count} data-over={isOver || undefined}>
          {limit !== null && <meter min={0} max={limit} value={Math.min(characters, limit)} aria-hidden="true" />}
          {words.characters(characters, limit)}
        </footer>
      </article>
      <div className={mailStyle.notes}>
        {unfolded !== null && after.length > 0 && <p>{words.fold(unfolded)}</p>}
        <p>{words.sketch}</p>
      </div>
    </section>
  );
}

const Lines = ({ lines, light }: { readonly lines: readonly Shown[]; readonly light: Light }) =>
  lines.map(({ piece, runs }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines stand in a fixed order and may be alike
    <p key={i} data-first={piece.group !== lines[i - 1]?.piece.group || undefined}>
      <Runs runs={runs} {...light} />
    </p>
  ));
