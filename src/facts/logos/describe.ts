import { colourDifference } from '../../measure/delta-e.ts';
import { addedTo } from '../../measure/logo/added.ts';
import { besideOf } from '../../measure/logo/clear-space.ts';
import { outlineContrast } from '../../measure/logo/contrast.ts';
import { effectOf } from '../../measure/logo/effect.ts';
import { closeLook, standOf } from '../../measure/logo/examine.ts';
import { goneOf, inkGone } from '../../measure/logo/gone.ts';
import { type InkColour, inkColours, inkDifference, unblendedDifference } from '../../measure/logo/ink.ts';
import { areaOf, quadOf, sharedArea } from '../../measure/logo/pose.ts';
import { poseError } from '../../measure/logo/pose-error.ts';
import { inkOf, type PatchBox, residualOf } from '../../measure/logo/residual.ts';
import { hexOf } from '../../measure/srgb.ts';
import type { LogoSighting, Point, Quad } from '../../model/logos.ts';
import type { Polygon } from '../../model/region.ts';
import { type Attitude, laid, ownCorners } from './attitude.ts';
import type { FoundShape } from './find.ts';
import type { PreparedLogo } from './prepare.ts';
import type { Working } from './working.ts';

/** Mean ΔE00 of the ink up to which a colouring passes as a variant's, and where only blends with the ground are to be had. */
const [approvedWithin, thinWithin] = [8, 16];
/** ΔE00 within which what stands in a colour's place is the ground; and share of the ink that may be gone so. */
const groundWithin = 8;
const mostGone = 0.5;
/** Of a colour that is nowhere pure, and less of the ink than this, nothing can be said. */
const leastBlended = 0.15;
/** A colouring in use is preferred to a retired one that is not clearly nearer, ΔE00. */
const retiredHandicap = 2;
/** How far an effect reaches, as a share of the height. */
const effectReach = 0.14;

/**
 * Says in numbers what was done to a logo that was found.
 *
 * @param toFile asset px per raster px
 */
export function describeSighting(
  { prepared, examined, confidence, attitude }: FoundShape,
  working: Working,
  toFile: number,
): LogoSighting {
  const { shape, pose, evidence, covariance } = examined.finding;
  const { levels, rim } = working;
  const { patch, ground, toInk, toGround } = standOf(examined.finding, levels, rim, closeLook);
  const toAsset = ([x, y]: Point): Point => [
    ((x - rim) / working.scaleX) * toFile,
    ((y - rim) / working.scaleY) * toFile,
  ];
  const lying = quadOf(shape, pose).map(toAsset) as unknown as Quad;
  const quad = ownCorners(lying, attitude);
  const [a, b, c, d] = quad;
  const mirrored = attitude === 'mirrored';
  // A mirror image's own top runs from right to left.
  const [from, to] = mirrored ? [b, a] : [a, b];
  const shrink = patch.height / (shape.height * pose.sy);
  const { logo, rgba, colours } = nearest(prepared.logos, attitude, (drawing) =>
    inkColours(patch, drawing, ground, shrink),
  );
  const effect = effectOf(patch, ground, toInk);
  // With an effect around the ink, what stands near is taken for a part of it.
  const clear = effect.kind === 'none' ? 1.6 : Math.max(3, effectReach * patch.height);
  const beside = besideOf(patch, ground, clear);
  const residual = residualOf(patch, rgba, ground, toInk, toGround, clear);
  const inkHere = inkOf(patch, rgba, toGround);
  const gone = goneOf(patch, ground, inkHere, rgba);
  const added = addedTo(patch, rgba, ground, inkHere, toInk, toGround, clear);
  const amid = inkGone(patch, ground, inkHere, toGround);
  const goneBox = amid.share > gone.share ? amid.box : gone.box;
  const regionOf = (box: PatchBox): Polygon => ({
    kind: 'polygon',
    points: (
      [
        [box.left, box.top],
        [box.right, box.top],
        [box.right, box.bottom],
        [box.left, box.bottom],
      ] as const
    ).map(
      ([column, row]) =>
        toAsset(patch.at(column - 0.5, row - 0.5)).map((value) => Math.round(value * 10) / 10) as [number, number],
    ),
  });
  const [width, height] = [(length(a, b) + length(d, c)) / 2, (length(a, d) + length(b, c)) / 2];
  return {
    variant: logo.id,
    retired: logo.retired,
    lockup: logo.lockup,
    colourway: logo.colourway,
    confidence,
    quad,
    pose: {
      width,
      height,
      stretch: width / height / (prepared.shape.width / prepared.shape.height),
      rotation: (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI,
      mirrored,
      error: poseError(covariance, shape.width * pose.sx, shape.height * pose.sy),
    },
    visible: visibleShare(quad, working, toFile),
    ink: {
      colours: colours.map(({ wanted, found, deltaE, share, pure }) => ({
        wanted: hexOf(wanted),
        found: hexOf(found),
        deltaE,
        share,
        pure,
      })),
      approved: colours.every((one) => passes(one, ground.colour)) ? logo.id : null,
    },
    contrast: outlineContrast(patch, ground),
    ground: { kind: ground.kind, hex: hexOf(ground.colour), busy: ground.busy },
    clearSpace: {
      judged: ground.kind !== 'photo',
      intrusions:
        ground.kind === 'photo'
          ? []
          : beside.map(({ side, distance, kind, box }) => ({
              side,
              distance: (distance / patch.height) * length(lying[0], lying[3]),
              kind,
              region: regionOf(box),
            })),
    },
    residual: {
      share: residual.share,
      regions: residual.areas.map(regionOf),
      edges: 1 - Math.max(0, evidence.ink.worst),
      gone: {
        share: gone.share,
        elsewhere: gone.elsewhere,
        ink: amid.share,
        region: goneBox === null ? null : regionOf(goneBox),
      },
      added: { share: added.share, region: added.box === null ? null : regionOf(added.box) },
    },
    effect,
  };
}

const length = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** The logo of that shape whose colours come nearest to what stands here. */
function nearest(
  logos: readonly PreparedLogo[],
  attitude: Attitude,
  coloursOf: (rgba: Uint8Array) => readonly InkColour[],
) {
  return logos
    .map(({ logo, drawn }) => {
      const rgba = laid(drawn.rgba, drawn, 4, attitude);
      const colours = coloursOf(rgba);
      return { logo, rgba, colours, off: inkDifference(colours) + (logo.retired ? retiredHandicap : 0) };
    })
    .reduce((best, one) => (one.off < best.off ? one : best));
}

/**
 * Whether a colour that can be seen pure is near enough, and another not far. One in whose place there is ground is gone,
 * not another: a part is altered then, or knocked out.
 */
const passes = (one: InkColour, ground: number): boolean =>
  (!one.pure && one.share < leastBlended) ||
  one.deltaE <= (one.pure ? approvedWithin : thinWithin) ||
  unblendedDifference(one) <= approvedWithin ||
  (one.share < mostGone && colourDifference(one.found, ground) <= groundWithin);

function visibleShare(quad: Quad, { levels, rim, scaleX, scaleY }: Working, toFile: number): number {
  const [right, bottom] = [
    ((levels[0]!.width - 2 * rim) / scaleX) * toFile,
    ((levels[0]!.height - 2 * rim) / scaleY) * toFile,
  ];
  const picture: Quad = [
    [0, 0],
    [right, 0],
    [right, bottom],
    [0, bottom],
  ];
  return Math.min(1, sharedArea(quad, picture) / Math.abs(areaOf(quad)));
}
