import { linen } from '../props/cloth.ts';
import { drink, egg, openEgg } from '../props/food.ts';
import { spoon } from '../props/spoon.ts';
import { corner, plaster, stage } from '../props/stage.ts';
import { cup, dish, eggCup } from '../props/ware.ts';
import type { Shot } from '../render/farm.ts';
import { kitchen, morning, paint } from './palette.ts';

/** A soft-boiled egg on deep blue. */
export const blueEgg: Shot = {
  name: 'blue-egg',
  revision: 1,
  width: 1280,
  height: 720,
  grade: { exposure: 0.1, contrast: 1.18, saturation: 1.02, balance: [1.03, 1, 0.95], grain: 3 },
  scene: () => {
    const set = stage();
    corner(set, plaster(paint.deepBlue), plaster(paint.deepBlue), -60);
    linen(set, {
      at: [-18, 0, 5],
      turn: 0.35,
      wide: 22,
      long: 30,
      folds: 1.1,
      colour: paint.linen,
      stripe: paint.persimmon,
      seed: 14,
    });
    dish(set, { at: [2.5, 0, 0] }, { colour: paint.butter, specks: 0.06 });
    eggCup(set, { at: [2.5, 0.88, 0] }, { colour: paint.white, specks: 0.08 });
    openEgg(set, { at: [2.5, 6.1, 0] }, paint.shell);
    spoon(set, { at: [-15, 1.2, 4], turn: 1.2 });
    cup(set, { at: [21, 0, -9], turn: 0.4 }, { colour: paint.celadon, inside: paint.white, dip: 1.6 });
    drink(set, { at: [21, 0, -9] }, 3.8, 6.4, 'coffee');
    egg(set, { at: [15, 0, 8], turn: 0.3, lean: 1.5, leanTo: 0.7 }, paint.shell);
    return {
      meshes: set.meshes,
      materials: set.materials,
      camera: { eye: [3, 33, 70], target: [2.5, 4.2, -1], height: 0.165, focus: [2.5, 7, 2], aperture: 1.3 },
      sun: morning(155, 32, { u: 2, v: 4, columns: 3, rows: 2, pane: 19, tall: 22, bar: 2.4 }),
      sky: kitchen,
    };
  },
};
