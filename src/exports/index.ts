import type { Exporter } from './exporter.ts';
import { html } from './html.ts';
import { json } from './json.ts';

/** Every format of a report, sorted by id. A test compares this list with the folder. */
export const exporters: readonly Exporter[] = [html, json];
