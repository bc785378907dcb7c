/** Rows from right to left; `channels` bytes a px. */
export function flipped(data: Uint8Array, width: number, channels: number): Uint8Array {
  const out = new Uint8Array(data.length);
  const row = width * channels;
  for (let i = 0; i < data.length; i += channels) {
    const start = Math.floor(i / row) * row;
    const to = start + row - channels - (i - start);
    for (let k = 0; k < channels; k++) out[to + k] = data[i + k]!;
  }
  return out;
}
