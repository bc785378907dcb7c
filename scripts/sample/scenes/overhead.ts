import { linen } from '../props/cloth.ts';
import { drink, egg, halfLemon, lemon, openEgg } from '../props/food.ts';
import { spoon } from '../props/spoon.ts';
import { corner, plaster, stage } from '../props/stage.ts';
import { bowl, cup, dish, eggCup } from '../props/ware.ts';
import type { Shot } from '../render/farm.ts';
import { kitchen, morning, paint } from './palette.ts';

/** Breakfast for one from above, with quiet table at the top for a headline. */
export const overhead: Shot = {
  name: 'overhead',
  revision: 2,
  width: 1080,
  height: 1440,
  grade: { exposure: 0, contrast: 1.18, saturation: 1.02, balance: [1.02, 1, 0.97], grain: 3 },
  scene: () => {
    const set = stage();
    corner(set, plaster(paint.butter), null, 0);
    linen(set, {
      at: [-15, 0, 18],
      turn: 0.22,
      wide: 24,
      long: 44,
      folds: 0.45,
      colour: paint.linen,
      stripe: paint.blue,
      seed: 7,
    });
    dish(set, { at: [0, 0.5, 10] }, { colour: paint.white, specks: 0.07 });
    eggCup(set, { at: [-1.5, 1.4, 8.5] }, { colour: paint.blue });
    openEgg(set, { at: [-1.5, 6.6, 8.5] }, paint.shell);
    halfLemon(set, [5.6, 3.9, 13.6], [1, 0, 0.1], [0.08, 0.35, -0.93], [0.05, 0.93, 0.35]);
    spoon(set, { at: [-16, 0.75, 10], turn: 1.45 });
    cup(set, { at: [17.5, 0, -1.5], turn: -0.6 }, { colour: paint.persimmon, inside: paint.white, dip: 1.5 });
    drink(set, { at: [17.5, 0, -1.5] }, 3.82, 6.6, 'coffee');
    bowl(set, { at: [-17, 0, -9] }, { colour: paint.celadon, inside: paint.celadon });
    egg(set, { at: [-19.2, 1.2, -8.6], turn: 0.4, lean: 1.45, leanTo: 0.8 }, paint.shell);
    egg(set, { at: [-15, 1.3, -11], turn: 0.4, lean: 1.4, leanTo: 2.4 }, paint.paleShell);
    egg(set, { at: [-15.4, 1.6, -6.4], turn: 0.4, lean: 1.5, leanTo: 4 }, paint.shell);
    lemon(set, { at: [19, 0, 23], turn: 0.7 });
    return {
      meshes: set.meshes,
      materials: set.materials,
      camera: { eye: [0, 150, 14], target: [0, 0, -1.5], height: 0.232, focus: [0, 4, 8], aperture: 0.8 },
      sun: morning(215, 38, { u: 0, v: 4, columns: 3, rows: 3, pane: 17, tall: 21, bar: 2.4, turn: 0.25 }),
      sky: kitchen,
    };
  },
};
