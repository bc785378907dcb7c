import { useEffect, useRef, useState } from 'react';
import type { Box } from '../../../src/model/region.ts';
import type { AssetReport } from '../../../src/model/report.ts';
import type { LocatedDeviation } from '../../../src/report/overlay.ts';
import { useWords } from '../../words/language.ts';
import { type Dropper, readPixel } from './dropper.ts';
import type { DrawnZone } from './layers.ts';
import { Loupe } from './loupe.tsx';
import { Markers, Overlay, ZoneNames } from './overlay.tsx';
import { splitPath } from './path.ts';
import { Picture } from './picture.tsx';
import style from './stage.module.css';
import { useGestures } from './use-gestures.ts';
import type { Stage as StageView } from './use-view.ts';
import { type Point, pixelAt } from './view.ts';
import { assetWords } from './words.ts';

interface StageProps {
  readonly asset: AssetReport;
  readonly stage: StageView;
  readonly deviations: readonly LocatedDeviation[];
  readonly photo: readonly Box[];
  readonly zones: readonly DrawnZone[];
  /** A line of the copy that is pointed at. */
  readonly spot: Box | null;
  readonly dropper: Dropper;
  readonly lit: number | null;
  readonly selected: number | null;
  readonly onLight: (number: number | null) => void;
  readonly onSelect: (number: number | null) => void;
}

/** CSS px that an arrow key moves the picture. */
const keyStep = 80;
const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const numberOf = (target: EventTarget): number | null => {
  const told = target instanceof Element ? target.getAttribute('data-number') : null;
  return told === null ? null : Number(told);
};

/** The light table: the picture, what is drawn over it, and the hand that moves it. */
export function Stage({
  asset,
  stage,
  deviations,
  photo,
  zones,
  spot,
  dropper,
  lit,
  selected,
  onLight,
  onSelect,
}: StageProps) {
  const words = useWords(assetWords);
  const image = useRef<HTMLImageElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [aim, setAim] = useState<Point | null>(null);
  /** While Space is held, the eyedropper is put aside. */
  const [isHand, setHand] = useState(false);
  const { view, element } = stage;

  useEffect(() => {
    if (!dropper.isOn) setAim(null);
  }, [dropper.isOn]);

  const read = (pixel: Point): void => {
    if (image.current === null || canvas.current === null) return;
    dropper.pick(pixel, readPixel(image.current, asset, pixel, canvas.current));
  };
  useGestures(element, {
    pan: stage.pan,
    zoom: stage.zoomBy,
    press: (at, target) => {
      if (isHand) return;
      if (!dropper.isOn) return onSelect(numberOf(target));
      const pixel = view === null ? null : pixelAt(view, at, asset);
      if (pixel !== null) read(pixel);
    },
  });

  const aimAt = ({ clientX, clientY }: React.PointerEvent): void => {
    if (view === null || element === null) return;
    const { left, top } = element.getBoundingClientRect();
    setAim(pixelAt(view, { x: clientX - left, y: clientY - top }, asset));
  };
  const press = (event: React.KeyboardEvent): void => {
    const arrow = arrows[event.key];
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ') setHand(true);
    else if (dropper.isOn && event.key === 'Enter' && aim !== null) read(aim);
    else if (arrow === undefined) return;
    else if (dropper.isOn) {
      const far = event.shiftKey ? 10 : 1;
      const from = aim ?? { x: Math.floor(asset.width / 2), y: Math.floor(asset.height / 2) };
      const within = (value: number, length: number): number => Math.min(Math.max(0, value), length - 1);
      setAim({ x: within(from.x + arrow.x * far, asset.width), y: within(from.y + arrow.y * far, asset.height) });
    } else if (stage.canPan(-arrow.x * keyStep, -arrow.y * keyStep)) {
      stage.pan(-arrow.x * keyStep, -arrow.y * keyStep);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={stage.ref}
      className={style.stage}
      data-picking={(dropper.isOn && !isHand) || undefined}
      // What answers keys by itself is an application, as ARIA calls it.
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it answers keys
      tabIndex={0}
      aria-label={words.stage(splitPath(asset.path).file, asset.width, asset.height)}
      onKeyDown={press}
      onKeyUp={({ key }) => {
        if (key === ' ') setHand(false);
      }}
      onBlur={() => setHand(false)}
      onPointerMove={(event) => {
        if (dropper.isOn) aimAt(event);
        else if (event.buttons === 0) onLight(numberOf(event.target));
      }}
      onPointerLeave={() => {
        setAim(null);
        onLight(null);
      }}
    >
      {view !== null && (
        <>
          <Picture asset={asset} view={view} image={image} isWantedWhole={dropper.isOn} />
          <Overlay {...{ asset, view, deviations, photo, zones, spot, lit, selected }} />
          <ZoneNames view={view} zones={zones} />
          <Markers {...{ asset, view, deviations, lit, selected, onLight, onSelect }} />
          {dropper.isOn && <Loupe {...{ asset, view, aim, image, canvas }} stage={element} />}
        </>
      )}
    </div>
  );
}
