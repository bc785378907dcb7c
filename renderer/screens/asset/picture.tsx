import { type RefObject, useState } from 'react';
import type { AssetReport } from '../../../src/model/report.ts';
import { useWords } from '../../words/language.ts';
import style from './stage.module.css';
import { squaresFrom, type View } from './view.ts';
import { assetWords } from './words.ts';

interface PictureProps {
  readonly asset: AssetReport;
  readonly view: View;
  /** Holds every pixel once it is loaded: for the eyedropper. */
  readonly image: RefObject<HTMLImageElement | null>;
  readonly isWantedWhole: boolean;
}

/** Up to this side every pixel is quick to make; a larger picture is asked for when its pixels can be seen. */
const quickSide = 2560;
const previewSide = 1280;
/** As on the light table, so that it is here already. */
const thumbnailSide = 320;

/** The pixels: the thumbnail at once, then a preview, every one of them as soon as it is here. */
export function Picture({ asset, view, image, isWantedWhole }: PictureProps) {
  const words = useWords(assetWords);
  const [failed, setFailed] = useState<string | null>(null);
  const { digest, width, height } = asset;
  const longest = Math.max(width, height);
  const isSeen = longest * view.scale * window.devicePixelRatio > previewSide;
  const [wholeOf, setWholeOf] = useState<string | null>(null);
  const wantsWhole = longest <= quickSide || isSeen || isWantedWhole || wholeOf === digest;
  if (wantsWhole && wholeOf !== digest) setWholeOf(digest);
  const [shownOf, setShownOf] = useState<string | null>(null);
  const show = (): void => setShownOf(digest);

  const { pictureAddress } = window.onbrand;
  const place = {
    width,
    height,
    transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
    imageRendering: view.scale >= squaresFrom ? 'pixelated' : 'auto',
  } as const;
  const layer = { draggable: false, style: place, className: style.picture } as const;
  if (failed === digest) return <p className={style.gone}>{words.pictureGone}</p>;
  return (
    <>
      {shownOf === digest ? (
        <div
          className={style.backing}
          style={{ width: width * view.scale, height: height * view.scale, translate: `${view.x}px ${view.y}px` }}
        />
      ) : (
        <img key={`t${digest}`} alt="" {...layer} src={pictureAddress(digest, thumbnailSide)} />
      )}
      {longest > previewSide && (
        <img key={`p${digest}`} alt="" {...layer} src={pictureAddress(digest, previewSide)} onLoad={show} />
      )}
      {wantsWhole && (
        <img
          key={digest}
          // The stage around it is named; this is what lies on it.
          alt=""
          {...layer}
          ref={image}
          src={pictureAddress(digest, 'full')}
          onLoad={show}
          onError={() => setFailed(digest)}
        />
      )}
    </>
  );
}
