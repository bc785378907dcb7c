import type { AssetReport } from '../model/report.ts';
import { assetsInOrder } from '../report/findings.ts';
import { aroundThings, hatchOver } from '../report/hatch.ts';
import { type LocatedDeviation, locatedDeviationsOf, placeMarkers, spotsOf } from '../report/overlay.ts';
import type { FolderExporter } from './exporter.ts';
import type { Typeface } from './studio.ts';

/**
 * Every asset on which something was found, as a PNG with its areas outlined and numbered as in all other formats: to be
 * put into a mail, a ticket or a deck. The folders of the campaign are kept.
 */
export const annotated: FolderExporter = {
  kind: 'folder',
  id: 'annotated',
  title: 'PNG',
  async *write(report, studio) {
    const { own } = await studio.typefaces();
    const digits = own[0]?.semibold;
    if (digits === undefined) throw new Error('There is no typeface of ours.');
    for (const asset of assetsInOrder(report)) {
      const deviations = locatedDeviationsOf(asset);
      if (deviations.length === 0) continue;
      const over = overlay(asset, deviations, digits);
      const content = await studio.picture({ path: asset.path, side: longestSide, as: 'png', over });
      if (content !== null) yield { name: `${asset.path.replace(/\.png$/i, '')}.png`, content };
    }
  },
};

/** px: sharp on a large screen, and still a file that can be sent. */
const longestSide = 2000;

/** Of the longest side: a line that can be seen when the picture fills a screen, a number that can be read in a mail. */
const lineWidth = 1 / 500;
const spotRadius = 1 / 70;
/** px, below which neither can be drawn. */
const leastLine = 1;
const leastRadius = 7;

/**
 * Areas and numbers in the picture's own px: black in a white edge, so that they stand out from anything. What a thing is
 * held to has a finer line and no number, and beyond it the picture is hatched.
 */
function overlay(asset: AssetReport, deviations: readonly LocatedDeviation[], digits: Typeface): string {
  const { width, height } = asset;
  const side = Math.max(width, height);
  // What is drawn smaller keeps its lines and numbers.
  const shrunk = Math.max(1, side / longestSide);
  const line = Math.max(leastLine * shrunk, side * lineWidth);
  const radius = Math.max(leastRadius * shrunk, side * spotRadius);
  const outlined = deviations.filter(({ overlay: { drawn } }) => drawn > 0);
  const held = deviations.filter(({ overlay: { limits } }) => limits !== '');
  const closed = held.map(({ number, overlay }) => {
    const { limits } = overlay;
    const clip = (id: string, path: string): string =>
      `<clipPath id="${id}${number}"><path d="${path}" clip-rule="evenodd"/></clipPath>`;
    return `${clip('c', overlay.closed)}${clip('t', aroundThings(overlay, asset))}<g clip-path="url(#c${number})"><g clip-path="url(#t${number})"><use href="#hatch" stroke="#fff" stroke-width="${line * 1.4}" stroke-opacity="0.6"/><use href="#hatch" stroke="#000" stroke-width="${line * 0.5}" stroke-opacity="0.75"/></g></g><path d="${limits}" stroke="#fff" stroke-width="${line * 1.8}"/><path d="${limits}" stroke="#000" stroke-width="${line * 0.6}"/>`;
  });
  const hatch = held.length === 0 ? '' : `<defs><path id="hatch" d="${hatchOver(asset)}"/></defs>`;
  const paths = outlined.map(({ overlay: { path }, deviation }) => {
    const dashes = deviation.certainty === 'ask' ? ` stroke-dasharray="${line * 4} ${line * 3}"` : '';
    return `<path d="${path}" stroke="#fff" stroke-width="${line * 2.6}"/><path d="${path}" stroke="#000" stroke-width="${line}"${dashes}/>`;
  });
  const labels = spotsOf(outlined);
  const spots = placeMarkers(
    labels.map(({ marker }) => marker),
    asset,
  ).map(({ x, y }, i) => spot(String(labels[i]?.number ?? ''), x, y, radius, digits));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${hatch}<g fill="none" stroke-linejoin="round">${closed.join('')}${paths.join('')}</g>${spots.join('')}</svg>`;
}

/** A number as outlines: the machine that draws it may have no fonts. */
function spot(number: string, x: number, y: number, radius: number, digits: Typeface): string {
  const { path, width } = digits.outline(number);
  const size = (radius * (number.length > 2 ? 0.9 : 1.15)) / 1000;
  const place = `translate(${x - (width * size) / 2} ${y + capHalf * size}) scale(${size})`;
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="#000" stroke="#fff" stroke-width="${radius * 0.14}"/><path d="${path}" transform="${place}" fill="#fff"/>`;
}

/** Half the height of Inter Tight’s figures, in thousandths of the size of type. */
const capHalf = 364;
