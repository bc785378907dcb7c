/**
 * Arrays as large as a picture, used again for the next one: made anew for each, they cost more in page faults and in
 * collecting garbage than in work. All are handed out filled with 0.
 */
export interface Scratch {
  readonly bytes: (length: number) => Uint8Array;
  readonly words: (length: number) => Uint32Array;
  readonly numbers: (length: number) => Int32Array;
  readonly floats: (length: number) => Float32Array;
  /** All that was handed out before may be overwritten from now on. */
  readonly begin: () => void;
}

/** The n-th array after `begin` is always the same memory, which grows as needed. */
export function createScratch(): Scratch {
  const buffers: ArrayBuffer[] = [];
  let next = 0;
  const room = (bytes: number): ArrayBuffer => {
    const known = buffers[next];
    const buffer = known !== undefined && known.byteLength >= bytes ? known : new ArrayBuffer(bytes);
    if (buffer === known) new Uint8Array(buffer, 0, bytes).fill(0);
    buffers[next] = buffer;
    next++;
    return buffer;
  };
  return {
    bytes: (length) => new Uint8Array(room(length), 0, length),
    words: (length) => new Uint32Array(room(4 * length), 0, length),
    numbers: (length) => new Int32Array(room(4 * length), 0, length),
    floats: (length) => new Float32Array(room(4 * length), 0, length),
    begin() {
      next = 0;
    },
  };
}
