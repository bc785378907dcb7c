import type { AssetReport } from '../../model/report.ts';
import { zoneName } from '../../model/zone-names.ts';
import { aroundThings, hatchOver } from '../../report/hatch.ts';
import { type LocatedDeviation, overlayOf, placeMarkers, spotsOf } from '../../report/overlay.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';
import { said } from './said.ts';

/** Only what browsers show as a still picture, and nothing that could be more than that. */
export const stillPicture = /^data:image\/(?:png|jpeg|webp|avif|gif);base64,[A-Za-z0-9+/]+={0,2}$/;

const thumbnailOf = ({ thumbnails }: Context, path: string): string | null => {
  const data = Object.hasOwn(thumbnails, path) ? thumbnails[path] : undefined;
  return data !== undefined && stillPicture.test(data) ? data : null;
};

/** The asset small, without anything drawn on it. */
export function plain(context: Context, asset: AssetReport): Markup {
  if (asset.kind === 'document') return said(context, asset, []);
  return html`<div class="pic" ${proportion(asset)}>${pixels(context, asset, context.words.picture(asset.path))}</div>`;
}

/** The asset with the regions of its deviations outlined and numbered as in the text beside it. */
export function annotated(context: Context, asset: AssetReport, deviations: readonly LocatedDeviation[]): Markup {
  if (asset.kind === 'document') return said(context, asset, deviations);
  const { words, anchors } = context;
  const outlined = deviations.filter(({ overlay }) => overlay.drawn > 0);
  const labels = spotsOf(outlined);
  const spots = placeMarkers(
    labels.map(({ marker }) => marker),
    asset,
  );
  const marked = words.marked(outlined.map(({ number }) => number).join(words.separator));
  const description = [words.picture(asset.path), ...(outlined.length > 0 ? [marked] : [])].join(words.comma);
  const id = anchors.get(asset.path) ?? '';
  return html`<div class="pic" ${proportion(asset)}>${pixels(context, asset, description)}<svg class="over" aria-hidden="true">
<svg class="areas" viewBox="0 0 ${asset.width} ${asset.height}" preserveAspectRatio="none">${zones(asset)}${limits(asset, deviations, id)}${outlined.map(
    ({ number, overlay, deviation }) =>
      html`<g class="under"><path class="area" id="${id}r${number}" d="${overlay.path}"/></g><use class="line ${deviation.certainty}" href="#${id}r${number}"/>`,
  )}</svg>${labels.map(({ number }, i) => {
    const { x = 0, y = 0 } = spots[i] ?? {};
    return html`<svg class="spot" x="${percent(x / asset.width)}" y="${percent(y / asset.height)}"><circle r="10"/><text dy=".35em">${number}</text></svg>`;
  })}</svg></div>`;
}

/** The lines that things are held to, finer than those around things, and hatched beyond. */
function limits(asset: AssetReport, deviations: readonly LocatedDeviation[], id: string): Markup | null {
  const held = deviations.filter(({ overlay }) => overlay.limits !== '');
  if (held.length === 0) return null;
  return html`<defs><path class="area" id="${id}h" d="${hatchOver(asset)}"/></defs>${held.map(
    ({ number, overlay }) =>
      html`<clipPath id="${id}c${number}"><path clip-rule="evenodd" d="${overlay.closed}"/></clipPath><clipPath id="${id}t${number}"><path clip-rule="evenodd" d="${aroundThings(overlay, asset)}"/></clipPath><g class="closed" clip-path="url(#${id}c${number})"><g clip-path="url(#${id}t${number})"><use class="light" href="#${id}h"/><use class="dark" href="#${id}h"/></g></g><path class="area limit light" d="${overlay.limits}"/><path class="area limit" d="${overlay.limits}"/>`,
  )}`;
}

const zonesOf = ({ judged }: AssetReport) => judged[0]?.zones ?? [];

/** Safe zones and crops, drawn only where the toolbar asks for them. */
function zones(asset: AssetReport): Markup | null {
  const drawn = zonesOf(asset);
  if (drawn.length === 0) return null;
  return html`<g class="zones">${drawn.map(({ type, region }) => {
    const { path } = overlayOf([region], asset);
    return html`<g class="under"><path class="area" d="${path}"/></g><path class="area ${type}" d="${path}"/>`;
  })}</g>`;
}

/** What the drawn zones are, in words. */
export function zoneList({ words, report }: Context, asset: AssetReport): Markup | null {
  const drawn = zonesOf(asset);
  if (drawn.length === 0) return null;
  return html`<ul class="zones">${drawn.map(
    ({ name, type }) =>
      html`<li><svg class="key" aria-hidden="true"><line class="${type}" y1="50%" x2="100%" y2="50%"/></svg>${words.zone[type]}${words.colon}${zoneName(name, report.language)}</li>`,
  )}</ul>`;
}

const pixels = (context: Context, asset: AssetReport, description: string): Markup => {
  const data = thumbnailOf(context, asset.path);
  return data === null
    ? html`<span class="none" role="img" aria-label="${description}">${context.words.noPreview}</span>`
    : html`<img src="${data}" alt="${description}" loading="lazy" decoding="async" width="${asset.width}" height="${asset.height}">`;
};

/** Its proportion and width, from which the style sheet makes a frame that fits its column. */
const proportion = ({ width, height }: AssetReport): Markup =>
  html`style="--ratio:${Math.round((width / height) * 10_000) / 10_000};--width:${width}px"`;

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;
