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

/** The colour `0xrrggbb` of a packed pixel. Red is its lowest byte: all machines of today are little-endian. */
export const colourOfWord = (word: number): number => ((word & 255) << 16) | (word & 0xff00) | ((word >> 16) & 255);

/** Red + 2 green + blue of a packed pixel, 0…1020: four times its brightness. */
export const fourfoldBrightness = (word: number): number => (word & 255) + ((word >> 7) & 510) + ((word >> 16) & 255);
