import { linen } from '../props/cloth.ts';
import { drink, lemon } from '../props/food.ts';
import { spoon } from '../props/spoon.ts';
import { corner, plaster, stage } from '../props/stage.ts';
import { cup, pitcher } from '../props/ware.ts';
import type { Shot } from '../render/farm.ts';
import { kitchen, morning, paint } from './palette.ts';

/** One blue cup close by on celadon, the pitcher soft behind it. */
export const closeCup: Shot = {
  name: 'close-cup',
  revision: 1,
  width: 1080,
  height: 1080,
  grade: { exposure: 0.05, contrast: 1.18, saturation: 1.02, balance: [1.03, 1, 0.95], grain: 3 },
  scene: () => {
    const set = stage();
    corner(set, plaster(paint.celadon), plaster(paint.celadon), -34);
    cup(set, { at: [0, 0, 0], turn: 0.5 }, { colour: paint.blue, inside: paint.white, dip: 1.7, specks: 0.03 });
    drink(set, { at: [0, 0, 0] }, 3.8, 6.55, 'coffee');
    pitcher(set, { at: [-10.5, 0, -19], turn: 2.4 }, { colour: paint.white, dip: 3.2 });
    lemon(set, { at: [9.5, 0, -9], turn: 0.6 });
    linen(set, {
      at: [-9, 0, 12],
      turn: 0.5,
      wide: 18,
      long: 22,
      folds: 0.9,
      colour: paint.linen,
      stripe: paint.persimmon,
      seed: 21,
    });
    spoon(set, { at: [8.5, 0, 6.5], turn: 1.05 });
    return {
      meshes: set.meshes,
      materials: set.materials,
      camera: { eye: [4, 30, 60], target: [0, 5.2, -2], height: 0.19, focus: [0.6, 6, 3.6], aperture: 1.5 },
      sun: morning(150, 33, { u: 0, v: 4, columns: 3, rows: 2, pane: 14, tall: 20, bar: 2.2 }),
      sky: kitchen,
    };
  },
};
