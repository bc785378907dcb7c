import type { Mesh } from './mesh.ts';
import type { Vec3 } from './vector.ts';

/** What a ray meets, to be coloured in place by a material: one record is used again and again. */
export interface Surface {
  /** Place in the scene, cm. */
  x: number;
  y: number;
  z: number;
  /** Unit normal on the side the ray came from; a material may lean it to show relief. */
  nx: number;
  ny: number;
  nz: number;
  /** Linear RGB albedo; of metal, its reflectance. */
  r: number;
  g: number;
  b: number;
  /** Strength of the clear glaze over the colour, 0…1, and its roughness. */
  glaze: number;
  roughness: number;
  metal: boolean;
  /** Share of the light that goes through, as in a leaf. */
  translucent: number;
  /** Seen by the lens itself; false where only its light falls on something else and fine detail does not show. */
  close: boolean;
}

export type Material = (s: Surface) => void;

/** A thin lens. `height` is half the picture's height over the distance; `aperture` the lens' radius in cm. */
export interface Camera {
  readonly eye: Vec3;
  readonly target: Vec3;
  readonly height: number;
  readonly focus: Vec3;
  readonly aperture: number;
}

/** One layer between sun and scene that casts a shadow: a window's bars, a branch. */
export interface Gobo {
  /** Distance from the table in cm along the light: the farther, the softer its edge. */
  readonly distance: number;
  /** Light let through at a place across the light, 0…1. */
  readonly through: (u: number, v: number) => number;
}

export interface Sun {
  /** Towards the sun, unit length. */
  readonly towards: Vec3;
  /** Radius of its disc over its distance; the real one is 0.0047, haze makes it wider. */
  readonly radius: number;
  readonly light: Vec3;
  readonly gobos: readonly Gobo[];
}

export interface Scene {
  readonly meshes: readonly Mesh[];
  readonly materials: readonly Material[];
  readonly camera: Camera;
  readonly sun: Sun;
  /**
   * Radiance from outside the scene. `sharp` where it is seen or mirrored; light that falls on a rough surface asks for
   * a smooth sky, in which the windows are spread out.
   */
  readonly sky: (dx: number, dy: number, dz: number, sharp: boolean) => Vec3;
}

/** How the picture is developed. */
export interface Grade {
  /** Stops. */
  readonly exposure: number;
  /** 1 is neutral; more is steeper. */
  readonly contrast: number;
  readonly saturation: number;
  /** White balance, multiplied on linear RGB. */
  readonly balance: Vec3;
  /** Standard deviation of the grain, in 8-bit steps. */
  readonly grain: number;
}
