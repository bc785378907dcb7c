/** What pdfkit (0.20) keeps for each font: by each word that was ever set in it, where its glyphs stand. */
interface Fonts {
  readonly _fontFamilies: Readonly<Record<string, { layoutCache: object }>>;
}

/**
 * Forgets how words are laid out, which pdfkit keeps to the end: 12 kB an asset with findings. Without any of it a report
 * takes 2.5 times the CPU, so it is for the caller to say now and then.
 */
export function forgetLayouts(pdf: PDFKit.PDFDocument): void {
  const { _fontFamilies } = pdf as unknown as Fonts;
  for (const font of Object.values(_fontFamilies)) font.layoutCache = Object.create(null);
}
