import { linen } from '../props/cloth.ts';
import { branch, drink, lemon } from '../props/food.ts';
import { corner, plaster, stage } from '../props/stage.ts';
import { bowl, cup, pitcher } from '../props/ware.ts';
import type { Shot } from '../render/farm.ts';
import { leaves } from '../render/light.ts';
import { kitchen, morning, paint } from './palette.ts';

/** The wide picture of the campaign: pitcher, bowl of lemons and two cups on a butter table before a blue wall. */
export const longTable: Shot = {
  name: 'long-table',
  revision: 1,
  width: 1280,
  height: 720,
  grade: { exposure: 0.12, contrast: 1.18, saturation: 1.02, balance: [1.03, 1, 0.95], grain: 3 },
  scene: () => {
    const set = stage();
    corner(set, plaster(paint.butter), plaster(paint.deepBlue), -30);
    linen(set, {
      at: [31, 0, 2],
      turn: -0.25,
      wide: 30,
      long: 40,
      folds: 1.5,
      colour: paint.linen,
      stripe: paint.blue,
      seed: 3,
    });
    pitcher(set, { at: [-9, 0, -8], turn: 0.5 }, { colour: paint.white, dip: 3.2, specks: 0.04 });
    bowl(set, { at: [13, 0, -5] }, { colour: paint.celadon, inside: paint.white, dip: 1.5 });
    lemon(set, { at: [11.2, 2.2, -6.8], turn: 0.5 });
    lemon(set, { at: [15.4, 2.4, -3.8], turn: 2.2, size: 0.96 });
    lemon(set, { at: [12.6, 5.4, -3.6], turn: 1.1, size: 0.92 });
    lemon(set, { at: [30.5, 1.2, 2], turn: 2.8 });
    cup(set, { at: [0.5, 0, 5.5], turn: 0.35 }, { colour: paint.persimmon, inside: paint.white, dip: 1.5 });
    drink(set, { at: [0.5, 0, 5.5] }, 3.8, 6.5, 'coffee');
    cup(set, { at: [-26, 0, 1], turn: 2.7 }, { colour: paint.blue, inside: paint.white, dip: 1.5 });
    drink(set, { at: [-26, 0, 1] }, 3.78, 6.3, 'coffee');
    branch(
      set,
      [
        [-9, 18, -8],
        [-8.6, 25, -8.6],
        [-5, 32, -9],
        [3, 38, -9.5],
        [10, 40, -10],
      ],
      26,
      5,
      6,
    );
    return {
      meshes: set.meshes,
      materials: set.materials,
      camera: { eye: [2, 36, 104], target: [2, 10, -2], height: 0.176, focus: [1, 5, 3], aperture: 1 },
      sun: morning(158, 30, { u: 4, v: 6, columns: 4, rows: 2, pane: 23, tall: 32, bar: 3 }, [
        {
          distance: 75,
          through: leaves([
            [-34, 34, -0.6, 15, 4.4],
            [-24, 38, -1.1, 13, 4],
            [-40, 26, -0.2, 14, 4],
          ]),
        },
      ]),
      sky: kitchen,
    };
  },
};
