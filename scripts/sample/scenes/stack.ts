import { corner, plaster, stage } from '../props/stage.ts';
import { bowl, cup, dish } from '../props/ware.ts';
import type { Shot } from '../render/farm.ts';
import { leaves } from '../render/light.ts';
import { kitchen, morning, paint } from './palette.ts';

/** The whole range in a stack, on celadon. */
export const stack: Shot = {
  name: 'stack',
  revision: 1,
  width: 1000,
  height: 1500,
  grade: { exposure: 0.05, contrast: 1.18, saturation: 1.02, balance: [1.03, 1, 0.95], grain: 3 },
  scene: () => {
    const set = stage();
    corner(set, plaster(paint.white), plaster(paint.celadon), -22);
    dish(set, { at: [0, 0, 0] }, { colour: paint.white, specks: 0.06 });
    dish(set, { at: [0.3, 1.5, 0.2] }, { colour: paint.blue });
    bowl(set, { at: [0.2, 3.0, 0] }, { colour: paint.persimmon, inside: paint.white, dip: 1.4 });
    bowl(set, { at: [-0.3, 6.1, 0.3] }, { colour: paint.butter, inside: paint.white, dip: 1.4 });
    bowl(set, { at: [0.4, 9.2, 0] }, { colour: paint.celadon, inside: paint.white, dip: 1.4 });
    cup(set, { at: [0.1, 12.2, 0], turn: 0.4 }, { colour: paint.blue, inside: paint.white, dip: 1.6 });
    cup(set, { at: [0.2, 17.2, 0.1], turn: 2.6 }, { colour: paint.white, inside: paint.white, dip: 1.6, specks: 0.1 });
    return {
      meshes: set.meshes,
      materials: set.materials,
      camera: { eye: [3, 26, 110], target: [0.5, 17, 0], height: 0.245, focus: [0, 12, 6], aperture: 0.9 },
      sun: morning(148, 30, { u: 6, v: 14, columns: 3, rows: 3, pane: 16, tall: 18, bar: 2.4 }, [
        {
          distance: 58,
          through: leaves([
            [-16, 22, 0.3, 12, 3.4],
            [-12, 30, 0.7, 12, 3.4],
            [-20, 14, -0.1, 12, 3.4],
          ]),
        },
      ]),
      sky: kitchen,
    };
  },
};
