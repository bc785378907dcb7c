import { drink } from '../props/food.ts';
import { corner, plaster, stage } from '../props/stage.ts';
import { cup } from '../props/ware.ts';
import type { Shot } from '../render/farm.ts';
import { kitchen, morning, paint } from './palette.ts';

const glazes = [paint.blue, paint.celadon, paint.persimmon, paint.white, paint.butter];

/** Six cups in two rows, one for each glaze and one more, their shadows long on butter. */
export const cupRow: Shot = {
  name: 'cup-row',
  revision: 1,
  width: 1080,
  height: 810,
  grade: { exposure: 0, contrast: 1.18, saturation: 1.02, balance: [1.02, 1, 0.97], grain: 3 },
  scene: () => {
    const set = stage();
    corner(set, plaster(paint.butter), null, 0);
    for (const [i, place] of [
      [-15, -7.5],
      [0, -7.5],
      [15, -7.5],
      [-15, 7.5],
      [0, 7.5],
      [15, 7.5],
    ].entries()) {
      const [x = 0, z = 0] = place;
      const at = [x, 0, z] as const;
      cup(
        set,
        { at, turn: -0.6 },
        { colour: glazes[[0, 3, 2, 1, 4, 0][i] ?? 0] ?? paint.white, inside: paint.white, dip: 1.6, specks: 0.05 },
      );
      if (i === 1 || i === 3 || i === 5) drink(set, { at }, 3.8, 6.5, i === 3 ? 'milk' : 'coffee');
    }
    return {
      meshes: set.meshes,
      materials: set.materials,
      camera: { eye: [0, 128, 82], target: [1.5, 2, 0.5], height: 0.142, focus: [0, 6, 0], aperture: 0.8 },
      sun: morning(200, 27, { u: 0, v: 0, columns: 1, rows: 1, pane: 400, tall: 400, bar: 1 }),
      sky: kitchen,
    };
  },
};
