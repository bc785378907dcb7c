import interTight from '@fontsource-variable/inter-tight/files/inter-tight-latin-wght-normal.woff2?inline';
import type { Report } from '../../../model/report.ts';
import { cssString } from '../markup.ts';
import { base } from './base.ts';
import { chapters } from './chapters.ts';
import { cover } from './cover.ts';
import { offers } from './offers.ts';
import { print } from './print.ts';
import { sheet } from './sheet.ts';
import { tables } from './tables.ts';

/** Inter Tight, SIL Open Font License 1.1: Latin letters only, all weights in one file; other scripts use the system's. */
const font = `@font-face{font-family:"Inter Tight";src:url("${interTight}") format("woff2");font-weight:100 900;font-display:swap;unicode-range:U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215}`;

/** All styles of the page. The campaign's name is in them because printed pages carry it at their head. */
export const stylesheet = (report: Report): string =>
  [
    font,
    base,
    cover,
    chapters,
    tables,
    offers,
    sheet,
    print(cssString(report.campaign.name), cssString(report.kit.name)),
  ].join('\n');
