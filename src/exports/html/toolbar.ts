import { formatNumber } from '../../report/format.ts';
import { countsOf } from '../../report/statement.ts';
import type { Context } from './context.ts';
import { mark } from './marks.ts';
import { html, type Markup } from './markup.ts';

export interface Chapter {
  readonly id: string;
  readonly title: string;
}

/**
 * Where to go and what to see: contents, a filter by severity, safe zones, light and dark. All of it links, radio
 * buttons and check boxes that the style sheet reads, so that it works without scripts.
 */
export function toolbar(context: Context, chapters: readonly Chapter[]): Markup {
  const { words, summary, report } = context;
  const kinds = countsOf(summary, report.language).filter(({ findings }) => findings > 0);
  const hasZones = report.assets.some(({ judged }) => judged.some(({ zones }) => zones.length > 0));
  return html`<nav class="toolbar" aria-label="${words.contents}">
<ul class="contents">${chapters.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>
<div class="tools">${
    kinds.length > 1 &&
    html`<fieldset class="choice"><legend class="hidden">${words.show}</legend>${choice('show', 'all', words.everything, true)}${kinds.map(
      ({ of, findings, name, where }) =>
        choice(
          'show',
          of,
          html`${mark(of)}<span class="hidden">${name} </span>${formatNumber(findings)}`,
          false,
          `${name}${words.comma}${where}`,
        ),
    )}</fieldset>`
  }${hasZones && html`<label class="switch"><input type="checkbox" id="show-zones"><span>${words.zones}</span></label>`}
<fieldset class="choice"><legend class="hidden">${words.theme}</legend>${choice('theme', 'auto', words.themes.auto, true)}${choice('theme', 'light', words.themes.light, false)}${choice('theme', 'dark', words.themes.dark, false)}</fieldset></div>
</nav>`;
}

const choice = (group: string, value: string, shown: Markup | string, first: boolean, title?: string): Markup =>
  html`<label${title !== undefined && html` title="${title}"`}><input type="radio" name="${group}" id="${group}-${value}"${first && html` checked`}><span>${shown}</span></label>`;
