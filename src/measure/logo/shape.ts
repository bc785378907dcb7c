import { type CoarseTemplate, coarseTemplates, type Pass } from './coarse-template.ts';
import { type EdgePoints, edgePoints } from './edge-points.ts';
import { type FlatPoints, flatPoints } from './flat-points.ts';
import { halves, type Plane } from './plane.ts';

/** What a logo looks like, without regard to where it is: the input from which a shape is described. */
export interface ShapeDrawing {
  /** Pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Width ÷ height as the file states it, exact where the pixels are rounded. */
  readonly aspect: number;
  /** RGBA. */
  readonly rgba: Uint8Array;
  /** Where the mark's ink is, 0…255: what is searched for whatever its colours are. */
  readonly ink: Uint8Array;
}

/** Which edges: of the ink alone, or all that the mark has in its own colours. */
export type Edges = 'ink' | 'all';

/** A shape that is searched for. Its parts are made when they are first needed. */
export interface Shape {
  /** Px of the drawing, the height exact for the aspect. */
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
  /** The drawing's own size, whole px. */
  readonly columns: number;
  readonly rows: number;
  readonly ink: readonly Plane[];
  readonly alpha: readonly Plane[];
  /** Luma and red-minus-blue, over middle grey. */
  readonly luma: readonly Plane[];
  readonly chroma: readonly Plane[];
  readonly templates: (pass: Pass) => readonly CoarseTemplate[];
  /** For marks of about `side` px (geometric mean of the sides). */
  readonly points: (edges: Edges, side: number) => EdgePoints;
  readonly softPoints: (side: number) => EdgePoints;
  readonly flats: () => FlatPoints;
}

/** Sizes (px, geometric mean) at which edges are described: what merges at one is apart at the next. */
const sizes = [17, 24, 34, 48, 96, 160] as const;
const sizeFor = (side: number): number => sizes.find((_, i) => side < (sizes[i]! + (sizes[i + 1] ?? 1e9)) / 2) ?? 160;
/** Largest at which smoothed edges are described. */
const softest = 48;

/** Templates that are known from an earlier description of the same drawing. */
export type KnownTemplates = Partial<Readonly<Record<Pass, readonly CoarseTemplate[]>>>;

export function describeShape({ width, height, aspect, rgba, ink }: ShapeDrawing, known: KnownTemplates = {}): Shape {
  const size = width * height;
  const [alpha, luma, chroma] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  for (let i = 0; i < size; i++) {
    const [r, g, b, a] = [rgba[4 * i]!, rgba[4 * i + 1]!, rgba[4 * i + 2]!, rgba[4 * i + 3]! / 255];
    alpha[i] = rgba[4 * i + 3]!;
    luma[i] = 128 + (0.3 * r + 0.59 * g + 0.11 * b - 128) * a;
    chroma[i] = 128 + ((r - b) / 2) * a;
  }
  const planeOf = (data: Uint8Array): readonly Plane[] => halves({ data, width, height });
  const shape: Shape = {
    width: height * aspect,
    height,
    columns: width,
    rows: height,
    rgba,
    ink: planeOf(ink),
    alpha: planeOf(alpha),
    luma: planeOf(luma),
    chroma: planeOf(chroma),
    templates: kept((pass) => known[pass] ?? coarseTemplates(shape, pass)),
    points: (edges, side) => (edges === 'ink' ? inkPoints : allPoints)(sizeFor(side)),
    softPoints: (side) => soft(Math.min(softest, sizeFor(side))),
    flats: () => flats(0),
  };
  const inkPoints = kept((side: number) => edgePoints(shape, side, 'ink', side < 40 ? 120 : 200, false));
  const allPoints = kept((side: number) => edgePoints(shape, side, 'all', side < 40 ? 120 : 200, false));
  const soft = kept((side: number) => edgePoints(shape, side, 'ink', 100, true));
  const flats = kept((_: number) => flatPoints(shape));
  return shape;
}

/** Makes each value once. */
function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
