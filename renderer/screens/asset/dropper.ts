import { useEffect, useState } from 'react';
import type { Size } from '../../../src/model/placement.ts';
import type { NearestColour } from '../../../src/service/shapes.ts';
import { call } from '../../client.ts';
import { useStore } from '../../store/index.ts';
import type { Point } from './view.ts';

/** What the eyedropper has read. */
export interface Picked {
  readonly pixel: Point;
  readonly hex: string;
  /** 0…1; at 0 the pixel has no colour. */
  readonly alpha: number;
  /** Null until the service has answered. */
  readonly nearest: NearestColour | null;
}

/** Pixels around the middle one that the loupe shows, each way. */
export const loupeReach = 5;
export const loupeSide = 2 * loupeReach + 1;

/**
 * Draws the pixels around `pixel` (px of the asset) into `canvas`, one to one, and reads the middle one. The picture may
 * have been made smaller than an asset too large to be held.
 */
export function readPixel(
  image: HTMLImageElement,
  asset: Size,
  pixel: Point,
  canvas: HTMLCanvasElement,
): Pick<Picked, 'hex' | 'alpha'> {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This canvas has no 2D context.');
  const x = Math.floor((pixel.x * image.naturalWidth) / asset.width) - loupeReach;
  const y = Math.floor((pixel.y * image.naturalHeight) / asset.height) - loupeReach;
  context.imageSmoothingEnabled = false;
  context.clearRect(0, 0, loupeSide, loupeSide);
  context.drawImage(image, x, y, loupeSide, loupeSide, 0, 0, loupeSide, loupeSide);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(loupeReach, loupeReach, 1, 1).data;
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  return { hex, alpha: alpha / 255 };
}

export interface Dropper {
  readonly isOn: boolean;
  readonly toggle: () => void;
  readonly picked: Picked | null;
  readonly pick: (pixel: Point, read: Pick<Picked, 'hex' | 'alpha'>) => void;
  readonly putAway: () => void;
}

/** The eyedropper over the asset at `path`: what it read, held against the palette in force at `placement`. */
export function useDropper(path: string, placement: string | null): Dropper {
  const [isOn, setOn] = useState(false);
  const [picked, setPicked] = useState<Picked | null>(null);
  const tell = useStore((state) => state.tell);
  const hex = picked !== null && picked.alpha > 0 ? picked.hex : null;
  useEffect(() => {
    if (hex === null) return;
    let isWanted = true;
    void call('colour.nearest', { hex, placement, path }).then((reply) => {
      if (!isWanted) return;
      if (reply.ok) setPicked((now) => (now === null ? null : { ...now, nearest: reply.value }));
      else tell(reply.problem);
    });
    return () => {
      isWanted = false;
    };
  }, [hex, path, placement, tell]);
  return {
    isOn,
    toggle: () => setOn(!isOn),
    picked,
    // The same colour again has the same answer.
    pick: (pixel, read) =>
      setPicked((now) => ({ pixel, ...read, nearest: now?.hex === read.hex && now.alpha > 0 ? now.nearest : null })),
    putAway: () => {
      setOn(false);
      setPicked(null);
    },
  };
}
