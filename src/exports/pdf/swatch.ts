import { ink, type Press } from './press.ts';

/** A colour as the report has it; what is none shows as nothing at all. */
export function paint(
  { pdf, ornament }: Press,
  hex: string,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return;
  ornament(() => {
    pdf.rect(x, y, width, height).fill(hex);
  });
}

/** A plate with an edge, so that white shows on white. */
export function plate(press: Press, hex: string, x: number, y: number, width: number, height: number): void {
  paint(press, hex, x, y, width, height);
  press.ornament(() => {
    press.pdf
      .lineWidth(0.4)
      .rect(x + 0.2, y + 0.2, width - 0.4, height - 0.4)
      .strokeOpacity(0.25)
      .stroke(ink.black)
      .strokeOpacity(1);
  });
}

/** Shares side by side, to scale. What is missing to 1 stays empty. */
export function bar(
  press: Press,
  slices: readonly { readonly hex: string; readonly share: number }[],
  y: number,
  height: number,
  x: number,
  width: number,
): void {
  let at = x;
  for (const { hex, share } of slices) {
    paint(press, hex, at, y, share * width, height);
    at += share * width;
  }
}
