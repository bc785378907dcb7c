import { converter, differenceCiede2000, formatHex, inGamut, wcagContrast } from 'culori';
import sharp from 'sharp';
import { drawLogo } from '../../src/facts/logos/draw.ts';
import { type Inked, oneInk, svgOf } from './logo-brands.ts';
import { drawGround, renamed } from './logo-grounds.ts';
import type { Random } from './random.ts';

/** The size of every scene, px, and the zone in which its placement wants the logo. */
export const canvas = { width: 900, height: 470 } as const;
export const zone = { x: 100, y: 60, width: 700, height: 350 } as const;
/** The one-colour variant's ink; a ground of the palette on which no variant may stand. */
export const [ink, forbiddenGround] = ['#1f3a5f', '#e8dcc0'];
/** Least contrast that the kit asks for; share of the height that is to stay free. */
export const [leastContrast, clearFactor] = [3, 0.5];

export type DepartureGround = 'even' | 'photo';
/** Something done to a logo, by how much, and which check is to tell of it. */
export interface Departure {
  readonly name: string;
  readonly check: string;
  readonly unit: string;
  /** Rising; what is told at 0 is told falsely. */
  readonly amounts: readonly number[];
  readonly grounds: readonly DepartureGround[];
}

const both = ['even', 'photo'] as const;
const even = ['even'] as const;
export const departures = [
  { name: 'there', check: 'logo-presence', unit: '', amounts: [1], grounds: both },
  { name: 'stretched', check: 'logo-aspect', unit: '%', amounts: [0, 1, 1.5, 2, 3, 5, 8, 12], grounds: both },
  { name: 'rotated', check: 'logo-rotation', unit: '°', amounts: [0, 0.3, 0.5, 1, 1.5, 2, 3, 5], grounds: both },
  { name: 'too small', check: 'logo-size', unit: '%', amounts: [0, 1, 2, 3, 5, 10, 15], grounds: even },
  { name: 'crowded', check: 'logo-clear-space', unit: 'px', amounts: [0, 0.5, 1, 2, 3, 5, 8], grounds: even },
  { name: 'cropped', check: 'logo-cropped', unit: '%', amounts: [0, 1.5, 3, 5, 8, 12, 18, 24], grounds: even },
  { name: 'outside its zone', check: 'logo-safe-zone', unit: '%', amounts: [0, 1.5, 2.5, 4, 7, 12], grounds: even },
  { name: 'recoloured', check: 'logo-colour', unit: 'ΔE00', amounts: [0, 11, 13, 16, 20, 26, 34], grounds: even },
  { name: 'faint', check: 'logo-contrast', unit: '%', amounts: [0, 5, 10, 15, 20, 30, 40], grounds: even },
  { name: 'on a ground not allowed', check: 'logo-background', unit: '', amounts: [0, 1], grounds: even },
  { name: 'a part gone', check: 'logo-altered', unit: '%', amounts: [0, 3.5, 5, 7, 10, 14, 20, 25], grounds: both },
  { name: 'a bar across', check: 'logo-altered', unit: '%', amounts: [0, 3, 6, 10, 15, 25], grounds: even },
  { name: 'a shadow', check: 'logo-altered', unit: '%', amounts: [0, 10, 20, 30, 45, 60], grounds: even },
  { name: 'an outline', check: 'logo-altered', unit: '%', amounts: [0, 10, 20, 30, 45, 60], grounds: even },
  { name: 'mirrored', check: 'logo-mirrored', unit: '', amounts: [0, 1], grounds: even },
  { name: 'an old version', check: 'logo-retired', unit: '', amounts: [0, 1], grounds: even },
  { name: 'twice', check: 'logo-repeated', unit: '', amounts: [0, 1], grounds: even },
] as const satisfies readonly Departure[];
export type DepartureName = (typeof departures)[number]['name'];

/** What is drawn otherwise than the logo as it should be. */
interface Drawn {
  readonly height: number;
  readonly stretch?: number;
  readonly rotation?: number;
  readonly mirrored?: boolean;
  /** Of the middle, px. */
  readonly cx: number;
  readonly cy: number;
  /** Wraps the logo; ids in it are its own. */
  readonly wrap?: (logo: string) => string;
  /** In the art's own units, over it. */
  readonly over?: string;
  readonly beside?: string;
  readonly ground?: string;
}

/** A JPEG of quality 85 with the logo `height` px high, and a departure of that amount. */
export async function drawDeparture(
  random: Random,
  art: Inked,
  height: number,
  { name, amount, ground }: { readonly name: DepartureName; readonly amount: number; readonly ground: DepartureGround },
): Promise<Buffer> {
  const drawn = await departed(random, art, height, name, amount);
  const scene = placed(art, drawn) + (drawn.beside ?? '');
  const size = `width="${canvas.width}" height="${canvas.height}"`;
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${ground === 'even' ? `<rect width="100%" height="100%" fill="${drawn.ground ?? '#ffffff'}"/>` : ''}${scene}</svg>`;
  const picture = Buffer.from(overlay);
  const whole =
    ground === 'even'
      ? sharp(picture)
      : sharp(await drawGround(random, 'photo', canvas, 'test')).composite([{ input: picture }]);
  return whole.removeAlpha().jpeg({ quality: 85 }).toBuffer();
}

function placed({ ink: box, body, width, height: tall }: Inked, drawn: Drawn): string {
  const scale = drawn.height / box.height;
  const [across, down] = [scale * (drawn.stretch ?? 1) * (drawn.mirrored ? -1 : 1), scale];
  const middle = `${-box.x - box.width / 2} ${-box.y - box.height / 2}`;
  const logo = `<g transform="translate(${drawn.cx} ${drawn.cy}) rotate(${drawn.rotation ?? 0}) scale(${across} ${down}) translate(${middle})"><svg width="${width}" height="${tall}" overflow="visible">${renamed(body, 'ours')}</svg>${drawn.over ?? ''}</g>`;
  return drawn.wrap === undefined ? logo : drawn.wrap(logo);
}

async function departed(
  random: Random,
  art: Inked,
  height: number,
  name: DepartureName,
  amount: number,
): Promise<Drawn> {
  const width = (height * art.ink.width) / art.ink.height;
  const share = amount / 100;
  const side = random.pick([-1, 1]);
  const [cx, cy] = [canvas.width / 2 + random.between(-20, 20), canvas.height / 2 + random.between(-20, 20)];
  const base: Drawn = { height, cx, cy };
  switch (name) {
    case 'there':
      return base;
    case 'stretched':
      return { ...base, stretch: (1 + share) ** side };
    case 'rotated':
      return { ...base, rotation: side * amount };
    case 'too small':
      return { ...base, height: height * (1 - share) };
    case 'crowded': {
      const gap = amount === 0 ? clearFactor * height + 1 : clearFactor * height - amount;
      const box = `<rect x="${cx + width / 2 + gap}" y="${cy - height / 4}" width="60" height="${height / 2}" fill="#101418"/>`;
      return { ...base, beside: box };
    }
    case 'cropped':
      return { ...base, cx: canvas.width - width / 2 + (amount === 0 ? -2 : share * width) };
    case 'outside its zone':
      return { ...base, cx: zone.x + zone.width - width / 2 + (amount === 0 ? -2 : share * width) };
    case 'recoloured':
      return { ...base, wrap: inked(amount === 0 ? ink : shifted(random, ink, amount)) };
    case 'faint':
      return {
        ...base,
        wrap: inked(ink),
        ground: groundOf(amount === 0 ? leastContrast * 1.1 : leastContrast / (1 + share)),
      };
    case 'on a ground not allowed':
      return { ...base, wrap: inked(ink), ...(amount === 0 ? {} : { ground: forbiddenGround }) };
    case 'a part gone':
      return amount === 0 ? base : { ...base, wrap: await lessOf(random, art, share, { cx, width }) };
    case 'a bar across': {
      const { x, y, width: w, height: h } = art.ink;
      const bar = `<rect x="${x - 0.05 * w}" y="${y + h * random.between(0.3, 0.6)}" width="${1.1 * w}" height="${share * h}" fill="#d1006c"/>`;
      return amount === 0 ? base : { ...base, over: bar };
    }
    case 'a shadow':
      return {
        ...base,
        wrap: filtered(
          `<feDropShadow dx="${height * 0.05}" dy="${height * 0.05}" stdDeviation="${height * 0.02}" flood-opacity="${share}"/>`,
        ),
      };
    case 'an outline':
      return {
        ...base,
        wrap: filtered(
          `<feMorphology in="SourceAlpha" operator="dilate" radius="${Math.max(1, height * 0.04)}" result="wide"/><feFlood flood-opacity="${share}"/><feComposite in2="wide" operator="in"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge>`,
        ),
      };
    case 'mirrored':
      return { ...base, mirrored: amount === 1 };
    case 'an old version':
      return amount === 0 ? base : { ...base, over: oldBar(art) };
    case 'twice':
      return amount === 0 ? base : { ...base, cy: cy - height, beside: placed(art, { ...base, cy: cy + height }) };
  }
}

/** What the old version had below it: a bar of an eighth of its height. */
const oldBar = ({ ink: { x, y, width, height } }: Inked): string =>
  `<rect x="${x}" y="${y + 1.06 * height}" width="${width}" height="${0.125 * height}" fill="#d1006c"/>`;
export function oldVersion(art: Inked): Buffer {
  const box = `${art.ink.x} ${art.ink.y} ${art.ink.width} ${1.2 * art.ink.height}`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box}" width="${art.ink.width}" height="${1.2 * art.ink.height}"><svg width="${art.width}" height="${art.height}" overflow="visible">${art.body}</svg>${oldBar(art)}</svg>`,
  );
}

const inked = (colour: string) => (logo: string) => `${oneInk(colour)}<g filter="url(#ink)">${logo}</g>`;
const filtered = (effect: string) => (logo: string) =>
  `<filter id="effect" x="-30%" y="-30%" width="160%" height="160%">${effect}</filter><g filter="url(#effect)">${logo}</g>`;

const toLab = converter('lab65');
const difference = differenceCiede2000();

/** A colour that lies so far (ΔE00, by culori) from another. */
function shifted(random: Random, from: string, deltaE: number): string {
  const start = toLab(from);
  if (start === undefined) throw new Error(`No colour: ${from}`);
  for (;;) {
    const way = [random.between(-1, 1), random.between(-1, 1), random.between(-1, 1)] as const;
    for (let step = 1; step < 120; step += 0.25) {
      const to = {
        mode: 'lab65',
        l: start.l + step * way[0],
        a: start.a + step * way[1],
        b: start.b + step * way[2],
      } as const;
      if (!inGamut('rgb')(to)) break;
      if (difference(from, to) >= deltaE) return formatHex(to);
    }
  }
}

/** The grey against which the one-colour ink has that contrast. */
function groundOf(ratio: number): string {
  const greys = Array.from({ length: 256 }, (_, value) =>
    formatHex({ mode: 'rgb', r: value / 255, g: value / 255, b: value / 255 }),
  );
  const lighter = greys.filter((grey) => wcagContrast(grey, '#000000') > wcagContrast(ink, '#000000'));
  return lighter.reduce((best, grey) =>
    Math.abs(wcagContrast(grey, ink) - ratio) < Math.abs(wcagContrast(best, ink) - ratio) ? grey : best,
  );
}

/** Takes away an upright strip with that share of the ink, counted on a drawing of the logo. */
async function lessOf(
  random: Random,
  art: Inked,
  share: number,
  { cx, width }: { readonly cx: number; readonly width: number },
): Promise<(logo: string) => string> {
  const drawn = await drawLogo(Buffer.from(svgOf(art)));
  if (drawn === null || drawn === 'empty') throw new Error('Nothing drawn');
  const columns = Array.from({ length: drawn.width }, (_, x) => {
    let sum = 0;
    for (let y = 0; y < drawn.height; y++) sum += drawn.rgba[4 * (y * drawn.width + x) + 3]!;
    return sum;
  });
  const all = columns.reduce((sum, column) => sum + column, 0);
  const placeOf = (of: number): number => {
    let [x, sum] = [0, 0];
    while (x < columns.length && sum < of * all) sum += columns[x++]!;
    return x / columns.length;
  };
  const first = random.between(0.08, 0.92 - share);
  const [from, to] = [placeOf(first), placeOf(first + share)];
  const left = cx - width / 2;
  return (logo) =>
    `<mask id="less"><rect width="100%" height="100%" fill="#fff"/><rect x="${left + from * width}" y="0" width="${(to - from) * width}" height="100%" fill="#000"/></mask><g mask="url(#less)">${logo}</g>`;
}

/** Whether its mirror image is another: more than a seventh of its ink lies elsewhere. */
export async function hasSides(art: Inked): Promise<boolean> {
  const drawn = await drawLogo(Buffer.from(svgOf(art)));
  if (drawn === null || drawn === 'empty') return false;
  let [off, all] = [0, 0];
  for (let y = 0; y < drawn.height; y++) {
    for (let x = 0; x < drawn.width; x++) {
      const [here, there] = [x, drawn.width - 1 - x].map(
        (column) => drawn.rgba[4 * (y * drawn.width + column) + 3]!,
      ) as [number, number];
      off += Math.abs(here - there);
      all += here;
    }
  }
  return off > all / 7;
}
