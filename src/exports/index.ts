import { annotated } from './annotated.ts';
import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { sarif } from './sarif.ts';
import { xlsx } from './xlsx.ts';

/** Every format of a report, sorted by id. A test compares this list with the folder. */
export const exporters: readonly Exporter[] = [annotated, csv, html, json, junit, markdown, pdf, sarif, xlsx];
