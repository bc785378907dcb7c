import { type Read, textOf } from './decode.ts';
import type { Frame } from './frames.ts';
import type { Models } from './models.ts';
import type { Rgb } from './planes.ts';
import { recognise } from './recognise.ts';
import { type TurnedLine, turnedFrame, uprightPart } from './turn.ts';

/** A line as it was looked at: where it stands in the picture, and in one in which its letters stand upright. */
export interface SeenLine extends TurnedLine {
  /** Holds the line, in px of the picture. */
  readonly box: Frame;
  /** The picture itself, or for turned letters a part of it; and the line in it. */
  readonly seen: { readonly picture: Rgb; readonly frame: Frame };
  readonly read: readonly Read[];
}

/** From here on an upright box, so many times as high as it is wide, may hold turned letters, or ones that stand on another. */
const leastHigh = 1.5;
/** Texture, a bottle or a tree, is read with less, on average over what was read; 19 of 20 turned lines with more. */
const leastMean = 0.85;
/** What was read the other way is as likely as this: letters such as “SOS” are the same upside down. */
const leastLead = 0.05;

/** Lines of letters that stand upright, or, where their box is high and narrow, that may not. */
export async function readUpright(picture: Rgb, frame: Frame, models: Models): Promise<SeenLine> {
  const read = await recognise(picture, frame, models);
  const line: SeenLine = { angle: 0, frame, box: frame, seen: { picture, frame }, read };
  if (frame.height < frame.width * leastHigh) return line;
  // Chinese that stands in a column is read as if it lay on its left side, as the network was taught.
  const turned = [90, -90].map((angle) => ({ angle, frame: turnedFrame(frame, 0, angle) }));
  return (await surest(picture, turned, models, read)) ?? line;
}

/** A line that leans; steep ones may be upside down. What leans a little is often read where it stands, but less well. */
export async function readLeaning(picture: Rgb, line: TurnedLine, models: Models): Promise<SeenLine | null> {
  const { angle } = line;
  const other = angle > 0 ? angle - 180 : angle + 180;
  const both = Math.abs(angle) < steep ? [angle] : [angle, other];
  const turned = both.map((to) => ({ angle: to, frame: turnedFrame(line.frame, angle, to) }));
  return surest(picture, turned, models, []);
}
/** Nobody writes upside down, but from here on, up or down, it may be either. */
const steep = 45;

/** The way in which a line is read for sure, and surer than in all others. */
async function surest(
  picture: Rgb,
  lines: readonly TurnedLine[],
  models: Models,
  upright: readonly Read[],
): Promise<SeenLine | null> {
  const all: SeenLine[] = [];
  for (const line of lines) {
    const seen = lookAt(picture, line);
    const box = turnedFrame(line.frame, line.angle, 0);
    all.push({ ...line, box, seen, read: await recognise(seen.picture, seen.frame, models) });
  }
  const [best, next] = all.sort((a, b) => sureness(b.read) - sureness(a.read));
  if (best === undefined || sureness(best.read) < leastMean) return null;
  const others = Math.max(sureness(upright), next === undefined ? 0 : sureness(next.read));
  return sureness(best.read) - others >= leastLead ? best : null;
}

/** The line upright, with as much around it as it is high. */
function lookAt(picture: Rgb, { angle, frame }: TurnedLine): SeenLine['seen'] {
  const margin = Math.round(frame.height);
  const wide = {
    x: Math.round(frame.x) - margin,
    y: Math.round(frame.y),
    width: Math.ceil(frame.width) + 2 * margin,
    height: Math.ceil(frame.height),
  };
  const inside = { x: margin, y: 0, width: wide.width - 2 * margin, height: wide.height };
  return { picture: uprightPart(picture, angle, wide), frame: inside };
}

/** Mean probability of what was read, 0…1; 0 where that is no two letters or digits. */
function sureness(read: readonly Read[]): number {
  if ((textOf(read).match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2) return 0;
  const all = read.filter(({ text }) => text !== ' ');
  return all.reduce((sum, { probability }) => sum + probability, 0) / all.length;
}
