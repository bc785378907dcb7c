import type { SeenLogo } from '../../model/seen-logo.ts';
import { type ToldLogo, toldFound, toldWanted } from '../../report/beside.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';
import { stillPicture } from './picture.ts';

/** A logo as it stands and as it should be; nothing where it could not be drawn. */
export function beside({ report, logos }: Context, path: string, seen: SeenLogo): Markup | null {
  const ofAsset = Object.hasOwn(logos, path) ? logos[path] : undefined;
  const pictures = ofAsset !== undefined && Object.hasOwn(ofAsset, seen.subject) ? ofAsset[seen.subject] : undefined;
  if (pictures === undefined) return null;
  const { found, wanted } = pictures;
  if (!stillPicture.test(found) || !stillPicture.test(wanted)) return null;
  const board = (data: string, { title, about, alt }: ToldLogo): Markup =>
    html`<div><img src="${data}" alt="${alt}" width="${pictures.size.width}" height="${pictures.size.height}" loading="lazy" decoding="async"><p><b>${title}</b> <span class="soft">${about}</span></p></div>`;
  return html`<div class="beside">${board(found, toldFound(seen, report.language))}${board(wanted, toldWanted(seen, pictures, report.language))}</div>`;
}
