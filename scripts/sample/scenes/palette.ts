import { panes, room, sunAt } from '../render/light.ts';
import type { Gobo, Sun } from '../render/scene.ts';
import { linear } from '../render/vector.ts';

/** The brand's colours as glazes and paint: sunlight lifts them, so they are mixed deeper than they print. */
export const paint = {
  blue: linear('#1b2f7c'),
  deepBlue: linear('#15266a'),
  butter: linear('#f8cd86'),
  celadon: linear('#98c2a8'),
  persimmon: linear('#e24a18'),
  white: linear('#f2ece0'),
  linen: linear('#ddd0b8'),
  shell: linear('#d9a982'),
  paleShell: linear('#efe0cc'),
} as const;

/** Low morning sun through a sash window. `round` and `height` in degrees, the window's middle across the light in cm. */
export function morning(
  round: number,
  height: number,
  window: Parameters<typeof panes>[0],
  more: readonly Gobo[] = [],
): Sun {
  return {
    towards: sunAt(round, height),
    radius: 0.009,
    light: [15.5, 13.4, 10.4],
    gobos: [{ distance: 150, through: panes(window) }, ...more],
  };
}

/** The room the table stands in: a pale ceiling, a warm floor, and a second window to the left that shows in the glaze. */
export const kitchen = room(
  [0.3, 0.27, 0.24],
  [0.6, 0.64, 0.72],
  [
    { towards: [-0.75, 0.5, 0.55], wide: 0.32, tall: 0.42, light: [4.6, 4.9, 5.4], bars: 0.06 },
    { towards: [0.9, 0.35, 0.3], wide: 0.3, tall: 0.5, light: [1.5, 1.45, 1.4] },
  ],
);
