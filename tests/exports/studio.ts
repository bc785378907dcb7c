import sharp from 'sharp';
import { loadTypefaces } from '../../src/engine/typefaces.ts';
import type { BinaryExporter, TextExporter } from '../../src/exports/exporter.ts';
import type { PictureWanted, Studio } from '../../src/exports/studio.ts';
import type { Report } from '../../src/model/report.ts';

/** Stands in for the engine: every asset is a grey plane with what is to be laid over it. */
export const studio: Studio = {
  picture: async ({ over, as }: PictureWanted) => {
    const plane = sharp({ create: { width: 300, height: 100, channels: 4, background: '#808080' } });
    const laid =
      over === null
        ? plane
        : plane.composite([
            { input: await sharp(Buffer.from(over)).resize(300, 100, { fit: 'fill' }).png().toBuffer() },
          ]);
    return as === 'png' ? laid.png().toBuffer() : laid.flatten().jpeg().toBuffer();
  },
  logos: async () => ({}),
  typefaces: loadTypefaces,
};

export const textOf = ({ write }: TextExporter, report: Report): string => {
  const written = write(report, {});
  return typeof written === 'string' ? written : [...written].join('');
};

export async function bytesOf({ write }: BinaryExporter, report: Report, given: Studio = studio): Promise<Uint8Array> {
  const written = await write(report, given);
  if (typeof written === 'string') throw new Error(written);
  const parts: Uint8Array[] = [];
  for await (const part of written) parts.push(part);
  return Buffer.concat(parts);
}
