/**
 * Morphological opening (Serra 1982) of every labelled area by a square of (2·radius + 1) px: what of an area no such
 * square fits into is taken away. Thin lines, single pixels and ragged rims go; solid shapes stay as they are.
 * At the picture's border the square may stand out: an area that is cut off there is not punished for it.
 *
 * @returns the labels that survive, 0 elsewhere
 */
export function openAreas(labels: Int32Array, width: number, height: number, radius: number): Int32Array {
  const eroded = runs(runs(labels, width, height, 1, width, radius), height, width, width, 1, radius);
  const opened = new Int32Array(labels.length);
  grow(eroded, opened, width, height, radius);
  return opened;
}

/** Along one axis: keeps a label where all within `radius` have the same. Lines start `lineStep` apart. */
function runs(
  labels: Int32Array,
  length: number,
  lines: number,
  step: number,
  lineStep: number,
  radius: number,
): Int32Array {
  const kept = new Int32Array(labels.length);
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    let from = 0;
    while (from < length) {
      const label = labels[start + from * step]!;
      let to = from + 1;
      while (to < length && labels[start + to * step] === label) to++;
      if (label !== 0) {
        const first = from === 0 ? 0 : from + radius;
        const last = to === length ? length : to - radius;
        for (let at = first; at < last; at++) kept[start + at * step] = label;
      }
      from = to;
    }
  }
  return kept;
}

/** Gives back to each kept pixel the square around it: the erosion guarantees that all of it had the same label. */
function grow(eroded: Int32Array, opened: Int32Array, width: number, height: number, radius: number): void {
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const label = eroded[i]!;
      if (label === 0) continue;
      const inside = x > 0 && y > 0 && x < width - 1 && y < height - 1 && surrounded(eroded, i, width, label);
      if (inside) {
        opened[i] = label;
        continue;
      }
      const top = Math.max(0, y - radius);
      const bottom = Math.min(height - 1, y + radius);
      const left = Math.max(0, x - radius);
      const right = Math.min(width - 1, x + radius);
      for (let row = top; row <= bottom; row++) opened.fill(label, row * width + left, row * width + right + 1);
    }
  }
}

const surrounded = (labels: Int32Array, i: number, width: number, label: number): boolean =>
  labels[i - 1] === label && labels[i + 1] === label && labels[i - width] === label && labels[i + width] === label;
