import { extname } from 'node:path';

/**
 * Which files of a folder are assets, by their names.
 *
 * Pictures, e-mails, pages and PDFs are, whatever they are called. Plain text and Markdown lie about in every folder, so
 * they are captions only where something says so: a picture of the same name beside them (`spring.txt`, `spring.jpg`), or
 * a word in their own name or in that of a folder ("caption", "subject line", 文案), the folder of a channel (`instagram/spring.txt`),
 * or an assignment of the settings. Notes for people who open the folder (README, LICENSE …) our own reports and the folders that
 * are called after them, and fixes that wait beside their sources (`cover.onbrand.png`) never are.
 */
const pictures = new Set('jpg jpeg jpe jfif png apng gif webp avif heic heif tif tiff bmp svg'.split(' '));
const documents = new Set('html htm eml mjml pdf'.split(' '));
const texts = new Set('txt md markdown'.split(' '));

const captionWord =
  /(?<![a-z])(?:captions?|copy|subjects?|subject-?lines?|preheaders?|newsletters?|e-?mails?|mailings?|edms?|tweets?|alt-?texts?)(?![a-z])|文案|配文|正文|标题|邮件|推文/i;
const forReaders =
  /^(?:readme|licen[cs]e|copying|notice|authors|contributing|changelog|changes|credits|todo|notes?|robots|humans|ads|security|requirements|manifest|index-of|ofl|fontlog)(?:[.\-_]|$)/i;
/** A fix that waits to take its source's place: both would be judged as two assets. */
const ownFix = /\.onbrand\.[a-z]+$/i;
const ownReport = /^onbrand-report.*\.(?:html?|pdf|md)$/i;
const ownFolder = /^onbrand-report/i;

const extensionOf = (name: string): string => extname(name).slice(1).toLowerCase();
/** `banner@2x.jpg` → `banner`: what a caption beside it is called. */
const stemOf = (name: string): string =>
  name
    .slice(0, name.length - extname(name).length)
    .replace(/@\d(\.\d)?x$/, '')
    .toLowerCase();

/** Whether a folder of this name holds our reports, or pictures of one. */
export const isOwnFolder = (name: string): boolean => ownFolder.test(name);

/** Whether a file of this name may be an asset at all. */
export const mayBeAsset = (name: string): boolean =>
  [pictures, documents, texts].some((names) => names.has(extensionOf(name))) &&
  !ownReport.test(name) &&
  !ownFix.test(name);

/**
 * @param path from the campaign's root
 * @param beside names of all files in its folder
 * @param isMeant whether the settings, or the names of channels, say that this text is for a placement
 */
export function isAsset(path: string, beside: readonly string[], isMeant: (path: string) => boolean): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!mayBeAsset(name)) return false;
  if (!texts.has(extensionOf(name))) return true;
  if (forReaders.test(name)) return false;
  const isBesidePicture = beside.some((other) => pictures.has(extensionOf(other)) && stemOf(other) === stemOf(name));
  return isBesidePicture || captionWord.test(path) || isMeant(path);
}
