import { lathe, type Mesh, type Pose, type Profile, tube } from '../render/mesh.ts';
import { noise } from '../render/random.ts';
import { smoothstep } from '../render/vector.ts';
import { type Stage, tint } from './stage.ts';

/** A steel spoon, 15 cm, lying with its bowl towards +x. */
export function spoon(set: Stage, pose: Pose): void {
  const material = set.paint((s) => {
    tint(s, [0.78, 0.75, 0.7]);
    s.metal = true;
    s.roughness = 0.3 + 0.1 * noise(s.x * 3, s.y * 3, s.z * 3);
  });
  set.put(
    tube(
      [
        [-9, 0.35, 0],
        [-5, 0.7, 0],
        [0, 1.0, 0],
        [2.4, 0.75, 0],
        [3.4, 0.45, 0],
      ],
      (t) => [0.34 + 0.32 * smoothstep(0.55, 0, t) - 0.1 * smoothstep(0.6, 0.8, t), 0.13],
      [0, 0, 1],
      material,
      pose,
      18,
    ),
    spoonBowl(material, pose),
  );
}

function spoonBowl(material: number, pose: Pose): Mesh {
  const profile: Profile = [
    [0, 0.02],
    [0.7, 0.06],
    [1.25, 0.3],
    [1.55, 0.72],
    [1.62, 0.86],
    [1.56, 0.9],
    [1.46, 0.78],
    [1.15, 0.42],
    [0.6, 0.2],
    [0, 0.16],
  ];
  return lathe(profile, material, pose, {
    around: 72,
    shape: (p) => [4.9 + p[0] * (p[0] > 0 ? 1.62 : 1.25), p[1] - 0.12 * smoothstep(0, 2.6, p[0]), p[2]],
  });
}
