import type { Placement } from '../../../src/model/placement.ts';
import type { Box } from '../../../src/model/region.ts';
import type { AssetReport } from '../../../src/model/report.ts';
import { zoneName } from '../../../src/model/zone-names.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import type { Appearance, Cover } from './appearance.ts';
import style from './frame.module.css';
import { assetWords } from './words.ts';

/** What stands around a picture on a channel: nothing is written there, so that nothing is claimed. */
type Surround = 'post' | 'cover' | 'story' | 'card' | 'page' | 'bare';

const surrounds: Readonly<Record<Placement['kind'], Surround>> = {
  cover: 'cover',
  post: 'post',
  ad: 'page',
  avatar: 'bare',
  product: 'card',
  store: 'card',
  icon: 'bare',
  'link-card': 'card',
  email: 'page',
  story: 'story',
  tile: 'card',
  thumbnail: 'card',
  logo: 'bare',
  overlay: 'bare',
  caption: 'bare',
};

interface FrameProps {
  readonly asset: AssetReport;
  readonly appearance: Appearance;
  readonly kind: Placement['kind'];
}

/** A picture in a sketch of its surroundings. Lines stand for text, discs for faces. */
export function Frame({ asset, appearance, kind }: FrameProps) {
  const surround = surrounds[kind];
  const isSmall = appearance.isRound;
  return (
    <div className={`${style.frame} ${style[surround]}`}>
      {surround === 'post' && <Byline />}
      {surround === 'page' && <Lines count={2} />}
      <div className={isSmall ? style.sizes : undefined}>
        {(isSmall ? roundSizes : [null]).map((side) => (
          <div key={side ?? 0} style={side === null ? undefined : { width: side }}>
            <Shown asset={asset} appearance={appearance} />
          </div>
        ))}
      </div>
      {surround === 'cover' && <Below appearance={appearance} />}
      {(surround === 'card' || surround === 'post') && <Lines count={2} />}
      {surround === 'page' && <Lines count={3} />}
      {surround === 'story' && <StoryChrome />}
    </div>
  );
}

/** Sides in CSS px at which round pictures are met: on a profile, in a feed, in a list of comments. */
const roundSizes = [160, 56, 28] as const;

const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;
const within = (box: Box, crop: Box) => ({
  left: percent(box.x - crop.x, crop.width),
  top: percent(box.y - crop.y, crop.height),
  width: percent(box.width, crop.width),
  height: percent(box.height, crop.height),
});

/** The part of the picture that is shown, with what the channel lays over it. */
function Shown({ asset, appearance }: Pick<FrameProps, 'asset' | 'appearance'>) {
  const words = useWords(assetWords);
  const language = useLanguage();
  const { crop, isRound, covers, name } = appearance;
  const picture: Box = { kind: 'box', x: 0, y: 0, width: asset.width, height: asset.height };
  const shown = name === null ? words.shown.whole : zoneName(name, language);
  const covered = covers.length === 0 ? '' : `. ${words.shown.covered(covers.map((cover) => cover.name).join(', '))}`;
  return (
    <div className={style.shown} style={{ aspectRatio: `${crop.width} / ${crop.height}` }}>
      <div className={style.cut} data-round={isRound || undefined}>
        <img
          src={window.onbrand.pictureAddress(asset.digest, 1280)}
          alt={words.shown.picture(shown) + covered}
          style={within(picture, crop)}
        />
      </div>
      {covers.map((cover) => (
        <Covering key={cover.name} cover={cover} crop={crop} />
      ))}
    </div>
  );
}

const Covering = ({ cover, crop }: { readonly cover: Cover; readonly crop: Box }) => (
  <span className={style[cover.shape]} style={within(cover.box, crop)} aria-hidden="true" />
);

/** Room under a cover for what hangs over its lower edge, and lines beside that. */
function Below({ appearance: { covers, crop } }: Pick<FrameProps, 'appearance'>) {
  const hanging = covers.filter(({ shape }) => shape === 'disc' || shape === 'plate');
  const below = Math.max(0, ...hanging.map(({ box }) => box.y + box.height - crop.y - crop.height));
  const right = Math.max(0, ...hanging.map(({ box }) => box.x + box.width - crop.x));
  return (
    <div className={style.below}>
      {/* Padding is a part of the width, as the overhang is. */}
      <span style={{ paddingBlockEnd: percent(below, crop.width) }} />
      <div style={{ paddingInlineStart: percent(right, crop.width) }}>
        <Lines count={2} />
      </div>
    </div>
  );
}

const Byline = () => (
  <div className={style.byline} aria-hidden="true">
    <span className={style.face} />
    <Lines count={2} />
  </div>
);

const widths = ['72%', '44%', '58%'];
const Lines = ({ count }: { readonly count: number }) => (
  <div className={style.lines} aria-hidden="true">
    {widths.slice(0, count).map((width) => (
      <span key={width} style={{ width }} />
    ))}
  </div>
);

const StoryChrome = () => (
  <div className={style.chrome} aria-hidden="true">
    <span className={style.progress} />
    <Byline />
    <span className={style.reply} />
  </div>
);
