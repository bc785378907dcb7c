import sharp from 'sharp';
import { copy } from '../../src/facts/copy.ts';
import type { CopyFact } from '../../src/model/copy.ts';
import type { Facts } from '../../src/model/facts.ts';

const entities = (text: string): string => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const inks = ['#ffffff', '#1d2b24', '#f6efe0', '#2a2a2a'];
const grounds = ['#2f4a3c', '#efe6d5', '#5a2e22', '#dbe6e1'];

/** Lines drawn as a banner and read again as any picture is. */
export async function readDrawn(lines: readonly string[], name: string): Promise<CopyFact> {
  const look = [...name].reduce((sum, character) => sum + character.charCodeAt(0), 0) % grounds.length;
  const [width, step] = [1200, 92];
  const height = 60 + lines.length * step;
  const rows = lines.map((line, i) => {
    const wide = [...line].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 1 : 0.56), 0);
    const size = Math.min(i === 0 ? 46 : 38, 1080 / wide);
    return `<text x="60" y="${80 + i * step}" font-size="${size.toFixed(1)}">${entities(line)}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${grounds[look]}"/><g fill="${inks[look]}" font-family="Noto Sans, Noto Sans CJK SC, DejaVu Sans, sans-serif">${rows.join('')}</g></svg>`;
  const jpeg = await sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
  const { data, info } = await sharp(jpeg).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const raster: Facts['raster'] = { data, width: info.width, height: info.height, scale: 1 };
  const read = await copy.measure({ raster, file: { format: 'jpg' } } as never, {} as never);
  if (!read.ok) throw new Error(`${name} could not be read`);
  return read.value;
}
