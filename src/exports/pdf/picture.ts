import type { AssetReport } from '../../model/report.ts';
import { aroundThings, hatchOver } from '../../report/hatch.ts';
import { type LocatedDeviation, placeMarkers, spotsOf } from '../../report/overlay.ts';
import { type Block, half } from './columns.ts';
import type { Context } from './context.ts';
import { ink, type Press } from './press.ts';
import { bar } from './swatch.ts';

/** Of the colours below a picture, in pt. */
const strip = 5;

/** The asset with its areas outlined and numbered as in the findings, and the colours it consists of; at most so tall. */
export function picture(
  { press, words }: Context,
  asset: AssetReport,
  deviations: readonly LocatedDeviation[],
  jpeg: Uint8Array | null,
  most: number,
): Block {
  const scale = Math.min(half / asset.width, most / asset.height);
  const width = asset.width * scale;
  const height = Math.max(asset.height * scale, 1);
  const outlined = deviations.filter(({ overlay }) => overlay.drawn > 0);
  const marked = words.marked(outlined.map(({ number }) => number).join(words.separator));
  const alt = [words.picture(asset.path), ...(outlined.length > 0 ? [marked] : [])].join(words.comma);
  return {
    height: height + strip + 12,
    draw: (x, y) => {
      press.figure(alt, () => {
        frame(press, jpeg, x, y, width, height);
        limits(press, asset, deviations, x, y, scale);
        outlines(press, outlined, x, y, scale);
        spots(press, asset, outlined, x, y, scale);
      });
      if (jpeg === null)
        press.at(y + height / 2 - 6, words.noPreview, { x, width, size: 8, colour: ink.soft, align: 'centre' });
      bar(press, asset.swatches, y + height + 3, strip, x, width);
    },
  };
}

/** The lines that things are held to, finer than those around things, and hatched beyond. */
function limits(
  { pdf }: Press,
  asset: AssetReport,
  deviations: readonly LocatedDeviation[],
  x: number,
  y: number,
  scale: number,
): void {
  const drawn = (path: string, width: number, colour: string, opacity: number): void => {
    pdf
      .path(path)
      .lineWidth(width / scale)
      .strokeOpacity(opacity)
      .stroke(colour);
  };
  for (const { overlay } of deviations.filter((told) => told.overlay.limits !== '')) {
    pdf.save().translate(x, y).scale(scale).undash();
    pdf.save().path(overlay.closed).clip('even-odd');
    pdf.path(aroundThings(overlay, asset)).clip('even-odd');
    drawn(hatchOver(asset), 1.1, ink.white, 0.6);
    drawn(hatchOver(asset), 0.35, '#000000', 0.75);
    pdf.restore();
    drawn(overlay.limits, 1.5, ink.white, 1);
    drawn(overlay.limits, 0.5, '#000000', 1);
    pdf.restore();
  }
}

/** Black in a white edge, so that they stand out from anything; a question is dashed. */
function outlines({ pdf }: Press, outlined: readonly LocatedDeviation[], x: number, y: number, scale: number): void {
  pdf.save().translate(x, y).scale(scale);
  for (const { overlay, deviation } of outlined) {
    pdf
      .path(overlay.path)
      .lineWidth(2.4 / scale)
      .lineJoin('round')
      .undash()
      .stroke(ink.white);
    pdf
      .path(overlay.path)
      .lineWidth(0.9 / scale)
      .lineJoin('round');
    if (deviation.certainty === 'ask') pdf.dash(4 / scale, { space: 3 / scale });
    pdf.stroke('#000000');
  }
  pdf.restore();
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
  x: number,
  y: number,
  scale: number,
): void {
  const labels = spotsOf(outlined);
  placeMarkers(
    labels.map(({ marker }) => marker),
    asset,
  ).forEach((spot, i) => {
    const at = { x: x + spot.x * scale, y: y + spot.y * scale };
    pdf.circle(at.x, at.y, 6).lineWidth(0.9).fillAndStroke('#000000', ink.white);
    numberAt(String(labels[i]?.number ?? ''), at.x, at.y);
  });
}
