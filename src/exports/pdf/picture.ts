import type { AssetReport } from '../../model/report.ts';
import { type LocatedDeviation, placeMarkers, spotsOf } from '../../report/overlay.ts';
import type { Context } from './context.ts';
import { column, ink, type Press, paper } from './press.ts';

/** pt: what is taller stands smaller, so that the first findings have room below it; and no smaller than this for more. */
const tallest = 310;
const least = 130;

/** The asset with its areas outlined and numbered as in the text below, which takes so many pt. */
export function picture(
  context: Context,
  asset: AssetReport,
  deviations: readonly LocatedDeviation[],
  jpeg: Uint8Array | null,
  below: number,
): void {
  const { press, words } = context;
  const { pdf } = press;
  const free = paper.height - paper.bottom - press.y - below;
  const mostHeight = free < least ? tallest : Math.min(free, tallest);
  const scale = Math.min(column / asset.width, mostHeight / asset.height);
  const width = asset.width * scale;
  const height = Math.max(asset.height * scale, 1);
  const outlined = deviations.filter(({ overlay }) => overlay.drawn > 0);
  const marked = words.marked(outlined.map(({ number }) => number).join(words.separator));
  const alt = [words.picture(asset.path), ...(outlined.length > 0 ? [marked] : [])].join(words.comma);
  press.room(height);
  const { y } = press;
  press.figure(alt, () => {
    frame(press, jpeg, paper.margin, y, width, height);
    pdf.save().translate(paper.margin, y).scale(scale);
    for (const { overlay, deviation } of outlined) {
      pdf
        .path(overlay.path)
        .lineWidth(2.6 / scale)
        .lineJoin('round')
        .undash()
        .stroke(ink.white);
      pdf
        .path(overlay.path)
        .lineWidth(1 / scale)
        .lineJoin('round');
      if (deviation.certainty === 'ask') pdf.dash(4 / scale, { space: 3 / scale });
      pdf.stroke('#000000');
    }
    pdf.restore();
    spots(press, asset, outlined, scale, y);
  });
  if (jpeg === null)
    press.at(y + height / 2 - 6, words.noPreview, { width, size: 8.5, colour: ink.soft, align: 'centre' });
  press.y = y + height;
}

/** A picture, or a plate where there is none, with a hair around it. */
export function frame(
  { pdf }: Press,
  jpeg: Uint8Array | null,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  if (jpeg === null) pdf.rect(x, y, width, height).fill(ink.plate);
  // pdfkit tells a picture by its class: our bytes may be Node’s own kind already, or plain ones from a worker.
  else pdf.image(jpeg as never, x, y, { width, height });
  pdf.lineWidth(0.4).rect(x, y, width, height).strokeOpacity(0.15).stroke('#000000').strokeOpacity(1);
}

function spots(
  { pdf, numberAt }: Press,
  asset: AssetReport,
  outlined: readonly LocatedDeviation[],
  scale: number,
  y: number,
): void {
  const labels = spotsOf(outlined);
  placeMarkers(
    labels.map(({ marker }) => marker),
    asset,
  ).forEach((spot, i) => {
    const at = { x: paper.margin + spot.x * scale, y: y + spot.y * scale };
    pdf.circle(at.x, at.y, 7).lineWidth(1).fillAndStroke('#000000', ink.white);
    numberAt(String(labels[i]?.number ?? ''), at.x, at.y);
  });
}
