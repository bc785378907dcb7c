import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../../../src/model/placement.ts';
import { loupeSide, readPixel } from './dropper.ts';
import style from './loupe.module.css';
import type { Point, View } from './view.ts';

interface LoupeProps {
  readonly asset: Size;
  readonly view: View;
  /** The pixel that would be picked, in px of the asset; null where the pointer is beside the picture. */
  readonly aim: Point | null;
  readonly image: RefObject<HTMLImageElement | null>;
  /** Holds the pixels around the aim. */
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly stage: HTMLElement | null;
}

/** CSS px that it needs beside the aim. */
const room = 170;

/** The pixels around the aim, each as a square, and the value of the middle one. */
export function Loupe({ asset, view, aim, image, canvas, stage }: LoupeProps) {
  const [hex, setHex] = useState('');
  const { x = 0, y = 0 } = aim ?? {};
  const isAimed = aim !== null;
  useLayoutEffect(() => {
    const [from, to] = [image.current, canvas.current];
    if (!isAimed || from === null || to === null || !from.complete || from.naturalWidth === 0) return;
    setHex(readPixel(from, asset, { x, y }, to).hex);
  }, [asset, x, y, isAimed, image, canvas]);
  const at = { x: view.x + (x + 0.5) * view.scale, y: view.y + (y + 0.5) * view.scale };
  const left = at.x > (stage?.clientWidth ?? 0) - room ? at.x - room : at.x;
  const top = at.y > (stage?.clientHeight ?? 0) - room ? at.y - room - 18 : at.y;
  return (
    <div className={style.loupe} hidden={!isAimed} style={{ translate: `${left}px ${top}px` }}>
      <canvas ref={canvas} width={loupeSide} height={loupeSide} className={style.pixels} />
      <span className={style.aim} />
      <code className={style.hex}>{hex}</code>
    </div>
  );
}
