import type { CopyPiece } from '../../model/copy.ts';
import { cascadeOf } from './cascade.ts';
import { pixelsIn } from './colours.ts';
import type { Declared } from './css.ts';
import { attribute, type Element, isElement, type Node, type Query } from './dom.ts';
import { createLine, type Line } from './line.ts';
import { type Look, lookOf, paintOf, plainLook } from './look.ts';

/** One line or block as it stands in the document. */
export interface Block extends Line {
  readonly role: CopyPiece['role'];
  readonly look: Look;
  /** The element that it stands in. */
  readonly node: Node;
}

export type PaintUse = 'text' | 'ground' | 'border';

export interface MarkupReading {
  /** In reading order. */
  readonly blocks: readonly Block[];
  /** Where an element paints in a colour: the blocks in it are those from `from` up to `to`. */
  readonly paints: readonly {
    readonly hex: string;
    readonly use: PaintUse;
    readonly from: number;
    readonly to: number;
    /** The element that paints; null for letters. */
    readonly node: Node | null;
  }[];
  readonly images: readonly ReadImage[];
  /** Links around pictures, and links with nothing in them; links of words stand in their blocks. */
  readonly bareLinks: readonly { readonly href: string; readonly block: number | null }[];
  /** Fixed widths in px that tables and blocks state. */
  readonly widths: readonly number[];
}

export interface ReadImage {
  readonly src: string;
  /** Null where the attribute is missing. */
  readonly alt: string | null;
  readonly width: number | null;
  readonly height: number | null;
  /** Its style leaves its height to the picture, whatever is stated beside it. */
  readonly fluid: boolean;
  readonly href: string | null;
  /** The block that its alternative text became. */
  readonly block: number | null;
  readonly node: Node;
}

const skipped = new Set(
  'script style template noscript svg math object iframe select textarea head mj-head mj-style mj-attributes mj-font mj-breakpoint'.split(
    ' ',
  ),
);
const breaks = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul ' +
    'mj-accordion-text mj-accordion-title mj-body mj-button mj-column mj-group mj-hero mj-navbar-link mj-raw mj-section mj-social-element mj-table mj-text mj-wrapper'
  ).split(' '),
);
const holders = new Set(['table', 'td', 'div', 'mj-body']);
/** Classes by which templates call the line that inboxes show after the subject. */
const preheaderName = /(^|[\s_-])(preheader|preview-?text|preheader-text)($|[\s_-])/i;

/** Reads what a document says, as a person sees it. `title`: whether its title is shown anywhere (a page's is, a message's is not). */
export function readMarkup(query: Query, { title }: { readonly title: boolean }): MarkupReading {
  const cascade = cascadeOf(query);
  const blocks: Block[] = [];
  const paints: MarkupReading['paints'][number][] = [];
  const images: ReadImage[] = [];
  const bareLinks: MarkupReading['bareLinks'][number][] = [];
  const widths: number[] = [];
  const line = createLine();
  let current: { readonly look: Look; readonly node: Node } | null = null;

  const push = (block: Block): number => {
    blocks.push(block);
    return blocks.length - 1;
  };
  const whole = (text: string, role: Block['role'], look: Look, node: Node): number | null => {
    line.add(text, { struck: false, href: look.href, transform: null });
    const read = line.take();
    return read === null ? null : push({ ...read, role, look, node });
  };

  function flush(): void {
    const read = line.take();
    if (read === null || current === null) return;
    const { look, node } = current;
    current = null;
    push({ ...read, role: roleOf(read, look, node), look, node });
  }

  function visit(node: Node, above: Look): void {
    if (node.type === 'text') {
      if (current === null && /\S/.test(node.data)) current = { look: above, node: node.parent ?? node };
      line.add(node.data, above, node);
    } else if (isElement(node)) element(node, above);
    else if ('children' in node) for (const child of node.children) visit(child, above);
  }

  function element(node: Element, above: Look): void {
    const stated = cascade(node);
    const look = lookOf(node, stated, above);
    if (node.name === 'img' || node.name === 'mj-image') image(node, stated, look);
    if (skipped.has(node.name) || node.name === 'img' || node.name === 'mj-image') return;
    if (node.name === 'input') {
      if (/^(submit|button)$/i.test(attribute(node, 'type') ?? ''))
        whole(attribute(node, 'value') ?? '', 'button', look, node);
      return;
    }
    // A button stands for itself, and what is hidden among what is shown does not run on: a new piece begins.
    const apart =
      breaks.has(node.name) ||
      /^(block|flex|grid|table)/.test(stated.get('display') ?? '') ||
      look.hidden !== above.hidden ||
      look.button !== above.button;
    if (apart) flush();
    const from = blocks.length;
    const imagesBefore = images.length;
    for (const child of node.children) visit(child, look);
    if (apart) flush();
    if (look.gone) return;
    // What stands inline goes on in a line that is not read to its end yet.
    note(node, stated, { from, to: apart ? blocks.length : blocks.length + 1 });
    const href = attribute(node, 'href');
    if (node.name === 'a' && href !== undefined && isBare(query, node)) {
      bareLinks.push({
        href,
        block: images.slice(imagesBefore).find(({ block }) => block !== null)?.block ?? null,
      });
    }
  }

  function note(node: Element, stated: Declared, range: { readonly from: number; readonly to: number }): void {
    const { ground, borders } = paintOf(stated);
    if (ground !== null) paints.push({ hex: ground, use: 'ground', ...range, node });
    for (const hex of borders) paints.push({ hex, use: 'border', ...range, node });
    const width = holders.has(node.name) ? (pixelsIn(stated.get('width')) ?? pixelsIn(attribute(node, 'width'))) : null;
    if (width !== null) widths.push(width);
  }

  function image(node: Element, stated: Declared, above: Look): void {
    const width = pixelsIn(attribute(node, 'width')) ?? pixelsIn(stated.get('width'));
    const height = pixelsIn(attribute(node, 'height')) ?? pixelsIn(stated.get('height'));
    const href = attribute(node, 'href') ?? above.href;
    const alt = attribute(node, 'alt') ?? null;
    // An alternative text is a piece of its own; the line that the picture stands in goes on after it.
    const looked = { ...above, href, hidden: above.gone };
    const block = alt === null || alt.trim() === '' ? null : aside(alt, looked, node);
    const fluid = /auto|%/.test(stated.get('height') ?? '');
    if (!above.gone) images.push({ src: attribute(node, 'src') ?? '', alt, width, height, fluid, href, block, node });
  }

  function aside(alt: string, look: Look, node: Node): number | null {
    flush();
    return whole(alt, 'alt', look, node);
  }

  if (title) {
    const text = query('head > title, mj-title').first().text();
    const node = query.root().toArray()[0];
    if (node !== undefined) whole(text, 'title', { ...plainLook, hidden: true }, node);
  }
  const preview = query('mj-preview').first();
  const previewNode = preview.toArray()[0];
  if (previewNode !== undefined) whole(preview.text(), 'preheader', { ...plainLook, hidden: true }, previewNode);
  for (const node of query.root().toArray()) visit(node, plainLook);
  flush();
  return { blocks: withPreheader(blocks), paints: [...paints, ...inks(blocks)], images, bareLinks, widths };
}

const inks = (blocks: readonly Block[]): MarkupReading['paints'] =>
  blocks.flatMap(({ look, role }, i) =>
    look.hidden || look.ink === null || role === 'alt'
      ? []
      : [{ hex: look.ink, use: 'text', from: i, to: i + 1, node: null }],
  );

function roleOf({ text, links }: Line, look: Look, node: Node): Block['role'] {
  if (isElement(node) && preheaderName.test(`${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`))
    return 'preheader';
  const [link] = links;
  const isLink = link !== undefined && link.range[1] - link.range[0] >= text.length;
  if (look.button) return 'button';
  if (look.heading) return 'heading';
  return isLink ? 'link' : 'body';
}

/** Hidden lines ahead of everything that is shown are what inboxes show after the subject. */
function withPreheader(blocks: readonly Block[]): readonly Block[] {
  const shown = blocks.findIndex(({ look, role }) => !look.hidden && role !== 'alt');
  return blocks.map((block, i) =>
    i < shown && block.look.hidden && block.role === 'body' ? { ...block, role: 'preheader' } : block,
  );
}

const isBare = (query: Query, node: Element): boolean => query(node).text().trim() === '';
