import type { Size } from '../model/placement.ts';
import { type Overlay, wholePath } from './overlay.ts';

/** Hatched lines along the longest side: close enough to be a tone, wide enough apart to see the picture through them. */
const across = 56;

/** Diagonal lines over a whole picture, as path data in asset px: clipped to where nothing should stand, in every report alike. */
export function hatchOver({ width, height }: Size): string {
  const step = Math.max(width, height) / across;
  const lines = Math.ceil((width + height) / step);
  return Array.from({ length: lines }, (_, i) => {
    const at = Math.round((i + 0.5) * step * 10) / 10;
    return `M${at} 0L0 ${at}`;
  }).join('');
}

/** Where the hatching may lie, by the even-odd rule: things stay as they are, to be seen and read. */
export const aroundThings = ({ path }: Overlay, size: Size): string => `${wholePath(size)}${path}`;
