import type { TextExporter } from './exporter.ts';
import { page } from './html/page.ts';

/** One file for people: opens anywhere, offline, without scripts, and prints. */
export const html: TextExporter = {
  kind: 'text',
  id: 'html',
  title: 'HTML',
  extension: 'html',
  mediaType: 'text/html',
  // Twice the width at which pictures are shown beside their deviations would be sharper, and four times as heavy.
  thumbnails: 640,
  write: page,
};
