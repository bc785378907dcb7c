/** One channel, 8 bits, row by row. */
export interface Plane {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Half the size: each pixel the mean of four. An odd last row or column is left out. */
export function halved({ data, width, height }: Plane): Plane {
  const [w, h] = [width >> 1, height >> 1];
  const out = new Uint8Array(w * h);
  for (let y = 0, i = 0; y < h; y++) {
    for (let x = 0, j = 2 * y * width; x < w; x++, i++, j += 2) {
      out[i] = (data[j]! + data[j + 1]! + data[j + width]! + data[j + width + 1]! + 2) >> 2;
    }
  }
  return { data: out, width: w, height: h };
}

/** The plane and its halves, down to where too little is left. */
export function halves(plane: Plane): readonly Plane[] {
  const all = [plane];
  for (let last = plane; last.width > 24 && last.height > 6; all.push(last)) last = halved(last);
  return all;
}

/** Bilinear value at a point (px, pixel centres at .5); `outside` beyond the edges. */
function sampled({ data, width, height }: Plane, x: number, y: number, outside: number): number {
  const left = Math.floor(x - 0.5);
  const top = Math.floor(y - 0.5);
  const fx = x - 0.5 - left;
  const fy = y - 0.5 - top;
  const i = top * width + left;
  if (left >= 0 && top >= 0 && left < width - 1 && top < height - 1) {
    const above = data[i]! * (1 - fx) + data[i + 1]! * fx;
    return above * (1 - fy) + (data[i + width]! * (1 - fx) + data[i + width + 1]! * fx) * fy;
  }
  if (left < -1 || top < -1 || left >= width || top >= height) return outside;
  const a = left < 0 || top < 0 ? outside : data[i]!;
  const b = left + 1 >= width || top < 0 ? outside : data[i + 1]!;
  const c = left < 0 || top + 1 >= height ? outside : data[i + width]!;
  const d = left + 1 >= width || top + 1 >= height ? outside : data[i + width + 1]!;
  return (a * (1 - fx) + b * fx) * (1 - fy) + (c * (1 - fx) + d * fx) * fy;
}

/** x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Draws `levels[0]` through `map` on a plane of the given size, four samples a pixel. */
export function drawThrough(
  levels: readonly Plane[],
  map: Affine,
  width: number,
  height: number,
  outside: number,
): Plane {
  const det = map.a * map.d - map.b * map.c;
  // A level slightly sharper than the result: the four samples smooth the rest.
  const wanted = Math.round(-Math.log2(Math.sqrt(Math.abs(det))) - 0.35);
  const level = Math.max(0, Math.min(levels.length - 1, wanted));
  const from = levels[level]!;
  // Exactly a power of two, whatever was left out where a side was odd: the ratio of the sizes is off by up to 2 %.
  const scale = 2 ** -level / det;
  if (map.b === 0 && map.c === 0) {
    const across = tapsOf(width, from.width, map.d * scale, map.e);
    const down = tapsOf(height, from.height, map.a * scale, map.f);
    return drawUpright(from, across, down, outside);
  }
  const data = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      let sum = 0;
      for (let s = 0; s < 4; s++) {
        const px = x + 0.25 + 0.5 * (s & 1) - map.e;
        const py = y + 0.25 + 0.5 * (s >> 1) - map.f;
        sum += sampled(from, (map.d * px - map.c * py) * scale, (map.a * py - map.b * px) * scale, outside);
      }
      data[i] = sum / 4 + 0.5;
    }
  }
  return { data, width, height };
}

/** What of a row (or column) of the source a px of the result is made of: so many neighbours from `first` on, by weight. */
interface Taps {
  readonly first: Int32Array;
  /** `reach` of them a px; together 1, less where the px hangs over the edge. */
  readonly weights: Float64Array;
  readonly reach: number;
}

/** Two samples a px, each a blend of two neighbours. `step`: px of the source per px of the result. */
function tapsOf(length: number, sourceLength: number, step: number, start: number): Taps {
  const reach = Math.ceil(Math.abs(step) / 2) + 2;
  const first = new Int32Array(length);
  const weights = new Float64Array(length * reach);
  for (let i = 0; i < length; i++) {
    const [low, high] = [(i + 0.25 - start) * step - 0.5, (i + 0.75 - start) * step - 0.5];
    first[i] = Math.floor(Math.min(low, high));
    for (const at of [low, high]) {
      const left = Math.floor(at);
      for (const [k, weight] of [
        [left, 1 - (at - left)],
        [left + 1, at - left],
      ] as const)
        if (k >= 0 && k < sourceLength) weights[i * reach + k - first[i]!]! += weight / 2;
    }
  }
  return { first, weights, reach };
}

/** Rows first, then columns: what isn't turned takes a fraction of the work. */
function drawUpright({ data, width: stride, height: rows }: Plane, across: Taps, down: Taps, outside: number): Plane {
  const [width, height] = [across.first.length, down.first.length];
  const narrowed = new Float32Array(width * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < width; x++) {
      let [sum, all] = [0, 0];
      for (let k = 0, from = across.first[x]!; k < across.reach; k++) {
        const weight = across.weights[x * across.reach + k]!;
        if (weight === 0) continue;
        sum += weight * data[y * stride + from + k]!;
        all += weight;
      }
      narrowed[y * width + x] = sum + (1 - all) * outside;
    }
  }
  const out = new Uint8Array(width * height);
  const line = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    let all = 0;
    line.fill(0);
    for (let k = 0, from = down.first[y]!; k < down.reach; k++) {
      const weight = down.weights[y * down.reach + k]!;
      if (weight === 0) continue;
      all += weight;
      for (let x = 0, at = (from + k) * width; x < width; x++, at++) line[x]! += weight * narrowed[at]!;
    }
    const rest = (1 - all) * outside + 0.5;
    for (let x = 0; x < width; x++) out[y * width + x] = line[x]! + rest;
  }
  return { data: out, width, height };
}
