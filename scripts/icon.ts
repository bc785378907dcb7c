// Draws the app's icons from their two SVGs: `npm run icon`. macOS, Windows and Linux each want a file of their own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';

const folder = resolve(import.meta.dirname, '../assets/icon');

/** Up to here the ring needs more weight to be seen, in px. */
const smallUpTo = 32;
/** Apple's grid: the tile takes 824 of 1024 px and leaves the rest to its shadow. Elsewhere it fills nearly all. */
const shares = { mac: 824 / 1024, others: 960 / 1024 };

async function draw(size: number, share: number): Promise<Buffer> {
  const tile = Math.round((size * share) / 2) * 2;
  const margin = (size - tile) / 2;
  const svg = join(folder, size <= smallUpTo ? 'icon-small.svg' : 'icon.svg');
  return sharp(svg, { density: (72 * tile) / 1024 })
    .resize(tile, tile)
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: '#0000' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Apple's container: each PNG with the four letters of its size; `@2x` files hold twice the px. */
async function icns(): Promise<Buffer> {
  const kinds = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };
  const parts: Buffer[] = [];
  for (const [kind, size] of Object.entries(kinds)) {
    const png = await draw(size, shares.mac);
    parts.push(Buffer.from(kind, 'latin1'), uint32(png.length + 8), png);
  }
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from('icns', 'latin1'), uint32(body.length + 8), body]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Microsoft's container: a directory of 16 bytes an image, then the PNGs. */
async function ico(): Promise<Buffer> {
  const sizes = [16, 24, 32, 48, 64, 128, 256];
  const images = await Promise.all(sizes.map((size) => draw(size, shares.others)));
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let at = head.length;
  images.forEach((png, index) => {
    const entry = 6 + 16 * index;
    const side = (sizes[index] ?? 0) % 256; // 0 stands for 256
    head.writeUInt8(side, entry);
    head.writeUInt8(side, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png.length;
  });
  return Buffer.concat([head, ...images]);
}

const linux = join(folder, 'linux');
mkdirSync(linux, { recursive: true });
for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
  writeFileSync(join(linux, `${size}x${size}.png`), await draw(size, shares.others));
}
writeFileSync(join(folder, 'icon.png'), await draw(1024, shares.mac));
writeFileSync(join(folder, 'icon.icns'), await icns());
writeFileSync(join(folder, 'icon.ico'), await ico());
