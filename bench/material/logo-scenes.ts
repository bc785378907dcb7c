import sharp from 'sharp';
import type { Point } from '../../src/model/logos.ts';
import { type Brand, type Inked, oneInk, type Split, strangers } from './logo-brands.ts';
import { drawGround, type Ground, renamed, type Size, stranger } from './logo-grounds.ts';
import { type Random, randomFrom } from './random.ts';

/** What was done to the logo. */
export type Deed = 'none' | 'stretch' | 'rotate' | 'recolour' | 'altered' | 'cropped' | 'faint' | 'shadow' | 'turned';
export interface Truth {
  readonly lockup: 'horizontal' | 'mark';
  /** Id of the kit's logo; null where its colours are none of them. */
  readonly variant: string | null;
  readonly quad: readonly [Point, Point, Point, Point];
  /** px before rotation. */
  readonly width: number;
  readonly height: number;
  readonly stretch: number;
  /** Degrees, clockwise. */
  readonly rotation: number;
  readonly deed: Deed;
  /** By how much three quarters of its ink differ from what lies under them, grey levels (RMS of the channels). */
  readonly step: number;
}
export interface Scene extends Size {
  readonly file: Buffer;
  readonly ground: Ground;
  readonly jpeg: number | null;
  /** Null where the brand's logo is not there. */
  readonly truth: Truth | null;
}

const sizes: readonly (readonly [number, number])[] = [
  [1500, 500],
  [1200, 628],
  [1080, 1080],
  [1584, 396],
  [820, 312],
  [600, 200],
  [728, 90],
  [300, 250],
  [1280, 720],
  [1920, 1080],
];
const deeds: readonly Deed[] = [
  'none',
  'none',
  'none',
  'none',
  'stretch',
  'stretch',
  'rotate',
  'rotate',
  'recolour',
  'altered',
  'cropped',
  'faint',
  'shadow',
  'turned',
];

/** A scene with the brand's logo, or without. */
export async function drawScene(seed: number, split: Split, brand: Brand, present: boolean): Promise<Scene> {
  const random = randomFrom(seed);
  const [width, height] = random.pick(sizes);
  const size = { width, height };
  const ground = random.pick<Ground>(['flat', 'gradient', 'photo', 'photo', 'layout', 'layout']);
  const base = sharp(await drawGround(random, ground, size, split));
  const { data: bare } = await base.clone().removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const others = present ? (random.chance(0.35) ? random.whole(1, 2) : 0) : random.whole(0, 5);
  const placedLogo = present ? place(random, brand, size, bare, ground === 'layout' && random.chance(0.8)) : null;
  const clutter = Array.from({ length: others }, (_, i) => stranger(random, random.pick(strangers(split)), size, i));
  const kept = placedLogo === null ? clutter : clutter.filter((_, i) => i >= 0);
  const overlay = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">${placedLogo === null ? kept.join('') : clearOf(kept, placedLogo.truth) + placedLogo.svg}</svg>`;
  const picture = base.composite([{ input: await sharp(Buffer.from(overlay)).png().toBuffer() }]).removeAlpha();
  const blur = random.chance(0.1) ? random.between(0.4, 0.9) : 0;
  const whole = sharp(await picture.png({ compressionLevel: 1 }).toBuffer());
  if (blur > 0) whole.blur(blur);
  const jpeg = random.chance(0.15) ? null : random.whole(60, 95);
  const file = await (jpeg === null
    ? whole.png({ compressionLevel: 1 })
    : whole.jpeg({ quality: jpeg, chromaSubsampling: jpeg > 90 ? '4:4:4' : '4:2:0' })
  ).toBuffer();
  const truth = placedLogo && { ...placedLogo.truth, step: await stepOf(placedLogo, bare, size) };
  return { file, width, height, ground, jpeg, truth };
}

async function stepOf({ own, under }: Placed, bare: Buffer, { width, height }: Size): Promise<number> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">${own}</svg>`;
  const drawn = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const steps: number[] = [];
  for (let i = 0; i < width * height; i++) {
    if (drawn[4 * i + 3]! < 250) continue;
    const squares = [0, 1, 2].map((k) => (drawn[4 * i + k]! - (under?.[k] ?? bare[3 * i + k]!)) ** 2);
    steps.push(Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / 3));
  }
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0;
}

interface Placed {
  readonly svg: string;
  /** The logo alone, and the even colour that lies under it; null where it is the ground itself. */
  readonly own: string;
  readonly under: readonly number[] | null;
  readonly truth: Omit<Truth, 'step'>;
}

/** Strangers keep off the logo: the ground under it is wiped of them. */
const clearOf = (strangersSvg: readonly string[], { quad }: Pick<Truth, 'quad'>): string => {
  if (strangersSvg.length === 0) return '';
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs) - 8, Math.min(...ys) - 8];
  const [w, h] = [Math.max(...xs) + 8 - x, Math.max(...ys) + 8 - y];
  return `<mask id="keep-off"><rect width="100%" height="100%" fill="#fff"/><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#000"/></mask><g mask="url(#keep-off)">${strangersSvg.join('')}</g>`;
};

function place(random: Random, brand: Brand, size: Size, bare: Buffer, panel: boolean): Placed {
  const lockup = random.pick(['horizontal', 'horizontal', 'mark'] as const);
  const art: Inked = brand[lockup];
  const deed = random.pick(deeds);
  const stretch = deed === 'stretch' ? 1 + random.pick([-1, 1]) * random.between(0.03, 0.25) : 1;
  const rotation =
    deed === 'rotate'
      ? random.pick([-1, 1]) * random.between(1.5, 25)
      : deed === 'turned'
        ? random.pick([90, 180, -90])
        : 0;
  const aspect = (art.ink.width / art.ink.height) * stretch;
  const [across, down] = Math.abs(rotation) === 90 ? [size.height, size.width] : [size.width, size.height];
  const mostTall = Math.min(0.8 * down, (0.85 * across) / aspect);
  const leastTall = Math.min(mostTall, Math.max(12, 18 / Math.sqrt(aspect)));
  const height = Math.exp(random.between(Math.log(leastTall), Math.log(mostTall)));
  const width = height * aspect;
  const turn = (rotation * Math.PI) / 180;
  const reachX = (Math.abs(Math.cos(turn)) * width + Math.abs(Math.sin(turn)) * height) / 2;
  const reachY = (Math.abs(Math.sin(turn)) * width + Math.abs(Math.cos(turn)) * height) / 2;
  const cropped = deed === 'cropped' ? random.between(0.08, 0.24) : 0;
  const cx =
    cropped > 0
      ? size.width - width / 2 + cropped * width
      : random.between(reachX + 2, Math.max(reachX + 3, size.width - reachX - 2));
  const cy = random.between(reachY + 2, Math.max(reachY + 3, size.height - reachY - 2));
  const card = panel ? cardUnder(random, cx, cy, reachX, reachY) : null;
  const under = card?.colour ?? meanUnder(bare, size, cx, cy, width, height);
  const { filter, variant } = inkFor(random, art, lockup, deed, under);
  const scale = height / art.ink.height;
  const body = renamed(art.body, 'ours');
  const inner = `<g transform="translate(${cx} ${cy}) rotate(${rotation}) scale(${scale * stretch} ${scale}) translate(${-art.ink.x - art.ink.width / 2} ${-art.ink.y - art.ink.height / 2})"><svg width="${art.width}" height="${art.height}">${body}</svg></g>`;
  const wiped = deed === 'altered' ? alteration(random, cx, cy, width, height) : { open: '', close: '' };
  const shadow =
    deed === 'shadow'
      ? `<filter id="shade" x="-20%" y="-20%" width="140%" height="140%"><feDropShadow dx="${height * 0.05}" dy="${height * 0.05}" stdDeviation="${height * 0.02}" flood-opacity="0.6"/></filter>`
      : '';
  const withShadow = shadow === '' ? inner : `${shadow}<g filter="url(#shade)">${inner}</g>`;
  const own = `${filter}${wiped.open}${filter === '' ? withShadow : `<g filter="url(#ink)">${withShadow}</g>`}${wiped.close}`;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const corner = (u: number, v: number): Point => [
    cx + cos * u * width - sin * v * height,
    cy + sin * u * width + cos * v * height,
  ];
  const quad = [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)] as const;
  const svg = `${card?.svg ?? ''}${own}`;
  return {
    svg,
    own,
    under: card?.colour ?? null,
    truth: { lockup, variant, quad, width, height, stretch, rotation, deed },
  };
}

const luma = ([r, g, b]: readonly number[]): number => (0.3 * r! + 0.59 * g! + 0.11 * b!) / 255;

/** A colouring that can be seen on what lies under it. */
function inkFor(random: Random, art: Inked, lockup: string, deed: Deed, under: readonly number[]) {
  const dark = luma(under) < 0.5;
  if (art.oneColour && deed === 'recolour') {
    const hue = random.pick(
      dark ? ['#ffd84d', '#7df9c1', '#ff9bd2', '#9bd1ff'] : ['#8a1538', '#0a5c36', '#5b2a86', '#a04000'],
    );
    return { filter: oneInk(hue), variant: null };
  }
  if (art.oneColour && deed === 'faint') {
    const shift = dark ? 42 : -42;
    const hex = `#${under
      .map((value) =>
        Math.max(0, Math.min(255, Math.round(value + shift)))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    return { filter: oneInk(hex), variant: null };
  }
  if (art.oneColour && dark && random.chance(0.6)) return { filter: oneInk('#ffffff'), variant: `${lockup}-white` };
  return { filter: '', variant: `${lockup}-full` };
}

/** A part of the mark taken away: 8 to 25 % of its length. */
function alteration(random: Random, cx: number, cy: number, width: number, height: number) {
  const part = random.between(0.08, 0.25) * width;
  const x = cx - width / 2 + random.between(0.1, 0.7) * width;
  return {
    open: `<mask id="less"><rect width="100%" height="100%" fill="#fff"/><rect x="${x}" y="${cy - height / 2}" width="${part}" height="${height}" fill="#000"/></mask><g mask="url(#less)">`,
    close: '</g>',
  };
}

/** Layouts leave logos a place of their own. */
function cardUnder(random: Random, cx: number, cy: number, reachX: number, reachY: number) {
  const colour = random.pick([
    [255, 255, 255],
    [246, 247, 251],
    [16, 20, 24],
    [random.whole(0, 255), random.whole(0, 255), random.whole(0, 255)],
  ]);
  const pad = random.between(0.2, 0.8) * reachY + 3;
  const box = `x="${cx - reachX - pad}" y="${cy - reachY - pad}" width="${2 * (reachX + pad)}" height="${2 * (reachY + pad)}"`;
  return { colour, svg: `<rect ${box} fill="rgb(${colour.join(' ')})"/>` };
}

function meanUnder(bare: Buffer, size: Size, cx: number, cy: number, width: number, height: number): readonly number[] {
  const sums = [0, 0, 0];
  let count = 0;
  for (let y = Math.max(0, Math.floor(cy - height / 2)); y < Math.min(size.height, cy + height / 2); y += 3) {
    for (let x = Math.max(0, Math.floor(cx - width / 2)); x < Math.min(size.width, cx + width / 2); x += 3) {
      for (let k = 0; k < 3; k++) sums[k]! += bare[(y * size.width + x) * 3 + k]!;
      count += 1;
    }
  }
  return sums.map((sum) => sum / Math.max(1, count));
}
