import { useState } from 'react';
import type { Size } from '../../../src/model/placement.ts';
import type { Box } from '../../../src/model/region.ts';
import { useSize } from '../../ui/use-size.ts';
import { fitted, focusOn, type Point, settled, stepScale, type View, zoomTo } from './view.ts';

/** The stage on which a picture lies, and all that moves it there. */
export interface Stage {
  /** Give it to the stage's element. */
  readonly ref: (element: HTMLElement | null) => void;
  readonly element: HTMLElement | null;
  /** Null before the stage is laid out. */
  readonly view: View | null;
  readonly pan: (dx: number, dy: number) => void;
  /** Whether there is more of the picture that way. */
  readonly canPan: (dx: number, dy: number) => boolean;
  readonly zoomBy: (factor: number, at: Point) => void;
  readonly step: (direction: 'in' | 'out') => void;
  readonly fit: () => void;
  readonly actual: () => void;
  readonly focusOn: (part: Box) => void;
}

export function useView(asset: Size): Stage {
  const [element, ref] = useState<HTMLElement | null>(null);
  const stage = useSize(element);
  /** Null: the whole picture, whatever the size of the stage. */
  const [chosen, choose] = useState<View | null>(null);
  const shown = (view: View | null, on: Size): View => (view === null ? fitted(asset, on) : settled(view, asset, on));
  const view = stage === null ? null : shown(chosen, stage);
  // Several moves may come before the next drawing: each builds on the one before it.
  const change = (next: (view: View, stage: Size) => View): void => {
    if (stage !== null) choose((before) => next(shown(before, stage), stage));
  };
  const moved = (now: View, dx: number, dy: number, on: Size): View =>
    settled({ ...now, x: now.x + dx, y: now.y + dy }, asset, on);
  const toScale = (scaleOf: (scale: number) => number): void =>
    change((now, on) => zoomTo(now, scaleOf(now.scale), { x: on.width / 2, y: on.height / 2 }, asset, on));
  return {
    ref,
    element,
    view,
    pan: (dx, dy) => change((now, on) => moved(now, dx, dy, on)),
    canPan: (dx, dy) => {
      if (view === null || stage === null) return false;
      const { x, y } = moved(view, dx, dy, stage);
      return x !== view.x || y !== view.y;
    },
    zoomBy: (factor, at) => change((now, on) => zoomTo(now, now.scale * factor, at, asset, on)),
    step: (direction) => toScale((scale) => stepScale(scale, direction)),
    fit: () => choose(null),
    actual: () => toScale(() => 1),
    focusOn: (part) => change((_, on) => focusOn(part, asset, on)),
  };
}
