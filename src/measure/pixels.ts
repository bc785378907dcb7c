/** RGBA, 8 bits a channel, row by row. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** RGBA as one number a pixel, to compare and copy. A view where the bytes lie on a boundary of four, else a copy. */
export const packed = (data: Uint8Array): Uint32Array =>
  data.byteOffset % 4 === 0
    ? new Uint32Array(data.buffer, data.byteOffset, data.byteLength >> 2)
    : new Uint32Array(new Uint8Array(data).buffer);
