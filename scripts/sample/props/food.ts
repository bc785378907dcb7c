import { seeded } from '../../../bench/random.ts';
import { disc, lathe, type Pose, type Profile, place, sheet, tube } from '../render/mesh.ts';
import { fractal, noise, specks } from '../render/random.ts';
import { clamp01, linear, mix, smoothstep, type Vec3 } from '../render/vector.ts';
import { relief, type Stage, tint } from './stage.ts';

const zest = linear('#f4bd12');
const unripe = linear('#c9b21f');
const pith = linear('#f7ecc8');

const lemonSkin = (set: Stage, seed: number) =>
  set.paint((s) => {
    const tone = fractal(s.x * 0.4 + seed, s.y * 0.4, s.z * 0.4, 3);
    tint(s, mix(zest, unripe, smoothstep(0.52, 0.8, tone) * 0.55));
    s.glaze = 0.75;
    s.roughness = 0.36;
    relief(s, (x, y, z) => noise(x * 6.5, y * 6.5, z * 6.5) + 0.4 * noise(x * 1.6, y * 1.6, z * 1.6), 0.03, 0.02);
  });

const lemonShape: Profile = [
  [0, -4.7],
  [0.35, -4.66],
  [0.72, -4.3],
  [1.0, -3.95],
  [1.7, -3.3],
  [2.5, -2.2],
  [2.95, -0.8],
  [3.0, 0.5],
  [2.7, 1.9],
  [2.0, 3.1],
  [1.25, 3.75],
  [0.85, 4.1],
  [0.75, 4.3],
  [0.4, 4.38],
  [0, 4.3],
];

/** A lemon lying on its side; `at` is the place on the table below it, `turn` where its tip points. */
export function lemon(set: Stage, pose: Pose): void {
  const seed = pose.at[0] + pose.at[2] * 2;
  const material = lemonSkin(set, seed);
  const to = place({ ...pose, at: [pose.at[0], pose.at[1] + 2.92 * (pose.size ?? 1), pose.at[2]] });
  const lie = (p: Vec3): Vec3 => {
    const k = 1 + (fractal(p[0] * 0.3 + seed, p[1] * 0.3, p[2] * 0.3, 2) - 0.5) * 0.12;
    return to([p[1], p[0] * k, p[2] * k]);
  };
  set.put(lathe(lemonShape, material, { at: [0, 0, 0] }, { shape: (p) => lie(p), around: 120 }));
}

/** Half a lemon; its cut face looks along `facing` (unit length), its middle at `at`. */
export function halfLemon(set: Stage, at: Vec3, u: Vec3, v: Vec3, facing: Vec3): void {
  const skin = lemonSkin(set, at[0]);
  const flesh = linear('#f2cf4a');
  const deep = linear('#dfa51e');
  const local = (s: { x: number; y: number; z: number }) => {
    const d: Vec3 = [s.x - at[0], s.y - at[1], s.z - at[2]];
    return [d[0] * u[0] + d[1] * u[1] + d[2] * u[2], d[0] * v[0] + d[1] * v[1] + d[2] * v[2]] as const;
  };
  const cut = set.paint((s) => {
    const [a, b] = local(s);
    const r = Math.hypot(a, b);
    const angle = Math.atan2(b, a) + (noise(a, b, 4) - 0.5) * 0.15;
    const nine = ((angle / (Math.PI * 2)) * 9 + 9) % 1;
    const wall = Math.abs(nine - 0.5) * 2;
    const membrane =
      smoothstep(0.16 / Math.max(0.35, r), 0.05 / Math.max(0.35, r), 1 - wall) +
      smoothstep(0.42, 0.3, r) +
      smoothstep(2.42, 2.52, r);
    const strands = fractal(angle * 22, r * 1.4, 7, 3);
    const pulp = mix(flesh, deep, clamp01(strands * 1.6 - 0.5) * 0.75);
    tint(s, mix(mix(pulp, pith, clamp01(membrane)), zest, smoothstep(2.84, 2.92, r)));
    s.glaze = 1 - 0.6 * clamp01(membrane);
    s.roughness = 0.24;
    const lean = (noise(angle * 16, r * 5, 1) - 0.5) * 0.3 * (1 - clamp01(membrane));
    s.nx += u[0] * lean;
    s.ny += u[1] * lean;
    s.nz += u[2] * lean;
  });
  const rows: Profile = [
    [2.98, 0],
    [2.95, 0.5],
    [2.62, 1.9],
    [1.95, 3.05],
    [1.2, 3.7],
    [0.8, 4.05],
    [0.4, 4.3],
    [0, 4.3],
  ];
  set.put(
    disc(at, facing, 2.97, cut),
    lathe(
      rows,
      skin,
      { at: [0, 0, 0] },
      {
        around: 120,
        shape: (p) => [
          at[0] + u[0] * p[0] + v[0] * p[2] - facing[0] * p[1],
          at[1] + u[1] * p[0] + v[1] * p[2] - facing[1] * p[1],
          at[2] + u[2] * p[0] + v[2] * p[2] - facing[2] * p[1],
        ],
      },
    ),
  );
}

const shell = (colour: Vec3) => (set: Stage) =>
  set.paint((s) => {
    const mottled = fractal(s.x * 1.5, s.y * 1.5, s.z * 1.5, 3) - 0.5;
    const freckle = specks(s.x * 4, s.y * 4, s.z * 4, 0.16, 0.3);
    const k = 1 + mottled * 0.14;
    tint(
      s,
      mix(
        [colour[0] * k, colour[1] * k, colour[2] * k],
        [colour[0] * 0.5, colour[1] * 0.4, colour[2] * 0.32],
        freckle * 0.4,
      ),
    );
    s.glaze = 0.4;
    s.roughness = 0.5;
    relief(s, (x, y, z) => noise(x * 14, y * 14, z * 14), 0.02, 0.003);
  });

/** Half width of a hen's egg at a height from -1 (blunt) to 1 (tip), times its radius. */
const eggWidth = (t: number) => Math.sqrt(Math.max(0, 1 - t * t)) * (1 - 0.13 * t - 0.03 * t * t);

/** An egg, 5.8 cm; standing on its blunt end, or lying when leaned. */
export function egg(set: Stage, pose: Pose, colour: Vec3): void {
  const rows = 48;
  const profile: Profile = Array.from({ length: rows }, (_, i) => {
    const t = -Math.cos((i / (rows - 1)) * Math.PI);
    return [2.2 * eggWidth(t), 2.9 * t] as const;
  });
  const lying = (pose.lean ?? 0) !== 0;
  const at: Vec3 = [pose.at[0], pose.at[1] + (lying ? 2.18 : 2.9) * (pose.size ?? 1), pose.at[2]];
  set.put(lathe(profile, shell(colour)(set), { ...pose, at }, { around: 96, per: 2 }));
}

/** A soft-boiled egg with its top off, in a cup whose rim is at `pose.at`. */
export function openEgg(set: Stage, pose: Pose, colour: Vec3): void {
  const to = place(pose);
  const cutAt = 0.42;
  const rows = 36;
  const profile: Profile = Array.from({ length: rows }, (_, i) => {
    const t = -Math.cos((i / (rows - 1)) * Math.acos(-cutAt));
    return [2.2 * eggWidth(t), 2.9 * t] as const;
  });
  const rim = 2.2 * eggWidth(cutAt);
  const white = set.paint((s) => {
    tint(s, linear('#f6f0e2'));
    s.glaze = 0.8;
    s.roughness = 0.3;
    relief(s, (x, y, z) => fractal(x * 2.5, y * 2.5, z * 2.5, 2), 0.05, 0.04);
  });
  const yolk = set.paint((s) => {
    tint(s, mix(linear('#f59a0a'), linear('#e97c06'), fractal(s.x * 1.8, s.y * 1.8, s.z * 1.8, 2)));
    s.glaze = 1;
    s.roughness = 0.12;
  });
  const dome: Profile = [
    [0, 0.22],
    [0.5, 0.2],
    [0.95, 0.1],
    [1.2, -0.1],
    [1.25, -0.3],
  ];
  set.put(
    lathe(profile, shell(colour)(set), pose, { around: 96, per: 2 }),
    lathe(
      [
        [rim, 2.9 * cutAt - 0.02],
        [rim - 0.1, 2.9 * cutAt + 0.04],
        [rim * 0.75, 2.9 * cutAt - 0.02],
        [rim * 0.6, 2.9 * cutAt - 0.14],
        [0, 2.9 * cutAt - 0.3],
      ],
      white,
      pose,
      {
        around: 96,
        shape: (p) => [p[0], p[1] + 0.08 * (fractal(p[0] * 2, 5, p[2] * 2, 2) - 0.5), p[2]],
      },
    ),
    lathe(dome, yolk, { ...pose, at: to([0, 2.9 * cutAt - 0.05, 0]) }, { around: 64 }),
  );
}

/** A branch with narrow leaves along a curve, as of an olive tree. */
export function branch(set: Stage, curve: readonly Vec3[], leafCount: number, seed: number, long = 5.2): void {
  const random = seeded(seed);
  const bark = set.paint((s) => tint(s, linear('#6b5a3e')));
  const leaf = set.paint((s) => {
    const k = 0.85 + 0.3 * noise(s.x * 0.8, s.y * 0.8, s.z * 0.8);
    tint(s, mix([0.1 * k, 0.2 * k, 0.085 * k], [0.3, 0.36, 0.26], s.ny < 0 ? 0.5 : 0));
    s.glaze = 0.7;
    s.roughness = 0.38;
    s.translucent = 0.3;
  });
  const still: Pose = { at: [0, 0, 0] };
  set.put(tube(curve, (t) => [0.2 - 0.13 * t, 0.2 - 0.13 * t], [0, 0.2, 1], bark, still, 10));
  for (let i = 0; i < leafCount; i++) {
    const t = 0.12 + (0.88 * (i + random() * 0.5)) / leafCount;
    const k = Math.min(curve.length - 2, Math.floor(t * (curve.length - 1)));
    const from = mix(curve[k]!, curve[k + 1]!, t * (curve.length - 1) - k);
    const side = i % 2 === 0 ? 1 : -1;
    const turn = random() * 1.2 - 0.6 + (side > 0 ? 0 : Math.PI);
    const rise = 0.5 + random() * 0.6;
    const length = long * (0.7 + random() * 0.45) * (1 - 0.35 * t);
    const curl = 0.15 + random() * 0.35;
    const roll = random() * 1.4 - 0.7;
    const along: Vec3 = [Math.cos(turn) * Math.cos(rise), Math.sin(rise), Math.sin(turn) * Math.cos(rise)];
    const across: Vec3 = [-Math.sin(turn) * Math.cos(roll), Math.sin(roll), Math.cos(turn) * Math.cos(roll)];
    set.put(
      sheet(7, 16, false, leaf, (c, r) => {
        const a = r / 15;
        const w = Math.sin(Math.PI * a ** 0.85) * length * 0.115 * (c / 3 - 1);
        const fold = Math.abs(c / 3 - 1) * 0.1 * length * Math.sin(Math.PI * a) * 0.5;
        const drop = curl * a * a * length * 0.4;
        return [
          from[0] + along[0] * a * length + across[0] * w,
          from[1] + along[1] * a * length + across[1] * w + fold - drop,
          from[2] + along[2] * a * length + across[2] * w,
        ];
      }),
    );
  }
}

/** What is in a cup, up to a height over its foot. */
export function drink(set: Stage, pose: Pose, radius: number, height: number, kind: 'coffee' | 'milk'): void {
  const dark = linear('#24120a');
  const crema = linear('#a0612c');
  const [cx, , cz] = pose.at;
  const material = set.paint((s) => {
    const r = Math.hypot(s.x - cx, s.z - cz) / radius;
    const swirl = fractal(s.x * 0.9 + fractal(s.x, 3, s.z, 2) * 2, 1, s.z * 0.9, 3);
    tint(
      s,
      kind === 'milk'
        ? linear('#f3e9d6')
        : mix(dark, crema, smoothstep(0.88, 1, r + (swirl - 0.5) * 0.1) * 0.85 + smoothstep(0.5, 0.8, swirl) * 0.07),
    );
    s.glaze = 0.55;
    s.roughness = 0.08;
  });
  const to = place(pose);
  set.put(disc(to([0, height, 0]), [0, 1, 0], radius * (pose.size ?? 1), material));
}
