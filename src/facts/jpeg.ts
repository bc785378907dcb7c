/** Markers of ITU-T T.81, table B.1. */
const startOfScan = 0xda;
const quantisationTables = 0xdb;
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The 64 quantisation steps of a JPEG's first component, in zigzag order; null where the header does not hold them. */
export function luminanceTable(jpeg: Uint8Array): readonly number[] | null {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const tables = new Map<number, readonly number[]>();
  let wanted = 0;
  for (let at = 2; at + 4 <= jpeg.length; ) {
    if (jpeg[at] !== 0xff) return null;
    const marker = jpeg[at + 1]!;
    if (marker === 0xff) {
      at++; // fill byte
      continue;
    }
    if (marker === startOfScan) break;
    const end = Math.min(jpeg.length, at + 2 + view.getUint16(at + 2));
    if (marker === quantisationTables) readTables(view, at + 4, end, tables);
    // precision, height, width and the number of components come before the first component's id, sampling, table
    if (isFrame(marker) && at + 13 <= end) wanted = view.getUint8(at + 12);
    at = end;
  }
  return tables.get(wanted) ?? null;
}

function readTables(view: DataView, from: number, end: number, tables: Map<number, readonly number[]>): void {
  let at = from;
  while (at < end) {
    const wide = view.getUint8(at) >> 4 !== 0;
    const id = view.getUint8(at) & 15;
    const size = wide ? 128 : 64;
    at++;
    if (at + size > end) return;
    const start = at;
    tables.set(
      id,
      Array.from({ length: 64 }, (_, i) => (wide ? view.getUint16(start + 2 * i) : view.getUint8(start + i))),
    );
    at += size;
  }
}
