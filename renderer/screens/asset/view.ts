import type { Size } from '../../../src/model/placement.ts';
import type { Box } from '../../../src/model/region.ts';

/**
 * How the picture lies on the stage: a point of the asset (px) stands at `point × scale + (x, y)` in CSS px of the stage.
 * `scale` is CSS px per asset px: 1 is 100 %.
 */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Stops of the zoom, as image editors have them. */
const stops: readonly number[] = [
  1 / 32,
  1 / 16,
  1 / 8,
  1 / 6,
  1 / 4,
  1 / 3,
  1 / 2,
  2 / 3,
  1,
  1.5,
  2,
  3,
  4,
  6,
  8,
  12,
  16,
  24,
  32,
];
const most = 32;
/** From here on a pixel is shown as a square, not smoothed. */
export const squaresFrom = 2;
/** CSS px that stay free around a picture that fits. */
const margin = 32;

/** The whole picture, never enlarged. */
export const fitScale = (size: Size, stage: Size): number =>
  Math.min(1, room(stage.width) / size.width, room(stage.height) / size.height);
const room = (length: number): number => Math.max(length - 2 * margin, length / 2, 1);

export const fitted = (size: Size, stage: Size): View =>
  settled({ scale: fitScale(size, stage), x: 0, y: 0 }, size, stage);

/** The same view with the picture held: centred along a side on which it fits, else without a gap at the edges. */
export function settled({ scale, x, y }: View, size: Size, stage: Size): View {
  return { scale, x: held(x, size.width * scale, stage.width), y: held(y, size.height * scale, stage.height) };
}
function held(offset: number, length: number, stage: number): number {
  if (length <= stage) return (stage - length) / 2;
  return Math.min(margin, Math.max(stage - length - margin, offset));
}

/** Zooms so that what lies under `at` (CSS px of the stage) stays there. */
export function zoomTo(view: View, scale: number, at: Point, size: Size, stage: Size): View {
  const next = Math.min(most, Math.max(Math.min(fitScale(size, stage), stops[0] ?? 1), scale));
  const factor = next / view.scale;
  return settled({ scale: next, x: at.x - (at.x - view.x) * factor, y: at.y - (at.y - view.y) * factor }, size, stage);
}

/** The next stop up or down. */
export function stepScale(scale: number, direction: 'in' | 'out'): number {
  const near = 1e-3;
  return direction === 'in'
    ? (stops.find((stop) => stop > scale * (1 + near)) ?? most)
    : (stops.findLast((stop) => stop < scale * (1 - near)) ?? scale);
}

/** Shows a part of the picture with some of what lies around it. */
export function focusOn(part: Box, size: Size, stage: Size): View {
  const around = 2.5;
  const scale = Math.min(
    8,
    stage.width / Math.max(part.width * around, 1),
    stage.height / Math.max(part.height * around, 1),
  );
  const kept = Math.max(scale, fitScale(size, stage));
  const centred = {
    scale: kept,
    x: stage.width / 2 - (part.x + part.width / 2) * kept,
    y: stage.height / 2 - (part.y + part.height / 2) * kept,
  };
  return settled(centred, size, stage);
}

/** The pixel of the asset under a point of the stage; null beside the picture. */
export function pixelAt({ scale, x, y }: View, at: Point, size: Size): Point | null {
  const pixel = { x: Math.floor((at.x - x) / scale), y: Math.floor((at.y - y) / scale) };
  return pixel.x >= 0 && pixel.y >= 0 && pixel.x < size.width && pixel.y < size.height ? pixel : null;
}

/** What a turn of the wheel means. */
export type WheelMeaning = 'zoom' | 'pan';

/** A wheel clicks in notches of 100 px and more; fingers on a trackpad begin with a few. */
const notch = 100;

/** How the first event of a turn is meant; those that follow at once are meant alike, however large they grow. */
export const wheelMeaning = (
  event: Pick<WheelEvent, 'deltaMode' | 'deltaX' | 'deltaY' | 'ctrlKey' | 'metaKey'>,
): WheelMeaning =>
  event.ctrlKey || event.metaKey || event.deltaMode !== 0 || (event.deltaX === 0 && Math.abs(event.deltaY) >= notch)
    ? 'zoom'
    : 'pan';

/** How much a turn zooms: a notch of 100 px by about a quarter; a pinch, whose steps are finer, by more. */
export const wheelFactor = (deltaY: number, isPinch: boolean): number =>
  Math.exp(-Math.max(-200, Math.min(200, deltaY)) * (isPinch ? 0.01 : 0.0022));
