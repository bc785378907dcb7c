import PDFDocument from 'pdfkit';
import type { Report } from '../../model/report.ts';
import type { Typefaces, Weight } from '../studio.ts';
import { forgetLayouts } from './layouts.ts';
import { type Stretch, struckInLines } from './struck.ts';
import { createTypesetter, fontName, type Line, type Style, typefacesInOrder } from './type.ts';

/** ISO A4 in pt, and how far the type keeps from its edges. */
export const paper = { width: 595.28, height: 841.89, margin: 44, top: 60, bottom: 48 } as const;
export const column = paper.width - 2 * paper.margin;

/** Neutral greys only, as on screen: the brand’s colours are to be the one thing that has colour here. */
export const ink = { black: '#111111', soft: '#5e5e5e', line: '#dcdcdc', plate: '#f4f4f4', white: '#ffffff' } as const;

/** Structure types of tagged PDF (ISO 32000-1, 14.8.4) that the report uses. */
export type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'Figure' | 'Link' | 'Lbl' | 'LBody' | 'TH' | 'TD' | 'Span';
type Group = 'Document' | 'Sect' | 'Art' | 'Div' | 'Table' | 'TR' | 'L' | 'LI';

export interface TextOptions {
  readonly x?: number;
  readonly width?: number;
  readonly size?: number;
  readonly weight?: Weight;
  readonly colour?: string;
  /** Height of a line, in sizes of type. */
  readonly leading?: number;
  readonly spacing?: number;
  readonly align?: 'left' | 'right' | 'centre';
  readonly tag?: Tag;
  /** A place in the document that it leads to. */
  readonly to?: string;
  /** Characters of the text that are struck out. */
  readonly struck?: readonly Stretch[];
}

/** A page as it is being set: `y` is where the next thing goes, in pt from the top. */
export interface Press {
  readonly pdf: PDFKit.PDFDocument;
  y: number;
  /** Sets a text at `y` and moves below it. */
  readonly text: (text: string, options?: TextOptions) => void;
  /** Sets a text at a place of its own; `y` stays. Answers its height. */
  readonly at: (y: number, text: string, options?: TextOptions) => number;
  readonly heightOf: (text: string, options?: TextOptions) => number;
  readonly widthOf: (text: string, options?: TextOptions) => number;
  /** Turns the page where less than `height` is left of it, and says whether it did. */
  readonly room: (height: number) => boolean;
  /** Begins a new page; `running` stands at its head. */
  readonly page: (running?: string) => void;
  /** What stands at the head of the pages that follow by themselves; answers what stood there before. */
  readonly continue: (running: string) => string;
  /** Everything drawn within belongs to one element of the structure. */
  readonly within: <T>(group: Group, inside: () => T) => T;
  /** A number in white around a point, within a figure. */
  readonly numberAt: (number: string, x: number, y: number) => void;
  /** Draws something that has a meaning, told by `alt`. */
  readonly figure: (alt: string, draw: () => void) => void;
  /** Draws what only decorates. */
  readonly ornament: (draw: () => void) => void;
  readonly rule: (
    y: number,
    options?: { readonly x?: number; readonly width?: number; readonly colour?: string },
  ) => void;
  /** The place at `y`, which links lead to, and a line of the bookmarks. */
  readonly anchor: (name: string) => void;
  readonly bookmark: (title: string, level: 0 | 1) => void;
}

/** Texts whose lines are kept. */
const mostBroken = 2000;

export function createPress(report: Report, typefaces: Typefaces, title: string): Press {
  const pdf = new PDFDocument({
    size: [paper.width, paper.height],
    margin: 0,
    autoFirstPage: false,
    // None of pdfkit’s own typefaces: they lie in files that are not built in.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: report.language,
    displayTitle: true,
    info: {
      Title: `${report.campaign.name} – ${title}`,
      Author: report.kit.name,
      Creator: `Onbrand ${report.tool.version}`,
      CreationDate: new Date(report.run.startedAt),
    },
  });
  const weights: readonly Weight[] = ['regular', 'medium', 'semibold'];
  typefacesInOrder(typefaces).forEach((cuts, place) => {
    // pdfkit takes an opened font as well; its types know of files only.
    for (const weight of weights) pdf.registerFont(fontName(place, weight), cuts[weight].font as never);
  });
  const setter = createTypesetter(typefaces, report.language, (font, size, text) =>
    pdf.font(font).fontSize(size).widthOfString(text),
  );
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const open: PDFKit.PDFStructureElement[] = [root];
  const parents: PDFKit.PDFOutline[] = [pdf.outline];
  let folio = 0;
  let running = '';

  const element = (tag: Tag, draw: () => void, options: { readonly alt?: string } = {}): PDFKit.PDFStructureElement => {
    const content = pdf.markStructureContent(tag);
    draw();
    pdf.endMarkedContent();
    const made = pdf.struct(tag, options);
    open.at(-1)?.add(made);
    made.add(content);
    return made;
  };
  const ornament = (draw: () => void): void => {
    pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    pdf.endMarkedContent();
  };
  // What is measured is set soon after: its lines need not be broken twice.
  const broken = new Map<string, readonly Line[]>();
  const measured = (text: string, options: TextOptions) => {
    const { width = column, size = 9.5, weight = 'regular', spacing = 0, leading = 1.4 } = options;
    const style: Style = { size, weight, spacing };
    const key = `${size} ${weight} ${spacing} ${width} ${text}`;
    const lines = broken.get(key) ?? setter.lines(text, style, width);
    if (broken.size > mostBroken) {
      broken.clear();
      forgetLayouts(pdf);
    }
    broken.set(key, lines);
    return { lines, style, pitch: size * leading };
  };
  const draw = (line: Line, x: number, baseline: number, { size, spacing }: Style, colour: string): void => {
    let at = x;
    for (const { font, text, width } of line.runs) {
      pdf.font(font).fontSize(size).fillColor(colour);
      pdf.text(text, at, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing });
      at += width;
    }
  };
  const strike = (line: Line, [from, to]: Stretch, x: number, baseline: number, style: Style, colour: string): void => {
    const text = line.runs.map((run) => run.text).join('');
    const [start, end] = [from, to].map((length) => setter.line(text.slice(0, length), style).width);
    // Through the middle of the small letters.
    const y = baseline - style.size * 0.26;
    pdf.moveTo(x + (start ?? 0), y).lineTo(x + (end ?? 0), y);
    pdf
      .lineWidth(style.size * 0.07)
      .strokeColor(colour)
      .stroke();
  };
  const at = (y: number, text: string, options: TextOptions = {}): number => {
    const {
      x = paper.margin,
      width = column,
      colour = ink.black,
      align = 'left',
      tag = 'P',
      to,
      struck = [],
    } = options;
    const { lines, style, pitch } = measured(text, options);
    if (lines.length === 0) return 0;
    const strokes = struckInLines(text, lines, struck);
    const height = lines.length * pitch;
    const made = element(to === undefined ? tag : 'Link', () => {
      lines.forEach((line, i) => {
        const free = width - line.width;
        const indent = align === 'left' ? 0 : align === 'right' ? free : free / 2;
        // The middle of a line of capitals stands in the middle of its pitch.
        const baseline = y + i * pitch + pitch / 2 + style.size * 0.355;
        draw(line, x + indent, baseline, style, colour);
        for (const stroke of strokes[i] ?? []) strike(line, stroke, x + indent, baseline, style, colour);
      });
    });
    if (to !== undefined)
      pdf.goTo(x, y, Math.min(width, Math.max(...lines.map((l) => l.width))), height, to, {
        structParent: made,
      } as never);
    made.end();
    return height;
  };
  const press: Press = {
    pdf,
    y: paper.top,
    at,
    text: (text, options) => {
      press.y += at(press.y, text, options);
    },
    heightOf: (text, options = {}) => {
      const { lines, pitch } = measured(text, options);
      return lines.length * pitch;
    },
    widthOf: (text, { size = 9.5, weight = 'regular', spacing = 0 } = {}) =>
      setter.line(text, { size, weight, spacing }).width,
    room: (height) => {
      const isFull = press.y + height > paper.height - paper.bottom;
      if (isFull) press.page(running);
      return isFull;
    },
    page: (head) => {
      running = head ?? running;
      pdf.addPage();
      folio += 1;
      press.y = paper.top;
      if (folio === 1) return;
      pdf.markContent('Artifact', { type: 'Pagination' });
      const style: Style = { size: 8, weight: 'regular', spacing: 0 };
      const fitted = setter.lines(running, style, column - 40)[0];
      draw(
        setter.lines(report.campaign.name, style, column / 2)[0] ?? { runs: [], width: 0 },
        paper.margin,
        40,
        style,
        ink.soft,
      );
      if (fitted !== undefined) draw(fitted, paper.width - paper.margin - fitted.width, 40, style, ink.soft);
      const number = setter.line(String(folio), style);
      draw(number, paper.width - paper.margin - number.width, paper.height - 30, style, ink.soft);
      draw(setter.line(`${title} · ${report.kit.name}`, style), paper.margin, paper.height - 30, style, ink.soft);
      pdf.endMarkedContent();
    },
    continue: (head) => {
      const before = running;
      running = head;
      return before;
    },
    within: (group, inside) => {
      const made = pdf.struct(group);
      open.at(-1)?.add(made);
      open.push(made);
      const result = inside();
      open.pop();
      made.end();
      return result;
    },
    numberAt: (number, x, y) => {
      const style: Style = { size: 7, weight: 'semibold', spacing: 0 };
      const line = setter.line(number, style);
      draw(line, x - line.width / 2, y + style.size * 0.36, style, ink.white);
    },
    figure: (alt, drawing) => element('Figure', drawing, { alt }).end(),
    ornament,
    rule: (y, { x = paper.margin, width = column, colour = ink.line } = {}) =>
      ornament(() => {
        pdf
          .lineWidth(0.6)
          .strokeColor(colour)
          .moveTo(x, y)
          .lineTo(x + width, y)
          .stroke();
      }),
    anchor: (name) => {
      pdf.addNamedDestination(name, 'XYZ', 0, press.y - 12, 0);
    },
    bookmark: (name, level) => {
      const parent = parents[level] ?? pdf.outline;
      parents[level + 1] = parent.addItem(name, { expanded: false });
    },
  };
  return press;
}
