import { channelDistance } from '../../measure/srgb.ts';
import { type Area, boxOf, type Found, flatWithin } from './areas.ts';
import { type Canvas, PHOTO } from './canvas.ts';
import { OFF } from './verdict.ts';

/**
 * A flat sticker on a photograph shares its tiles with it, and only its middle is told from it. The rest is what goes
 * on from there in the very same colour: it is taken back from the photograph. Changes `canvas` and `found` to match.
 */
export function wholeSticker(area: Area, { solid, labels }: Found, canvas: Canvas, data: Uint8Array): Area {
  const { kinds, colours, counts, width } = canvas;
  const taken: number[] = [];
  const takeBeside = (pixel: number): void => {
    const column = pixel % width;
    const beside = [pixel - width, pixel + width];
    if (column > 0) beside.push(pixel - 1);
    if (column < width - 1) beside.push(pixel + 1);
    for (const next of beside) {
      if (kinds[next] !== PHOTO) continue;
      const colour = (data[next * 4]! << 16) | (data[next * 4 + 1]! << 8) | data[next * 4 + 2]!;
      if (channelDistance(colour, area.colour) > flatWithin) continue;
      colours[next] = colour;
      kinds[next] = OFF;
      solid[next] = area.label;
      labels[next] = area.label;
      taken.push(next);
    }
  };
  for (const pixel of area.pixels) if (solid[pixel] !== 0) takeBeside(pixel);
  for (let i = 0; i < taken.length; i++) takeBeside(taken[i]!);
  if (taken.length === 0) return area;
  counts[PHOTO]! -= taken.length;
  counts[OFF]! += taken.length;
  const pixels = Int32Array.from([...area.pixels, ...taken]);
  const box = boxOf(
    pixels.filter((pixel) => solid[pixel] !== 0),
    width,
  );
  return { ...area, pixels, box, solid: area.solid + taken.length };
}
