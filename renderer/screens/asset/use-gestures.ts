import { useEffect, useRef } from 'react';
import { type Point, type WheelMeaning, wheelFactor, wheelMeaning } from './view.ts';

interface Gestures {
  /** CSS px by which the picture was moved. */
  readonly pan: (dx: number, dy: number) => void;
  /** `at`: CSS px of the stage. */
  readonly zoom: (factor: number, at: Point) => void;
  /** A press that did not move. */
  readonly press: (at: Point, target: Element) => void;
}

/** A hand is never still: so far, in CSS px, a press may move. */
const still = 4;
/** Events of the wheel that follow within this time, in ms, belong to one turn. */
const sameTurn = 250;

/** Dragging, pinching with two fingers, the wheel and the trackpad, on one element. */
export function useGestures(element: HTMLElement | null, gestures: Gestures): void {
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });
  useEffect(() => {
    if (element === null) return;
    const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };

    const held = new Map<number, Point>();
    let moved = 0;
    const down = (event: PointerEvent): void => {
      if (event.button > 1 || (event.target instanceof Element && event.target.closest('button') !== null)) return;
      if (held.size === 0) moved = 0;
      held.set(event.pointerId, at(event));
    };
    const move = (event: PointerEvent): void => {
      const before = held.get(event.pointerId);
      if (before === undefined) return;
      const now = at(event);
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      held.set(event.pointerId, now);
      moved += Math.hypot(now.x - before.x, now.y - before.y);
      if (moved <= still) return;
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
      if (other === undefined) latest.current.pan(now.x - before.x, now.y - before.y);
      else {
        const apart = (point: Point): number => Math.hypot(point.x - other.x, point.y - other.y);
        const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
        latest.current.zoom(apart(now) / Math.max(1, apart(before)), middle);
        latest.current.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
      }
    };
    const up = (event: PointerEvent): void => {
      if (!held.delete(event.pointerId)) return;
      const isPress = moved <= still && event.type === 'pointerup' && event.button === 0;
      if (isPress && event.target instanceof Element) latest.current.press(at(event), event.target);
    };

    let turn: { readonly meaning: WheelMeaning; readonly at: number } | null = null;
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const goesOn = turn !== null && event.timeStamp - turn.at < sameTurn && !event.ctrlKey;
      const meaning = goesOn && turn !== null ? turn.meaning : wheelMeaning(event);
      turn = { meaning, at: event.timeStamp };
      if (meaning === 'zoom') latest.current.zoom(wheelFactor(event.deltaY, event.ctrlKey), at(event));
      else latest.current.pan(-event.deltaX, -event.deltaY);
    };

    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    // React listens passively, so that the page would be zoomed with the picture.
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('wheel', wheel);
    };
  }, [element]);
}
