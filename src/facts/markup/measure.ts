import type { MarkupFact } from '../../model/markup.ts';
import { type Region, whole } from '../../model/region.ts';
import type { MarkupReading } from './walk.ts';

/** Places that are told of one colour or font: enough to see where it is. */
const mostPlaces = 12;

/** A tracking pixel, or a spacer of the age of tables: nobody is meant to see it. */
const unseenUpTo = 3;

/**
 * What the code of a document says beside its words.
 *
 * @param placeOf the span that a block takes in the asset's copy
 * @param inside names of the pictures that lie in a mail, by source
 */
export function measureMarkup(
  reading: MarkupReading,
  placeOf: (block: number) => Region,
  inside: ReadonlyMap<string, string>,
  about: Pick<MarkupFact, 'isMail' | 'bytes'>,
): MarkupFact {
  const { blocks, paints, images, bareLinks, widths } = reading;
  const shown = blocks.flatMap(({ look, role }, i) => (look.hidden || role === 'alt' ? [] : [i]));
  const placesOf = (at: readonly number[]): readonly Region[] => {
    const places = [...new Set(at)].slice(0, mostPlaces).map(placeOf);
    return places.length === 0 ? [whole] : places;
  };
  const beside = (block: number | null): Region => (block === null ? whole : placeOf(block));

  const colours = [...grouped(paints, ({ hex }) => hex)].map(([hex, uses]) => ({
    hex,
    uses: [...new Set(uses.map(({ use }) => use))],
    count: uses.length,
    places: placesOf(uses.flatMap(({ from, to }) => shown.filter((i) => i >= from && i < to).slice(0, mostPlaces))),
  }));
  const fonts = [...grouped(shown, (i) => blocks[i]?.look.families ?? '')]
    .filter(([stack]) => stack !== '')
    .map(([stack, at]) => ({ families: familiesOf(stack), count: at.length, places: placesOf(at) }));
  const ofWords = blocks.flatMap(({ text, links, look }, i) =>
    look.gone
      ? []
      : links
          .filter(({ range: [start, end] }) => text.slice(start, end).trim() !== '')
          .map(({ href, range: [start, end] }) => {
            const place = placeOf(i);
            const span: Region =
              place.kind === 'span' ? { kind: 'span', start: place.start + start, end: place.start + end } : place;
            return { href: href.trim(), text: text.slice(start, end).trim(), place: span, block: i };
          }),
  );
  const bare = bareLinks
    .filter(({ block }) => block === null || blocks[block]?.links.length === 0)
    .map(({ href, block }) => ({ href: href.trim(), text: '', place: beside(block), block: block ?? blocks.length }));
  return {
    ...about,
    width: widths.length === 0 ? null : Math.max(...widths),
    colours: byCount(colours),
    fonts: byCount(fonts),
    images: images
      .filter(({ width, height }) => (width ?? Infinity) > unseenUpTo && (height ?? Infinity) > unseenUpTo)
      .map(({ block, node: _, ...image }) => ({
        ...image,
        inside: inside.get(image.src) ?? null,
        place: beside(block),
      })),
    links: [...ofWords, ...bare].sort((a, b) => a.block - b.block).map(({ block: _, ...link }) => link),
  };
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
  }
  return groups;
}

const byCount = <T extends { readonly count: number }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => b.count - a.count);

/** `"Inter Tight", Arial` → Inter Tight, Arial. */
const familiesOf = (stack: string): readonly string[] =>
  stack
    .split(',')
    .map((name) => name.replace(/["']|!important/g, '').trim())
    .filter((name) => name !== '');

/** Signs that only people who build e-mails leave; each alone is enough. */
const sureSigns =
  /<!--\[if (?:[^\]]*\b)?mso|urn:schemas-microsoft-com:(?:vml|office)|x-apple-disable-message-reformatting|\bmso-(?:hide|line-height-rule|table-lspace)\b|<mjml[\s>]|\bpre-?header\b/i;
/** Signs that pages have too, but hardly two of them. */
const hints = [
  /\bunsubscribe\b|退订|\*\|UNSUB\|\*/i,
  /role=["']presentation["']/i,
  /<table[^>]*\b(?:cellpadding|cellspacing)=/i,
  /\bbgcolor=/i,
  /view (?:it |this )?(?:e-?mail )?in (?:your |a )?browser|在浏览器中查看/i,
];

/** Whether HTML is built as e-mails are: laid out in tables, for programs that know little CSS. Pages run scripts; e-mails can't. */
export const isBuiltAsMail = (html: string): boolean =>
  !/<script[\s>]/i.test(html) && (sureSigns.test(html) || hints.filter((hint) => hint.test(html)).length >= 2);
