/** One piece of a container: its name and where its payload lies. */
interface Chunk {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const name = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** PNG (ISO/IEC 15948, 5.3): length, name, payload, checksum. */
function* pngChunks(png: Uint8Array): Generator<Chunk> {
  const view = viewOf(png);
  for (let at = 8; at + 8 <= png.length; ) {
    const start = at + 8;
    const end = start + view.getUint32(at);
    yield { name: name(png, at + 4), start, end: Math.min(end, png.length) };
    at = end + 4;
  }
}

/** RIFF as WebP uses it (RFC 9649, 2.3): name, length, payload, padded to even. */
function* riffChunks(webp: Uint8Array, from: number, to: number): Generator<Chunk> {
  const view = viewOf(webp);
  for (let at = from; at + 8 <= to; ) {
    const start = at + 8;
    const length = view.getUint32(at + 4, true);
    yield { name: name(webp, at), start, end: Math.min(start + length, to) };
    at = start + length + (length % 2);
  }
}

/** Frames of an animated PNG, as its `acTL` chunk states them; 1 for any other. libvips reads the first and counts none. */
export function pngFrames(png: Uint8Array): number {
  for (const { name, start, end } of pngChunks(png)) {
    if (name === 'IDAT') return 1;
    if (name === 'acTL' && end - start >= 4) return Math.max(1, viewOf(png).getUint32(start));
  }
  return 1;
}

/** Whether any picture in a WebP file is stored as VP8, which is lossy; VP8L is not. */
export function webpIsLossy(webp: Uint8Array): boolean {
  const frameHeader = 16;
  for (const { name, start, end } of riffChunks(webp, 12, webp.length)) {
    if (name === 'VP8 ') return true;
    if (name === 'ANMF') {
      for (const inner of riffChunks(webp, start + frameHeader, end)) if (inner.name === 'VP8 ') return true;
    }
  }
  return false;
}
