import { useId } from 'react';
import type { Size } from '../../../src/model/placement.ts';
import type { Box } from '../../../src/model/region.ts';
import { type LocatedDeviation, placeMarkers } from '../../../src/report/overlay.ts';
import { useWords } from '../../words/language.ts';
import type { DrawnZone } from './layers.ts';
import style from './overlay.module.css';
import type { View } from './view.ts';
import { assetWords } from './words.ts';

interface OverlayProps {
  readonly asset: Size;
  readonly view: View;
  /** Those whose layer is on. */
  readonly deviations: readonly LocatedDeviation[];
  /** Where the picture is photographic; empty where that is not asked for. */
  readonly photo: readonly Box[];
  readonly zones: readonly DrawnZone[];
  /** A line of the copy that is pointed at. */
  readonly spot: Box | null;
  /** Number of the deviation that is lit up. */
  readonly lit: number | null;
  readonly selected: number | null;
}

/** A path that is seen on any picture: a dark line with a light edge. */
const Line = ({ path, look }: { readonly path: string; readonly look: string | undefined }) => (
  <g className={look}>
    <path className={style.edge} d={path} />
    <path className={style.line} d={path} />
  </g>
);

const boxes = (all: readonly Box[]): string =>
  all.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');

/** What is drawn over the picture: photographs, zones and crops, the regions of deviations; all but the chosen one dimmed. */
export function Overlay({ asset, view, deviations, photo, zones, spot, lit, selected }: OverlayProps) {
  const { width, height } = asset;
  const hole = useId();
  const hatch = useId();
  const spacing = 6 / view.scale;
  const told = deviations.find(({ number }) => number === lit);
  const chosen = deviations.find(({ number }) => number === selected);
  const around = `M0 0h${width}v${height}h${-width}z`;
  const chosenPath = chosen?.overlay.path ?? '';
  return (
    <svg className={style.overlay} aria-hidden="true">
      <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
        {photo.length > 0 && (
          <>
            <pattern
              id={hatch}
              width={spacing}
              height={spacing}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path className={style.hatch} d={`M0 0v${spacing}`} strokeWidth={spacing / 2} />
            </pattern>
            <path d={boxes(photo)} fill={`url(#${hatch})`} />
          </>
        )}
        {chosenPath !== '' && (
          <>
            <mask id={hole}>
              <path d={around} fill="#fff" />
              <path d={chosenPath} fill="#000" />
            </mask>
            <path className={style.veil} d={around} mask={`url(#${hole})`} />
          </>
        )}
        {zones.map(({ name, type, path }) => (
          <Line key={type + name + path} path={path} look={style[type]} />
        ))}
        {deviations
          .filter(({ overlay }) => overlay.path !== '')
          .map(({ number, overlay, deviation }) => (
            <g key={number} data-lit={number === lit || undefined} data-selected={number === selected || undefined}>
              {overlay.limits !== '' && <Line path={overlay.limits} look={style.limit} />}
              <Line path={overlay.path} look={deviation.certainty === 'ask' ? style.ask : style.sure} />
              <path className={style.target} d={overlay.path} data-number={number} />
            </g>
          ))}
        {spot !== null && (
          <g data-lit>
            <Line path={boxes([spot])} look={style.sure} />
          </g>
        )}
        {told?.overlay.whole === true && <Line path={around} look={style.sure} />}
      </g>
    </svg>
  );
}

interface MarkersProps extends Omit<OverlayProps, 'photo' | 'zones' | 'spot'> {
  readonly onLight: (number: number | null) => void;
  readonly onSelect: (number: number) => void;
  /** How far numbers keep from one another, in px of the asset; by its size where it is left out. */
  readonly room?: number;
}

/** More numbers than these hide the picture. Each deviation has its first before any has its second. */
const mostMarkers = 40;

/** CSS px that one takes, with a little around it; and the larger side of a picture below which they would cover it. */
const markerSide = 26;
const smallPicture = 400;
/** Share of the picture that numbers may cover before they are drawn as dots. */
const mostCovered = 1 / 6;

/** The numbers of the list, on the picture. The first of each is reached by keyboard. */
export function Markers({ asset, view, deviations, lit, selected, onLight, onSelect, room }: MarkersProps) {
  const words = useWords(assetWords);
  const isSmall = Math.max(asset.width, asset.height) * view.scale < smallPicture;
  const markers = deviations
    .flatMap(({ number, deviation, overlay }) =>
      overlay.markers.map((corner, rank) => ({ number, message: deviation.message, corner, rank })),
    )
    .filter(({ rank }) => rank === 0 || !isSmall)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostMarkers);
  const isCrowded = markers.length * markerSide ** 2 > mostCovered * asset.width * asset.height * view.scale ** 2;
  const spots = placeMarkers(
    markers.map(({ corner }) => corner),
    asset,
    isSmall ? markerSide / view.scale : room,
  );
  return markers.map(({ number, message, rank }, i) => {
    const { x = 0, y = 0 } = spots[i] ?? {};
    return (
      <button
        key={`${number} ${rank}`}
        type="button"
        className={style.marker}
        style={{ translate: `${view.x + x * view.scale}px ${view.y + y * view.scale}px` }}
        tabIndex={rank === 0 ? 0 : -1}
        aria-hidden={rank === 0 ? undefined : true}
        aria-label={words.deviation(number, message)}
        aria-pressed={number === selected}
        data-dot={isCrowded || undefined}
        data-lit={number === lit || undefined}
        onPointerEnter={() => onLight(number)}
        onPointerLeave={() => onLight(null)}
        onFocus={() => onLight(number)}
        onBlur={() => onLight(null)}
        onClick={() => onSelect(number)}
      >
        {number}
      </button>
    );
  });
}

/** CSS px of a zone's name: height, and about how much a letter and the space around take. */
const label = { height: 20, letter: 6, around: 14 } as const;

/** What the zones are called, each at its corner; one that would hide another moves below it. */
export function ZoneNames({ view, zones }: Pick<OverlayProps, 'view' | 'zones'>) {
  const placed: { readonly x: number; readonly y: number; readonly width: number }[] = [];
  return zones.map(({ name, corner }) => {
    const x = view.x + corner.x * view.scale;
    const width = name.length * label.letter + label.around;
    let y = view.y + corner.y * view.scale;
    const hides = (other: (typeof placed)[number]): boolean =>
      x < other.x + other.width && other.x < x + width && Math.abs(other.y - y) < label.height;
    while (placed.some(hides)) y += label.height;
    placed.push({ x, y, width });
    return (
      <span key={`${name} ${x} ${y}`} className={style.zone} style={{ translate: `${x}px ${y}px` }}>
        {name}
      </span>
    );
  });
}
