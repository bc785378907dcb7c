/** Every other row of a tile tells enough, at half the work. */
const rowStep = 2;
/** Side of a tile in sample px: small enough to follow a photograph's edge, large enough to show its grain. */
export const tileSize = 16;

/**
 * What is measured of a tile, each 0…1 or so. Steps are those between neighbours across, by the channel that differs
 * most: `same` 0, `slight` 1–2, `texture` 3–16, `strong` 17–48, `edge` more; shares of all steps.
 */
export const features = [
  'same',
  'slight',
  'texture',
  'strong',
  'edge',
  'bend',
  'distinct',
  'commonest',
  'coherence',
] as const;

/**
 * Writes the features of the tile at `left`, `top` to `out`, in their order.
 * `bend` is the mean second difference of green (of 32), `distinct` log₂ of the colours at 5 bits a channel (of 8),
 * `commonest` the share of the commonest of them, `coherence` how far the steps go one way, as in a gradient. The
 * mean colour goes to `means[meanAt…]`.
 */
export function writeFeatures(
  words: Uint32Array,
  stride: number,
  left: number,
  top: number,
  width: number,
  height: number,
  out: Float64Array,
  means: Float64Array,
  meanAt: number,
): void {
  let same = 0;
  let slight = 0;
  let texture = 0;
  let strong = 0;
  let bends = 0;
  let rise = 0;
  let rises = 0;
  let fall = 0;
  let falls = 0;
  let red = 0;
  let green = 0;
  let blue = 0;
  let distinct = 0;
  let commonest = 0;
  stamp++;
  for (let y = top; y < top + height; y += rowStep) {
    const first = y * stride + left;
    const end = first + width;
    let lastStep = 0;
    for (let i = first; i < end; ) {
      // By runs of one colour.
      const from = i;
      const word = words[from]!;
      i++;
      while (i < end && words[i] === word) i++;
      const run = i - from;
      const r = word & 255;
      const g = (word >> 8) & 255;
      const b = (word >> 16) & 255;
      red += run * r;
      green += run * g;
      blue += run * b;
      const cell = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
      if (seen[cell] !== stamp) {
        seen[cell] = stamp;
        counts[cell] = 0;
        distinct++;
      }
      counts[cell]! += run;
      if (counts[cell]! > commonest) commonest = counts[cell]!;
      if (y > top) {
        for (let above = from - stride; above < i - stride; above++) {
          if (words[above] === word) continue;
          const down = g - ((words[above]! >> 8) & 255);
          fall += down;
          falls += Math.abs(down);
        }
      }
      if (from > first) {
        const before = words[from - 1]!;
        const across = g - ((before >> 8) & 255);
        rise += across;
        rises += Math.abs(across);
        const step = Math.max(Math.abs(r - (before & 255)), Math.abs(across), Math.abs(b - ((before >> 16) & 255)));
        if (step === 0) same++;
        else if (step <= 2) slight++;
        else if (step <= 16) texture++;
        else if (step <= 48) strong++;
        if (from > first + 1) bends += Math.min(32, Math.abs(across - lastStep));
        lastStep = across;
      }
      if (run > 1) {
        same += run - 1;
        if (from > first) bends += Math.min(32, Math.abs(lastStep));
        lastStep = 0;
      }
    }
  }
  const lines = Math.ceil(height / rowStep);
  const pixels = width * lines;
  means[meanAt] = red / pixels;
  means[meanAt + 1] = green / pixels;
  means[meanAt + 2] = blue / pixels;
  const steps = Math.max(1, (width - 1) * lines);
  out[0] = same / steps;
  out[1] = slight / steps;
  out[2] = texture / steps;
  out[3] = strong / steps;
  out[4] = width < 2 ? 0 : 1 - out[0]! - out[1]! - out[2]! - out[3]!;
  out[5] = bends / steps / 32;
  out[6] = Math.log2(distinct) / 8;
  out[7] = commonest / pixels;
  out[8] = Math.max(rises === 0 ? 0 : Math.abs(rise) / rises, falls === 0 ? 0 : Math.abs(fall) / falls);
}

const seen = new Uint32Array(1 << 15);
const counts = new Uint16Array(1 << 15);
let stamp = 0;
