import type { CoarseTemplate, Pass } from './coarse-template.ts';
import { border, fullResponse, type Maps, ways } from './maps.ts';
import type { Pose } from './pose.ts';
import type { Level } from './pyramid.ts';
import type { Shape } from './shape.ts';

/** A place where a template fits somewhat. */
export interface Hint {
  readonly shape: Shape;
  readonly pose: Pose;
  readonly level: Level;
  /** Mean response of the template's points, −1…1. */
  readonly score: number;
}

/**
 * Fits below this mean nothing: of the dev split's logos 2 % upright and none rotated fit worse, as templates are a few %
 * off in size, while half of all other places that fit at all do.
 */
const leastScores: Readonly<Record<Pass, number>> = { upright: 0.45, rotated: 0.38, laid: 0.45 };
/** After so many points a place must have come so far, as a share of that; the true place has. The first are four. */
const looks = [4, 10, 24] as const;
const leastAfter = [0.6, 0.75, 0.85] as const;
/** Anchors that are tried: those whose direction is rarest in the picture. More find cropped marks too, at their cost. */
const anchorsTried: Readonly<Record<Pass, number>> = { upright: 5, rotated: 3, laid: 3 };
/** One best place is kept per cell, px. */
const cell = 8;

/** Lays each of a shape's templates on every place where one of its anchors meets an edge of its direction. */
export function search(shape: Shape, levels: readonly Level[], pass: Pass): readonly Hint[] {
  const templates = shape.templates(pass);
  return levels.flatMap((level) => {
    const fitting = templates.filter(
      ({ width, height, small }) =>
        (!small || level.index === 0) && width * 0.75 <= level.width && height * 0.75 <= level.height,
    );
    return fitting.length === 0 ? [] : searchLevel(shape, level, fitting, pass);
  });
}

function searchLevel(shape: Shape, level: Level, templates: readonly CoarseTemplate[], pass: Pass): readonly Hint[] {
  const leastScore = leastScores[pass];
  const maps = level.maps();
  const columns = Math.ceil(maps.width / cell);
  const rows = Math.ceil(maps.height / cell);
  const best = {
    score: new Float32Array(columns * rows).fill(leastScore),
    template: new Int32Array(columns * rows),
    at: new Int32Array(columns * rows),
    columns,
  };
  templates.forEach((template, index) => {
    layTemplate(template, index, maps, best, leastScore, anchorsTried[pass]);
  });
  const hints: Hint[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const i = row * columns + column;
      if (best.score[i]! <= leastScore || !isPeak(best.score, columns, rows, column, row)) continue;
      const { width, height, angle, offX, offY } = templates[best.template[i]!]!;
      const at = best.at[i]!;
      const y = Math.floor(at / maps.stride) - border;
      const x = (at % maps.stride) - border;
      hints.push({
        shape,
        level,
        score: best.score[i]!,
        pose: {
          x: (x + 0.5 + offX) / level.scale,
          y: (y + 0.5 + offY) / level.scale,
          sx: width / shape.width / level.scale,
          sy: height / shape.height / level.scale,
          angle,
        },
      });
    }
  }
  return hints;
}

interface Best {
  readonly score: Float32Array;
  readonly template: Int32Array;
  readonly at: Int32Array;
  readonly columns: number;
}

/** The search's innermost loops: no allocation, no calls; the first look, at which most places end, without loops at all. */
function layTemplate(
  template: CoarseTemplate,
  index: number,
  maps: Maps,
  best: Best,
  leastScore: number,
  mostAnchors: number,
): void {
  const { data, stride, plane, width, height, crests } = maps;
  const count = template.dx.length;
  const [second, third] = [Math.min(looks[1], count), Math.min(looks[2], count)];
  const offsets = new Int32Array(count);
  const signs = new Int8Array(count);
  let [low, high] = [0, 0];
  for (let k = 0; k < count; k++) {
    const step = template.dy[k]! * stride + template.dx[k]!;
    low = Math.min(low, step);
    high = Math.max(high, step);
    const direction = template.direction[k]!;
    offsets[k] = step + (direction % ways) * plane;
    signs[k] = direction < ways ? 1 : -1;
  }
  const [o0, o1, o2, o3] = offsets as unknown as readonly [number, number, number, number];
  const [s0, s1, s2, s3] = signs as unknown as readonly [number, number, number, number];
  const [from, to] = [-low, plane - 1 - high];
  const [leastFirst, leastSecond, leastThird] = looks.map(
    (points, i) => leastAfter[i]! * leastScore * fullResponse * Math.min(points, count),
  ) as [number, number, number];
  const toScore = 1 / (fullResponse * count);
  const leastSum = leastScore * fullResponse * count;
  const rarity = (anchor: number): number => crests[template.direction[anchor]!]!.length;
  const anchors = [...template.anchors].sort((a, b) => rarity(a) - rarity(b)).slice(0, mostAnchors);
  for (const anchor of anchors) {
    const places = crests[template.direction[anchor]!]!;
    const back = template.dy[anchor]! * stride + template.dx[anchor]!;
    for (let p = 0; p < places.length; p++) {
      const at = places[p]! - back;
      if (at < from || at > to) continue;
      let sum = s0 * data[at + o0]! + s1 * data[at + o1]! + s2 * data[at + o2]! + s3 * data[at + o3]!;
      if (sum < leastFirst) continue;
      for (let k = looks[0]; k < second; k++) sum += signs[k]! * data[at + offsets[k]!]!;
      if (sum < leastSecond) continue;
      for (let k = second; k < third; k++) sum += signs[k]! * data[at + offsets[k]!]!;
      if (sum < leastThird) continue;
      for (let k = third; k < count; k++) sum += signs[k]! * data[at + offsets[k]!]!;
      if (sum < leastSum) continue;
      const row = Math.floor(at / stride);
      const y = row - border;
      const x = at - row * stride - border;
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const i = (y >> 3) * best.columns + (x >> 3);
      const score = sum * toScore;
      if (score <= best.score[i]!) continue;
      best.score[i] = score;
      best.template[i] = index;
      best.at[i] = at;
    }
  }
}

function isPeak(score: Float32Array, columns: number, rows: number, column: number, row: number): boolean {
  const here = row * columns + column;
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
      const there = y * columns + x;
      if (score[there]! > score[here]! || (score[there] === score[here] && there < here)) return false;
    }
  }
  return true;
}
