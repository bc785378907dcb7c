import { lathe, type Mesh, type Pose, type Profile, tube } from '../render/mesh.ts';
import { fractal } from '../render/random.ts';
import { smoothstep, type Vec3 } from '../render/vector.ts';
import { type Glaze, glazed, type Stage } from './stage.ts';

/** The unevenness of a hand on the wheel, a share of the radius. */
const hand = (p: Vec3, seed: number, amount: number): Vec3 => {
  const k = 1 + (fractal(p[0] * 0.22 + seed, p[1] * 0.22, p[2] * 0.22, 2) - 0.5) * amount;
  return [p[0] * k, p[1], p[2] * k];
};

type Look = Omit<Glaze, 'rim'>;

const thrown = (
  set: Stage,
  profile: Profile,
  pose: Pose,
  rim: number,
  look: Look,
  extra: (material: number) => Mesh[] = () => [],
) => {
  const material = set.paint(glazed({ ...look, rim }, pose.at));
  const seed = pose.at[0] * 3.1 + pose.at[2] * 1.7;
  const outside = set.paint(glazed({ ...look, inside: look.colour, rim }, pose.at));
  set.put(lathe(profile, material, pose, { shape: (p) => hand(p, seed, 0.022) }), ...extra(outside));
};

/** The Morrow cup: 7.6 cm high, 8.4 cm wide, with an ear to hold. */
export function cup(set: Stage, pose: Pose, look: Look, handle = true): void {
  const profile: Profile = [
    [0, 0.3],
    [2.3, 0.28],
    [2.45, 0.04],
    [2.6, 0],
    [2.76, 0.06],
    [2.95, 0.4],
    [3.35, 1.1],
    [3.75, 2.4],
    [4.0, 4.4],
    [4.14, 6.6],
    [4.19, 7.4],
    [4.12, 7.6],
    [3.98, 7.63],
    [3.88, 7.5],
    [3.8, 6.6],
    [3.66, 4.4],
    [3.4, 2.5],
    [2.9, 1.35],
    [1.6, 0.92],
    [0, 0.86],
  ];
  thrown(set, profile, pose, 7.63, look, (material) =>
    handle
      ? [
          tube(
            [
              [3.85, 6.35, 0],
              [4.6, 6.62, 0],
              [5.8, 6.5, 0],
              [6.62, 5.6, 0],
              [6.62, 4.3, 0],
              [5.7, 3.15, 0],
              [4.5, 2.55, 0],
              [3.5, 2.2, 0],
            ],
            (t) => {
              const flare = 0.28 * (smoothstep(0.16, 0, t) + smoothstep(0.86, 1, t));
              return [0.62 + flare * 1.4, 0.36 + flare];
            },
            [0, 0, 1],
            material,
            pose,
          ),
        ]
      : [],
  );
}

/** A breakfast bowl, 14.6 cm wide. */
export function bowl(set: Stage, pose: Pose, look: Look): void {
  const profile: Profile = [
    [0, 0.4],
    [2.7, 0.38],
    [2.85, 0.05],
    [3.0, 0],
    [3.2, 0.06],
    [3.4, 0.5],
    [4.6, 1.3],
    [6.1, 2.8],
    [6.95, 4.6],
    [7.28, 6.1],
    [7.3, 6.3],
    [7.2, 6.42],
    [7.05, 6.36],
    [6.95, 6.1],
    [6.6, 4.7],
    [5.7, 3.0],
    [4.3, 1.75],
    [2.2, 1.1],
    [0, 0.98],
  ];
  thrown(set, profile, pose, 6.42, look);
}

/** A plate, 22 cm wide, with a soft raised edge. */
export function dish(set: Stage, pose: Pose, look: Look): void {
  const profile: Profile = [
    [0, 0.35],
    [6.2, 0.34],
    [6.4, 0.02],
    [6.6, 0],
    [6.8, 0.04],
    [7.2, 0.4],
    [9.6, 1.0],
    [10.7, 1.7],
    [11.0, 2.05],
    [11.02, 2.2],
    [10.9, 2.28],
    [10.72, 2.2],
    [10.3, 1.75],
    [9.3, 1.25],
    [7.4, 0.95],
    [4, 0.86],
    [0, 0.84],
  ];
  thrown(set, profile, pose, 2.28, look);
}

/** The pitcher, 21 cm high, lip towards +x, ear towards -x. */
export function pitcher(set: Stage, pose: Pose, look: Look): void {
  const profile: Profile = [
    [0, 0.4],
    [3.6, 0.38],
    [3.8, 0.05],
    [4.0, 0],
    [4.25, 0.08],
    [4.7, 0.6],
    [5.7, 2.2],
    [6.4, 4.8],
    [6.45, 7.4],
    [5.85, 10.2],
    [4.8, 13.2],
    [4.15, 16.0],
    [4.1, 18.4],
    [4.45, 20.4],
    [4.55, 20.9],
    [4.48, 21.08],
    [4.33, 21.06],
    [4.22, 20.8],
    [3.8, 18.4],
    [3.78, 16.0],
    [4.4, 13.2],
    [5.4, 10.2],
    [6.0, 7.4],
    [5.95, 4.8],
    [5.2, 2.4],
    [3.6, 1.2],
    [0, 0.9],
  ];
  const lip = (p: Vec3): Vec3 => {
    const angle = Math.atan2(p[2], p[0]);
    const k = Math.exp(-((angle / 0.42) ** 2)) * smoothstep(16.2, 21, p[1]) ** 1.6;
    const r = Math.hypot(p[0], p[2]) || 1;
    const pinch = 1 - 0.1 * Math.exp(-(((Math.abs(angle) - 0.85) / 0.35) ** 2)) * smoothstep(17, 21, p[1]);
    const q = hand(p, pose.at[0], 0.014);
    return [q[0] * pinch + (p[0] / r) * 2.1 * k, q[1] + 0.75 * k, q[2] * pinch];
  };
  const material = set.paint(glazed({ ...look, rim: 21.1 }, pose.at));
  set.put(
    lathe(profile, material, pose, { shape: lip, around: 220, per: 8 }),
    tube(
      [
        [-3.9, 18.9, 0],
        [-5.0, 19.9, 0],
        [-7.0, 20.0, 0],
        [-9.0, 18.4, 0],
        [-9.9, 15.6, 0],
        [-9.6, 12.4, 0],
        [-8.3, 9.6, 0],
        [-6.7, 7.9, 0],
        [-5.6, 7.4, 0],
      ],
      (t) => {
        const flare = 0.5 * (smoothstep(0.14, 0, t) + smoothstep(0.86, 1, t));
        return [0.95 + flare, 0.5 + flare * 0.6];
      },
      [0, 0, 1],
      material,
      pose,
      36,
    ),
  );
}

/** A small foot for one egg. */
export function eggCup(set: Stage, pose: Pose, look: Look): void {
  const profile: Profile = [
    [0, 0.4],
    [1.9, 0.34],
    [2.05, 0],
    [2.3, 0],
    [2.42, 0.2],
    [2.2, 0.6],
    [1.5, 1.2],
    [1.35, 1.7],
    [1.75, 2.3],
    [2.35, 3.3],
    [2.62, 4.5],
    [2.62, 4.72],
    [2.5, 4.8],
    [2.38, 4.7],
    [2.1, 3.5],
    [1.5, 2.55],
    [0, 2.3],
  ];
  thrown(set, profile, pose, 4.8, look);
}

/** A slim bottle vase for one branch, 19 cm high. */
export function vase(set: Stage, pose: Pose, look: Look): void {
  const profile: Profile = [
    [0, 0.4],
    [2.9, 0.36],
    [3.1, 0],
    [3.4, 0],
    [3.7, 0.2],
    [4.9, 1.6],
    [5.5, 4.2],
    [5.1, 7.0],
    [3.5, 9.6],
    [1.9, 11.6],
    [1.45, 13.8],
    [1.5, 17.2],
    [1.85, 18.7],
    [1.9, 18.95],
    [1.75, 19.05],
    [1.6, 18.9],
    [1.2, 17.2],
    [1.1, 13.0],
    [1.1, 12.0],
    [0, 11.9],
  ];
  thrown(set, profile, pose, 19.05, look);
}
