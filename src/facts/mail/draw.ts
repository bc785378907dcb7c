import type { Cascade } from '../markup/cascade.ts';
import { colourIn, pixelsIn } from '../markup/colours.ts';
import { attribute, type Element, isElement, type Node } from '../markup/dom.ts';
import { canvas, darkened } from './dark.ts';
import type { Fragment, Marks } from './marks.ts';
import { boxesFor, mjmlRules } from './mjml.ts';
import { type Dressing, safeSheet, safeStyle } from './safe-css.ts';

/** How a mail is drawn. */
export interface Drawing extends Dressing {
  /** Ground and ink where it states none. */
  readonly canvas: keyof typeof canvas;
  /** Whether its outermost element has a ground of its own; else that of its body is the page's, as browsers have it. */
  readonly hasPageGround: boolean;
  /** What is stated of an element: only MJML is drawn by it, HTML by its own styles. */
  readonly cascade: Cascade;
  /** Address of what stands for a picture: itself, or a box in its place. */
  readonly image: (src: string, width: number | null, height: number | null) => string;
}

/** Elements that are shown as they are; of all others only what stands in them is. */
const shown = new Set(
  (
    'a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn dir div ' +
    'dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd label li main mark menu nav nobr ol p pre q ' +
    'rp rt ruby s samp section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);
/** Elements that nothing is shown of, nor of what stands in them. */
const gone = new Set(
  (
    'script style template noscript svg math iframe frame frameset noframes noembed select datalist textarea title head ' +
    'area base basefont bgsound embed link meta param source track plaintext xmp listing'
  ).split(' '),
);
const empty = new Set(['br', 'col', 'hr', 'wbr']);
/** Attributes that say how something looks or is laid out, or what it is to those who listen. */
const plain = new Set(
  (
    'class id dir lang title align valign width height border cellpadding cellspacing colspan rowspan nowrap face size start ' +
    'reversed value type hspace vspace noshade clear role aria-hidden aria-label'
  ).split(' '),
);
const coloured: Readonly<Record<string, 'ink' | 'ground'>> = { bgcolor: 'ground', color: 'ink', text: 'ink' };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const written = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;

/**
 * The rules of the frame that a mail is shown in, in the page itself: nothing is fetched but pictures that come with it,
 * nothing runs, and nothing leads anywhere. They hold should anything get past what is written below.
 */
const policy =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Our own wrappers take no rule of the mail: not even `* { … !important }` outdoes an earlier layer. */
const ownRules = 'onbrand-run{all:unset!important}';

/**
 * Writes a mail anew, as a page that can do nothing but be looked at: only what is known to be harmless is written, with
 * marks around its copy.
 */
export function drawMail(root: Node, marks: Marks, drawing: Drawing): string {
  const { recolours } = drawing;
  const sheets: string[] = [];
  const inline = new Map<string, string>();
  const out: string[] = [];
  let page = '';
  let body = '';

  function visit(node: Node): void {
    if (node.type === 'text') text(node);
    else if (isElement(node)) element(node);
    else if ('children' in node) for (const child of node.children) visit(child);
  }

  function text(node: Extract<Node, { type: 'text' }>): void {
    let at = 0;
    for (const { start, end, ...fragment } of marks.ofText(node)) {
      out.push(escaped(node.data.slice(at, start)), run(fragment, node.data.slice(start, end)));
      at = end;
    }
    out.push(escaped(node.data.slice(at)));
  }

  function element(node: Element): void {
    const { name } = node;
    if (name === 'html') page += attributesOf(node);
    if (name === 'body') body += attributesOf(node) + foundAt(marks.ofElement(node));
    if (name === 'style') sheets.push(safeSheet(sheetOf(node), drawing));
    if (name === 'head') styles(node);
    if (name === 'img') image(node);
    if (name === 'input') button(node);
    if (name.startsWith('mj-')) {
      component(node);
      return;
    }
    if (gone.has(name) || name === 'img' || name === 'input') return;
    const tag = shown.has(name)
      ? name
      : name === 'button'
        ? 'span'
        : /^(form|fieldset|summary|details)$/.test(name)
          ? 'div'
          : null;
    if (tag !== null) out.push(`<${tag}${attributesOf(node)}${leads(node)}${foundAt(marks.ofElement(node))}>`);
    if (tag !== null && empty.has(tag)) return;
    for (const child of node.children) visit(child);
    if (tag !== null) out.push(`</${tag}>`);
  }

  /** What MJML's compiler would make of it, as far as it is seen. */
  function component(node: Element): void {
    const { name } = node;
    if (name === 'mj-body') body += written('style', 'margin:0');
    if (name === 'mj-style') sheets.push(safeSheet(sheetOf(node), drawing));
    if (name === 'mj-head' || name === 'mj-attributes')
      for (const child of node.children) if (isElement(child)) component(child);
    if (/^mj-(?:head|attributes|style|title|preview|font|breakpoint|html-attributes|all|class|include)$/.test(name))
      return;
    const stated = drawing.cascade(node);
    const { tags, row } = boxesFor(name, stated);
    tags.forEach(([tag, style], i) => {
      const isInner = i === tags.length - 1;
      out.push(`<${tag}${isInner && row ? ' class="onbrand-row"' : ''}${written('style', styleOf(style))}`);
      out.push(
        `${tag === 'a' ? leads(node) : ''}${isInner && name !== 'mj-image' ? foundAt(marks.ofElement(node)) : ''}>`,
      );
    });
    if (name === 'mj-image') {
      const width = pixelsIn(stated.get('width'));
      out.push(`<img${written('src', drawing.image(stated.get('src') ?? '', width, null))}`);
      out.push(
        `${written('alt', attribute(node, 'alt') ?? '')}${width === null ? '' : written('width', String(width))}`,
      );
      out.push(`${written('style', 'max-width:100%;height:auto')}${foundAt(marks.ofElement(node))}>`);
    }
    for (const child of node.children) visit(child);
    for (const [tag] of [...tags].reverse()) out.push(`</${tag}>`);
  }

  function styles(node: Element): void {
    for (const child of node.children) {
      if (isElement(child) && child.name === 'style') sheets.push(safeSheet(sheetOf(child), drawing));
      // A head that was never closed holds the whole mail.
      else if (isElement(child) && !gone.has(child.name)) visit(child);
    }
  }

  function image(node: Element): void {
    const [width, height] = (['width', 'height'] as const).map((side) => pixelsIn(attribute(node, side)));
    const src = drawing.image(attribute(node, 'src')?.trim() ?? '', width ?? null, height ?? null);
    out.push(`<img${written('src', src)}${written('alt', attribute(node, 'alt') ?? '')}`);
    out.push(`${attributesOf(node)}${foundAt(marks.ofElement(node))}>`);
  }

  /** A form can't be sent; what it would be sent with is shown. */
  function button(node: Element): void {
    if (!/^(submit|button)$/i.test(attribute(node, 'type') ?? '')) return;
    out.push(`<span${attributesOf(node)}${foundAt(marks.ofElement(node))}>`);
    out.push(`${escaped(attribute(node, 'value') ?? '')}</span>`);
  }

  /** Styles of elements repeat: each is read once. */
  function styleOf(css: string): string {
    const known = inline.get(css) ?? safeStyle(css, drawing);
    inline.set(css, known);
    return known;
  }

  function attributesOf(node: Element): string {
    const ground = node.name === 'body' || node.name.startsWith('t') ? attribute(node, 'background') : undefined;
    const picture = ground === undefined ? null : drawing.picture(ground.trim());
    const style = [
      ...(picture === null ? [] : [`background-image:url(${picture})`]),
      styleOf(attribute(node, 'style') ?? ''),
    ].join(';');
    const kept = Object.entries(node.attribs).map(([name, value]) => {
      if (plain.has(name) && !(name === 'value' && node.name === 'input')) return written(name, value);
      const use = coloured[name];
      if (use === undefined) return '';
      const colour = colourIn(value);
      return written(name, (recolours && colour !== null ? darkened(colour, use) : null) ?? value);
    });
    return kept.join('') + (style === '' ? '' : written('style', style));
  }

  visit(root);
  const { ground, ink, link } = canvas[drawing.canvas];
  // Attributes yield to any rule, even to one of a layer.
  const grounded = drawing.hasPageGround ? 'html' : 'body:not([bgcolor])';
  const base = `@layer onbrand{${mjmlRules}${ownRules}${grounded}{background:${ground}}html{color:${ink};color-scheme:${drawing.canvas};font-family:Arial,Helvetica,sans-serif}a:any-link{color:${link}}}`;
  return `<!doctype html><html${page}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${base}</style><style>${sheets.join('\n')}</style></head><body${body}>${out.join('')}</body></html>`;
}

/** Where a link leads is no matter here, but that it looks like one: it stays in the page, and out of the way of the keyboard. */
const leads = (node: Element): string =>
  (node.name === 'a' || node.name.startsWith('mj-')) && attribute(node, 'href') !== undefined
    ? ' href="about:srcdoc#" tabindex="-1"'
    : '';

const run = ({ from, to, found }: Pick<Fragment, 'from' | 'to' | 'found'>, text: string): string =>
  `<onbrand-run data-from="${from}" data-to="${to}"${found.length === 0 ? '' : ` data-found="${found.join(' ')}"`}>${escaped(text)}</onbrand-run>`;

const foundAt = (mark: ReturnType<Marks['ofElement']>): string =>
  (mark.span === null ? '' : ` data-from="${mark.span[0]}" data-to="${mark.span[1]}"`) +
  (mark.found.length === 0 ? '' : ` data-found="${mark.found.join(' ')}"`);

/** The text of a style element, without the comments that old browsers needed around it. */
export const sheetOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.data : ''))
    .join('')
    .replace(/<!--|-->/g, '');
