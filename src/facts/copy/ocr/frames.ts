/** A box in px of the raster, not whole. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Most px that the network looks at in one piece: 1536 × 544 as measured in docs/benchmarks.md; memory grows with it. */
const tilePixels = 1536 * 544;
/** Smaller pictures are enlarged up to this: letters of 11 px, as ads of 300 × 250 have them, are otherwise lost. */
const smallPixels = 300 * 600;
const enlargement = 2;
/** Longest side of a tile: above it lines of ordinary length would hardly gain from being whole. */
const tileSide = 2048;
/** Pictures above this are looked at smaller: text that is then lost is under 10 px high on a picture of 4,000 px. */
const mostPixels = 6e6;
/** Tiles share this many px, more than a line of ordinary copy is high. */
const overlap = 96;

/** How much a picture of so many px is enlarged before it is looked at; below 1: made smaller. */
export const zoomOf = (pixels: number): number =>
  pixels <= smallPixels ? enlargement : Math.min(1, Math.sqrt(mostPixels / pixels));

/** Parts of a frame (of whole px) that are looked at one by one, so that each is small enough at this zoom. */
export function tilesOf({ x, y, width, height }: Frame, zoom: number): readonly (Frame & { readonly zoom: number })[] {
  const columns = Math.ceil((width * zoom) / tileSide);
  const rows = Math.ceil((((width * zoom) / columns) * height * zoom) / tilePixels);
  const share = overlap / zoom / 2;
  return Array.from({ length: rows * columns }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const across = part(width, columns, column, share);
    const down = part(height, rows, row, share);
    return { x: x + across.from, y: y + down.from, width: across.to - across.from, height: down.to - down.from, zoom };
  });
}

function part(
  length: number,
  parts: number,
  at: number,
  share: number,
): { readonly from: number; readonly to: number } {
  const from = at === 0 ? 0 : Math.floor((length * at) / parts - share);
  const to = at === parts - 1 ? length : Math.ceil((length * (at + 1)) / parts + share);
  return { from: Math.max(0, from), to: Math.min(length, to) };
}

/** Frames of one line that two tiles saw become one: they overlap in height by most of the lower one, and touch. */
export function joinSeams(frames: readonly Frame[]): readonly Frame[] {
  const joined: Frame[] = [];
  for (const frame of [...frames].sort((a, b) => b.width * b.height - a.width * a.height)) {
    const at = joined.findIndex(
      (other) => (sharedHeight(frame, other) > 0.6 && touch(frame, other)) || isOneColumn(frame, other),
    );
    const other = joined[at];
    if (other === undefined) joined.push(frame);
    else joined[at] = union(frame, other);
  }
  return joined;
}

/** Share of the lower frame's height that both have. */
export function sharedHeight(a: Frame, b: Frame): number {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return shared / Math.min(a.height, b.height);
}

/** A column of letters goes on below a seam as a line does beside one: as wide there as above it. */
function isOneColumn(a: Frame, b: Frame): boolean {
  const alike = Math.min(a.width, b.width) / Math.max(a.width, b.width);
  const [one, other] = [onSide(a), onSide(b)];
  return (isColumn(a) || isColumn(b)) && alike > 0.6 && sharedHeight(one, other) > 0.6 && touch(one, other);
}
const onSide = ({ x, y, width, height }: Frame): Frame => ({ x: y, y: x, width: height, height: width });

/** Letters that are turned, or stand one on another: so high no lone letter is. */
export const isColumn = ({ width, height }: Frame): boolean => height > width * 2.2;

const touch = (a: Frame, b: Frame): boolean => a.x < b.x + b.width && b.x < a.x + a.width;

export function union(a: Frame, b: Frame): Frame {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Whole px that hold the frame, within the picture. */
export function cropOf({ width, height }: { readonly width: number; readonly height: number }, frame: Frame) {
  const left = Math.min(width - 1, Math.max(0, Math.floor(frame.x)));
  const top = Math.min(height - 1, Math.max(0, Math.floor(frame.y)));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width, Math.ceil(frame.x + frame.width)) - left),
    height: Math.max(1, Math.min(height, Math.ceil(frame.y + frame.height)) - top),
  };
}
