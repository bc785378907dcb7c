import { load } from 'cheerio/slim';
import type { CopyPiece } from '../../model/copy.ts';
import type { RasterFact } from '../../model/facts.ts';
import { box } from '../../model/region.ts';
import { foldWhite } from '../markup/white-space.ts';
import { drawSvg } from '../svg/drawing.ts';
import { recognisable } from '../svg/prolog.ts';
import { type Frame, union } from './ocr/frames.ts';
import { groupsOf } from './ocr/lines.ts';
import { groundedIn, lookOf } from './ocr/look.ts';
import { opaque } from './ocr/opaque.ts';

/** More text elements than any banner has: one in each is a drawing of data, and is read like a picture. */
const mostTexts = 500;

/** What would blend a colour with others. */
const plain = 'opacity:1!important;filter:none!important;mask:none!important';

/**
 * What an SVG says in letters of its own, with where they are drawn; null where it has none, such as one whose text
 * was turned into outlines.
 *
 * @param raster the SVG as it is drawn
 */
export async function readSvg(content: Uint8Array, raster: RasterFact): Promise<readonly CopyPiece[] | null> {
  const $ = load(new TextDecoder().decode(recognisable(content)), { xml: true });
  const texts = $('text').toArray();
  // A tspan with a place of its own begins a line; any other goes on within a word.
  $('text tspan[x], text tspan[y], text tspan[dy]').each((_, part) => {
    $(part).prepend(' ');
  });
  const says = texts.map((text) => foldWhite($(text).text()).trim());
  if (says.every((one) => one === '') || texts.length > mostTexts) return null;

  // Drawn again with nothing but the text, each element in a colour of its own.
  const dress = (elements: Parameters<typeof $>[0], style: string): void => {
    for (const element of $(elements).toArray()) $(element).attr('style', `${$(element).attr('style') ?? ''};${style}`);
  };
  dress('g, svg, a, switch', plain);
  dress('path, rect, circle, ellipse, line, polyline, polygon, image, use', 'visibility:hidden!important');
  texts.forEach((text, i) => {
    const own = `fill:${colourOf(i)}!important;fill-opacity:1!important;stroke:none!important;${plain}`;
    for (const element of [text, ...$(text).find('*').toArray()]) dress(element, own);
  });
  const drawing = await drawSvg(new TextEncoder().encode($.xml()));
  const frames = drawing.ok ? framesOf(drawing.value.raster, texts.length) : [];

  const picture = await opaque(raster);
  const shown = frames.flatMap((frame) => frame ?? []);
  const groups = groupsOf(shown);
  return says.flatMap((text, i): readonly CopyPiece[] => {
    if (text === '') return [];
    const frame = frames[i] ?? null;
    const look = frame === null ? null : lookOf(groundedIn(picture, grown(frame)), text);
    const px = (value: number): number => Math.round(value * raster.scale);
    return [
      {
        text,
        role: 'body',
        source: 'svg',
        region: frame === null ? box(0, 0, 0, 0) : box(px(frame.x), px(frame.y), px(frame.width), px(frame.height)),
        confidence: 1,
        repaired: false,
        hidden: frame === null,
        struck: [],
        group: frame === null ? -1 : (groups[shown.indexOf(frame)] ?? -1),
        ...(look?.size == null ? {} : { size: Math.round(look.size * raster.scale * 10) / 10 }),
        ...(look?.ink == null ? {} : { ink: look.ink }),
        ...(look?.ground == null ? {} : { ground: look.ground }),
      },
    ];
  });
}

/** Far enough apart that no blend of an edge is another one: 500 colours in steps of 1 in blue, 8 in green. */
const colourOf = (i: number): string => `#80${hex((i >> 5) * 8)}${hex((i & 31) * 8)}`;
const indexOf = (g: number, b: number): number => (g / 8) * 32 + b / 8;
const hex = (value: number): string => value.toString(16).padStart(2, '0');

/** What holds the px of each colour; null where there are none. */
function framesOf({ data, width }: RasterFact, count: number): readonly (Frame | null)[] {
  const frames: (Frame | null)[] = Array.from({ length: count }, () => null);
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== 0x80 || data[at + 3] !== 255) continue;
    const i = indexOf(data[at + 1] ?? 0, data[at + 2] ?? 0);
    if (!Number.isInteger(i) || i >= count) continue;
    const pixel = at / 4;
    const one = { x: pixel % width, y: Math.floor(pixel / width), width: 1, height: 1 };
    const frame = frames[i] ?? null;
    frames[i] = frame === null ? one : union(frame, one);
  }
  return frames;
}

/** With some of its ground around it. */
const grown = ({ x, y, width, height }: Frame): Frame => ({
  x: x - height / 4,
  y: y - height / 4,
  width: width + height / 2,
  height: height * 1.5,
});
