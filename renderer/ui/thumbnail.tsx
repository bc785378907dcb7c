import type { AssetRow } from '../../src/service/shapes.ts';
import style from './thumbnail.module.css';

interface ThumbnailProps {
  readonly asset: Pick<AssetRow, 'digest' | 'excerpt' | 'format'>;
}

/** An asset, small; a document has no picture, and shows what it is. Its size is that of the place where it stands. */
export function Thumbnail({ asset: { digest, excerpt, format } }: ThumbnailProps) {
  return excerpt.length > 0 ? (
    <span className={style.document} aria-hidden="true">
      {format.toUpperCase()}
    </span>
  ) : (
    <img className={style.picture} src={window.onbrand.pictureAddress(digest, 160)} alt="" loading="lazy" />
  );
}
