import { seeded } from '../../../bench/random.ts';
import { type Hit, plant } from './bvh.ts';
import { sunlight } from './light.ts';
import { hash } from './random.ts';
import { batch, sampler, tent } from './sampling.ts';
import type { Scene, Surface } from './scene.ts';
import { fresnel, put, reflected } from './shading.ts';
import { cross, dot, frame, normalize, scale, sub } from './vector.ts';

/**
 * Numbers kept for a pixel. Light is kept apart by how it left the first surface, so that noise can be taken out of the
 * smooth diffuse light without touching the texture; in two halves of the samples each, so that noise can be measured.
 */
export const layout = {
  diffuseA: 0,
  diffuseB: 3,
  glossA: 6,
  glossB: 9,
  albedo: 12,
  normal: 15,
  depth: 18,
  size: 19,
} as const;

/** Light from further bounces is cut here: a rare bright path costs more as a speck than it brings as light. */
const indirectLimit = 3;
const directLimit = 60;
const bounces = 3;
/** A pixel that is not at rest after one batch of samples gets more, so many in all. */
const patience = 2;
/** Difference of the two halves, as a share of their sum, at which a pixel is at rest. */
const rest = 0.22;
/** Light below which noise is not seen. */
const dim = 0.1;

/** Whether the two halves of the samples taken so far agree. */
function calm(out: Float32Array, at: number, taken: number): boolean {
  let apart = 0;
  let sum = 0;
  for (let k = 0; k < 3; k++) {
    const a = out[at + k]! + out[at + layout.glossA + k]!;
    const b = out[at + layout.diffuseB + k]! + out[at + layout.glossB + k]!;
    apart += Math.abs(a - b);
    sum += a + b;
  }
  return apart < rest * (sum + dim * taken);
}

/** Makes a function that traces one or more batches of paths through a pixel and writes `layout.size` numbers at `at`. */
export function tracer(scene: Scene, width: number, height: number) {
  const tree = plant(scene.meshes);
  const { camera, sun, sky } = scene;
  const passes = sunlight(sun);
  const [sunU, sunV] = frame(sun.towards);
  const forward = normalize(sub(camera.target, camera.eye));
  const right = normalize(cross(forward, [0, 1, 0]));
  const up = cross(right, forward);
  const focal = dot(sub(camera.focus, camera.eye), forward);
  const [sunR, sunG, sunB] = sun.light;
  const [lensU, lensV] = [scale(right, camera.aperture), scale(up, camera.aperture)];
  const hit: Hit = { t: 0, u: 0, v: 0, triangle: 0 };
  const s: Surface = {
    x: 0,
    y: 0,
    z: 0,
    nx: 0,
    ny: 0,
    nz: 0,
    r: 0,
    g: 0,
    b: 0,
    glaze: 0,
    roughness: 1,
    metal: false,
    translucent: 0,
    close: true,
  };

  /** Colours `s` where the ray met `hit`; false for a miss. */
  function look(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): boolean {
    hit.t = 1e6;
    if (!tree.closest(ox, oy, oz, dx, dy, dz, hit)) return false;
    const n = hit.triangle * 9;
    const w = 1 - hit.u - hit.v;
    const N = tree.normals;
    let nx = N[n]! * w + N[n + 3]! * hit.u + N[n + 6]! * hit.v;
    let ny = N[n + 1]! * w + N[n + 4]! * hit.u + N[n + 7]! * hit.v;
    let nz = N[n + 2]! * w + N[n + 5]! * hit.u + N[n + 8]! * hit.v;
    const l = (nx * dx + ny * dy + nz * dz > 0 ? -1 : 1) / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
    nx *= l;
    ny *= l;
    nz *= l;
    s.x = ox + dx * hit.t;
    s.y = oy + dy * hit.t;
    s.z = oz + dz * hit.t;
    s.nx = nx;
    s.ny = ny;
    s.nz = nz;
    s.glaze = 0;
    s.roughness = 1;
    s.metal = false;
    s.translucent = 0;
    scene.materials[tree.materials[hit.triangle]!]!(s);
    const m = 1 / (Math.sqrt(s.nx * s.nx + s.ny * s.ny + s.nz * s.nz) || 1);
    s.nx *= m;
    s.ny *= m;
    s.nz *= m;
    return true;
  }

  const even = sampler();
  const way = { x: 0, y: 0, z: 0 };
  /** From the frame of the surface's normal into the scene (Duff et al., 2017). */
  function turnTo(u: number, v: number, n: number): void {
    const sign = s.nz >= 0 ? 1 : -1;
    const a = -1 / (sign + s.nz);
    const b = s.nx * s.ny * a;
    way.x = (1 + sign * s.nx * s.nx * a) * u + b * v + s.nx * n;
    way.y = sign * b * u + (sign + s.ny * s.ny * a) * v + s.ny * n;
    way.z = -sign * s.nx * u - s.ny * v + s.nz * n;
  }

  return (px: number, py: number, out: Float32Array, at: number) => {
    const random = seeded(Math.floor(hash(px, py, 77) * 4294967296));
    even.turnTo(px, py);
    out.fill(0, at, at + layout.size);
    let taken = 0;
    for (let i = 0; i < batch * patience; i++) {
      if (i === taken) {
        if (i > 0 && calm(out, at, i)) break;
        taken += batch;
      }
      const sx = ((px + 0.5 + tent(even.at(i, 0)) * 0.85) / width) * 2 - 1;
      const sy = 1 - ((py + 0.5 + tent(even.at(i, 1)) * 0.85) / height) * 2;
      const a = sx * camera.height * (width / height) * focal;
      const b = sy * camera.height * focal;
      const lens = Math.sqrt(even.at(i, 2));
      const turn = even.at(i, 3) * Math.PI * 2;
      const [lu, lv] = [lens * Math.cos(turn), lens * Math.sin(turn)];
      let ox = camera.eye[0] + lensU[0] * lu + lensV[0] * lv;
      let oy = camera.eye[1] + lensU[1] * lu + lensV[1] * lv;
      let oz = camera.eye[2] + lensU[2] * lu + lensV[2] * lv;
      let dx = camera.eye[0] + forward[0] * focal + right[0] * a + up[0] * b - ox;
      let dy = camera.eye[1] + forward[1] * focal + right[1] * a + up[1] * b - oy;
      let dz = camera.eye[2] + forward[2] * focal + right[2] * a + up[2] * b - oz;
      const dl = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
      dx *= dl;
      dy *= dl;
      dz *= dl;
      let [tr, tg, tb] = [1, 1, 1];
      const half = i % batch < batch / 2 ? 0 : 3;
      let lobe = layout.glossA + half;
      // Light that a glaze throws on its neighbours is left out: too rare to catch, and seen as specks.
      let mirrored = true;
      for (let bounce = 0; bounce <= bounces; bounce++) {
        const limit = bounce === 0 ? directLimit : indirectLimit;
        s.close = bounce === 0;
        if (!look(ox, oy, oz, dx, dy, dz)) {
          const light = sky(dx, dy, dz, mirrored);
          put(out, at + lobe, tr * light[0], tg * light[1], tb * light[2], limit);
          break;
        }
        if (bounce === 0) {
          const o = at + layout.albedo;
          out[o]! += s.metal ? 0 : s.r;
          out[o + 1]! += s.metal ? 0 : s.g;
          out[o + 2]! += s.metal ? 0 : s.b;
          out[o + 3]! += s.nx;
          out[o + 4]! += s.ny;
          out[o + 5]! += s.nz;
          out[o + 6]! += 1 / hit.t;
        }
        const nv = Math.max(1e-3, -(s.nx * dx + s.ny * dy + s.nz * dz));
        const rough = bounce === 0 ? s.roughness : Math.max(s.roughness, 0.35);
        const alpha = rough * rough;
        const mirror = s.metal ? 1 : s.glaze * fresnel(nv);
        ox = s.x + s.nx * 1e-3;
        oy = s.y + s.ny * 1e-3;
        oz = s.z + s.nz * 1e-3;

        // The sun, sampled over its disc.
        const u1 = bounce === 0 ? even.at(i, 4) : random();
        const u2 = (bounce === 0 ? even.at(i, 5) : random()) * Math.PI * 2;
        const jitter = Math.sqrt(u1) * sun.radius;
        const [ju, jv] = [jitter * Math.cos(u2), jitter * Math.sin(u2)];
        let lx = sun.towards[0] + sunU[0] * ju + sunV[0] * jv;
        let ly = sun.towards[1] + sunU[1] * ju + sunV[1] * jv;
        let lz = sun.towards[2] + sunU[2] * ju + sunV[2] * jv;
        const ll = 1 / Math.sqrt(lx * lx + ly * ly + lz * lz);
        lx *= ll;
        ly *= ll;
        lz *= ll;
        const nl = s.nx * lx + s.ny * ly + s.nz * lz;
        const back = nl < 0 && s.translucent > 0;
        if (nl > 0 || back) {
          const side = back ? -2e-3 : 0;
          const gate = passes(s.x, s.y, s.z, lx, ly, lz);
          if (gate > 0 && !tree.blocked(ox + s.nx * side, oy + s.ny * side, oz + s.nz * side, lx, ly, lz, 1e6)) {
            const e = gate * Math.abs(nl);
            if (!s.metal) {
              const k = (e * (1 - mirror) * (back ? s.translucent : 1 - s.translucent)) / Math.PI;
              const channel = bounce === 0 ? layout.diffuseA + half : lobe;
              put(out, at + channel, tr * sunR * s.r * k, tg * sunG * s.g * k, tb * sunB * s.b * k, limit);
            }
            if (!back && mirrored && (s.glaze > 0 || s.metal)) {
              const gloss = reflected(s, dx, dy, dz, lx, ly, lz, nl, nv, alpha) * gate * nl;
              const channel = bounce === 0 ? layout.glossA + half : lobe;
              const k = gloss * (s.metal ? 1 : s.glaze);
              const [fr, fg, fb] = [s.metal ? s.r : 1, s.metal ? s.g : 1, s.metal ? s.b : 1];
              put(out, at + channel, tr * sunR * k * fr, tg * sunG * k * fg, tb * sunB * k * fb, limit);
            }
          }
        }

        // Onwards: off the glaze, or out of the colour below it.
        const chance = s.metal ? 1 : mirror === 0 ? 0 : Math.min(0.9, Math.max(0.2, mirror));
        const v1 = bounce === 0 ? even.at(i, 6) : random();
        const v2 = (bounce === 0 ? even.at(i, 7) : random()) * Math.PI * 2;
        if (random() < chance) {
          const cos = Math.sqrt((1 - v1) / (1 + (alpha * alpha - 1) * v1));
          const sin = Math.sqrt(Math.max(0, 1 - cos * cos));
          turnTo(sin * Math.cos(v2), sin * Math.sin(v2), cos);
          const hx = way.x;
          const hy = way.y;
          const hz = way.z;
          const vh = -(dx * hx + dy * hy + dz * hz);
          dx += 2 * vh * hx;
          dy += 2 * vh * hy;
          dz += 2 * vh * hz;
          if (vh <= 0 || s.nx * dx + s.ny * dy + s.nz * dz <= 0) break;
          const f = (s.metal ? 1 : s.glaze * fresnel(vh)) / chance;
          tr *= f * (s.metal ? s.r : 1);
          tg *= f * (s.metal ? s.g : 1);
          tb *= f * (s.metal ? s.b : 1);
          if (bounce === 0) lobe = layout.glossA + half;
        } else {
          const through = s.translucent > 0 && random() < s.translucent;
          const flip = through ? -1 : 1;
          const r = Math.sqrt(v1);
          turnTo(r * Math.cos(v2), r * Math.sin(v2), Math.sqrt(1 - v1) * flip);
          dx = way.x;
          dy = way.y;
          dz = way.z;
          if (through) {
            ox -= s.nx * 2e-3;
            oy -= s.ny * 2e-3;
            oz -= s.nz * 2e-3;
          }
          const k = (1 - mirror) / (1 - chance);
          tr *= s.r * k;
          tg *= s.g * k;
          tb *= s.b * k;
          mirrored = false;
          if (bounce === 0) lobe = layout.diffuseA + half;
        }
        if (bounce > 0) {
          const live = Math.min(0.95, Math.max(tr, tg, tb));
          if (random() > live) break;
          tr /= live;
          tg /= live;
          tb /= live;
        }
      }
    }
    for (let k = 0; k < layout.size; k++) out[at + k]! /= k < layout.albedo ? taken / 2 : taken;
  };
}
