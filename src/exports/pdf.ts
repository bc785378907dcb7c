import type { BinaryExporter } from './exporter.ts';

/**
 * For whoever signs: a cover with the score and a place for the signature, then what the page for browsers tells, an asset
 * a page. Tagged, so that it can be read out; with bookmarks; its typefaces are in it.
 */
export const pdf: BinaryExporter = {
  kind: 'binary',
  id: 'pdf',
  title: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  write: async (report, studio) => {
    const typefaces = await studio.typefaces();
    if (report.language === 'zh-Hans' && typefaces.chinese === null) return 'no-chinese-font';
    // What sets pages is loaded for those who want them.
    const { print } = await import('./pdf/print.ts');
    return print(report, studio, typefaces);
  },
};
