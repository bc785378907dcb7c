/**
 * Morphological opening (Serra 1982) of every labelled area by a square of (2·radius + 1) px: what of an area no such
 * square fits into is taken away. Thin lines, single pixels and ragged rims go; solid shapes stay as they are.
 * At the picture's border the square may stand out: an area that is cut off there is not punished for it.
 *
 * @returns the labels that survive, 0 elsewhere
 */
export function openAreas(labels: Int32Array, width: number, height: number, radius: number): Int32Array {
  const across = scratch(0, labels.length);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (labels[i] === 0) continue;
      if (alike(labels, i, 1, Math.min(radius, x), Math.min(radius, width - 1 - x))) across[i] = labels[i]!;
    }
  }
  const eroded = scratch(1, labels.length);
  for (let y = 0, i = 0; y < height; y++) {
    const above = Math.min(radius, y);
    const below = Math.min(radius, height - 1 - y);
    for (let x = 0; x < width; x++, i++) {
      if (across[i] !== 0 && alike(across, i, width, above, below)) eroded[i] = across[i]!;
    }
  }
  const opened = new Int32Array(labels.length);
  grow(eroded, opened, width, height, radius);
  return opened;
}

/** Two buffers that are used again, cleaned: they are as large as the picture, and every picture needs them. */
const buffers = [new Int32Array(0), new Int32Array(0)];
function scratch(which: 0 | 1, length: number): Int32Array {
  if (buffers[which]!.length < length) buffers[which] = new Int32Array(length);
  return buffers[which]!.subarray(0, length).fill(0);
}

/** Whether the `before` and `after` values beside one, `step` apart, are equal to it. */
function alike(values: Int32Array, at: number, step: number, before: number, after: number): boolean {
  const value = values[at]!;
  for (let k = 1; k <= before; k++) if (values[at - k * step] !== value) return false;
  for (let k = 1; k <= after; k++) if (values[at + k * step] !== value) return false;
  return true;
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
