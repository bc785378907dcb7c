import sharp from 'sharp';
import { decodeSteps, type Read } from './decode.ts';
import { cropOf, type Frame } from './frames.ts';
import type { Models } from './models.ts';
import { planes, type Rgb } from './planes.ts';

/** Height that the network was trained with, in px. */
const lineHeight = 48;
const middle = [0.5, 0.5, 0.5] as const;
/** Narrower pictures give no step to read. */
const leastWidth = 16;
/** Wider ones are read squeezed: 3,200 px hold some 150 letters. */
const mostWidth = 3200;

/** Reads one line. */
export async function recognise(picture: Rgb, frame: Frame, models: Models): Promise<readonly Read[]> {
  const crop = cropOf(picture, frame);
  const width = Math.min(mostWidth, Math.max(leastWidth, Math.round((crop.width * lineHeight) / crop.height)));
  const data = await sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 3 } })
    .extract(crop)
    .resize(width, lineHeight, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  const line = { left: 0, top: 0, width, height: lineHeight };
  const input = planes({ data, ...line }, line, width, lineHeight, middle, middle);
  const steps = await models.recognition.run(input, [1, 3, lineHeight, width]);
  return decodeSteps(steps.data, models.characters);
}
