import sharp from 'sharp';
import { logos as fact } from '../../../src/facts/logos.ts';
import type { Measuring } from '../../../src/facts/source.ts';
import type { KitLogo, LogosFact } from '../../../src/model/logos.ts';

/** A mark of our own: a ring that is cut, a beam and a dot. No brand's. */
export const mark = (ring: string, beam: string): string =>
  `<path d="M50 5a45 45 0 1 0 45 45h-16a29 29 0 1 1-29-29z" fill="${ring}"/><path d="M52 38h46v12h-46z" fill="${beam}"/><circle cx="82" cy="18" r="11" fill="${beam}"/>`;
export const [ink, accent] = ['#123a8c', '#e4572e'];
export const logo = (id: string, body: string, colourway: KitLogo['colourway'] = 'full'): KitLogo => ({
  id,
  retired: false,
  lockup: 'mark',
  colourway,
  content: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">${body}</svg>`,
  ),
});
export const kit: readonly KitLogo[] = [
  logo('blue', mark(ink, ink), 'one-colour'),
  logo('full', mark(ink, accent)),
  logo('white', mark('#ffffff', '#ffffff'), 'reversed'),
];

interface Staged {
  readonly body?: string;
  /** px of the mark's 100 units. */
  readonly scale?: readonly [x: number, y: number];
  readonly turn?: number;
  readonly ground?: string;
  readonly beside?: string;
  readonly logos?: readonly KitLogo[];
}
const [width, height] = [600, 320];
export const [cx, cy] = [300, 160];
// The mark's ink reaches from 5 to 98 across and from 5 to 95 down.
export const [inkX, inkY] = [51.5, 50];

export async function look({
  body = mark(ink, accent),
  scale = [1, 1],
  turn = 0,
  ground = '#fdf6e3',
  beside = '',
  logos = kit,
}: Staged): Promise<LogosFact> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/>${beside}<g transform="translate(${cx} ${cy}) rotate(${turn}) scale(${scale[0]} ${scale[1]}) translate(${-inkX} ${-inkY})">${body}</g></svg>`;
  const data = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const measured = await fact.measure({ raster: { data, width, height, scale: 1 } }, {
    logos,
  } as unknown as Measuring);
  if (!measured.ok) throw new Error('Not measured');
  return measured.value;
}

/** Four letters of our own, 44 units high, from (0, 0). */
export const word = `<path d="M0 0h9v35h20v9H0zM36 44L54 0h9l18 44h-10l-4-11H49l-4 11zM90 0h34v9h-13v35h-9V9h-12zM134 0h30v9h-21v9h18v8h-18v9h21v9h-30z" fill="${ink}"/>`;
export const lockups: readonly KitLogo[] = [
  logo('mark', mark(ink, accent)),
  lockup('horizontal', 290, 100, `${mark(ink, accent)}<g transform="translate(118 28)">${word}</g>`),
  lockup(
    'stacked',
    164,
    150,
    `<g transform="translate(32 0)">${mark(ink, accent)}</g><g transform="translate(0 106)">${word}</g>`,
  ),
];
export function lockup(id: 'horizontal' | 'stacked', width: number, height: number, body: string): KitLogo {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${body}</svg>`;
  return { id, retired: false, lockup: id, colourway: 'full', content: Buffer.from(svg) };
}
