import { branch, drink, lemon } from '../props/food.ts';
import { corner, plaster, stage } from '../props/stage.ts';
import { cup, vase } from '../props/ware.ts';
import type { Shot } from '../render/farm.ts';
import { leaves } from '../render/light.ts';
import { kitchen, morning, paint } from './palette.ts';

/** Tall: a vase with one branch and a cup low in the picture, the window's light high on a butter wall. */
export const tallWall: Shot = {
  name: 'tall-wall',
  revision: 1,
  width: 1080,
  height: 1920,
  grade: { exposure: 0, contrast: 1.18, saturation: 1.02, balance: [1.02, 1, 0.97], grain: 3 },
  scene: () => {
    const set = stage();
    corner(set, plaster(paint.white), plaster(paint.butter), -14);
    vase(set, { at: [-7, 0, -2] }, { colour: paint.blue, specks: 0.03 });
    branch(
      set,
      [
        [-7, 15, -2],
        [-7.2, 22, -2],
        [-4.5, 30, -1.5],
        [0, 35, -1],
        [5, 37, 0],
      ],
      22,
      12,
      6.2,
    );
    cup(set, { at: [9.5, 0, 3], turn: 0.2 }, { colour: paint.white, inside: paint.white, dip: 1.6, specks: 0.1 });
    drink(set, { at: [9.5, 0, 3] }, 3.8, 6.5, 'coffee');
    lemon(set, { at: [0.5, 0, 8], turn: 2.6 });
    return {
      meshes: set.meshes,
      materials: set.materials,
      camera: { eye: [2, 30, 118], target: [1, 30, 0], height: 0.31, focus: [0, 8, 2], aperture: 0.9 },
      sun: morning(142, 27, { u: -5, v: 27, columns: 2, rows: 4, pane: 17, tall: 18, bar: 2.4 }, [
        {
          distance: 62,
          through: leaves([
            [-2, 34, 0.5, 12, 3.6],
            [2, 42, 0.9, 12, 3.6],
            [-8, 30, 0.2, 12, 3.6],
          ]),
        },
      ]),
      sky: kitchen,
    };
  },
};
