import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { drawLogo } from '../src/facts/logos/draw.ts';
import type { KitLogo, Point } from '../src/model/logos.ts';
import type { Match, Peer } from './logos-peer.ts';

/**
 * OpenCV’s feature matching as a peer: AKAZE (its npm build has no SIFT), each logo at two sizes, Lowe’s ratio test, an
 * affine map by RANSAC; the score is the number of features that agree on it. It is no dependency of ours: npm puts it
 * into a folder of its own, for as long as it is loaded.
 */
export async function openCv(): Promise<Peer> {
  const folder = mkdtempSync(join(tmpdir(), 'onbrand-opencv-'));
  try {
    const install = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', release];
    execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'] });
    const cv = createRequire(join(folder, 'index.js'))('@techstark/opencv-js') as Cv;
    await new Promise<void>((resolve) => {
      cv.onRuntimeInitialized = resolve;
    });
    return (file, logos) => matchFeatures(cv, file, logos);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const release = '@techstark/opencv-js@4.12.0-release.1';
/** px: longest side of a logo's two drawings, and what is searched of a picture. */
const drawings = [160, 480] as const;
const mostPixels = 1e6;
/** px of ground around a drawing: features at its rim need some. */
const margin = 24;
/** A match counts if its distance is below so many times that of the next best. */
const ratio = 0.8;
/** px. */
const ransacWithin = 3;
const fewest = 4;

async function matchFeatures(cv: Cv, file: Buffer, logos: readonly KitLogo[]): Promise<Match | null> {
  const { width = 1, height = 1 } = await sharp(file).metadata();
  const scale = Math.min(1, Math.sqrt(mostPixels / (width * height)));
  const picture = await featuresOf(
    cv,
    sharp(file)
      .flatten()
      .resize(Math.round(width * scale), Math.round(height * scale), { fit: 'fill' }),
  );
  let best: Match | null = null;
  for (const { content, colourway } of logos) {
    const drawn = await drawLogo(content);
    if (drawn === null || drawn === 'empty') continue;
    const background = colourway === 'reversed' ? '#000' : '#fff';
    for (const longest of drawings) {
      const size = {
        width: Math.round(longest * Math.min(1, drawn.aspect)),
        height: Math.round(longest * Math.min(1, 1 / drawn.aspect)),
      };
      const upright = await sharp(drawn.rgba, { raw: { width: drawn.width, height: drawn.height, channels: 4 } })
        .resize({ ...size, fit: 'fill' })
        .png()
        .toBuffer();
      const rimmed = { top: margin, bottom: margin, left: margin, right: margin, background };
      const logo = await featuresOf(cv, sharp(upright).flatten({ background }).extend(rimmed));
      const match = agreement(cv, logo, picture);
      free(logo);
      if (match === null || match.score <= (best?.score ?? 0)) continue;
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = match.map;
      const corner = (x: number, y: number): Point => [(a * x + b * y + c) / scale, (d * x + e * y + f) / scale];
      const [right, bottom] = [margin + size.width, margin + size.height];
      best = {
        score: match.score,
        quad: [corner(margin, margin), corner(right, margin), corner(right, bottom), corner(margin, bottom)],
      };
    }
  }
  free(picture);
  return best;
}

interface Features {
  readonly points: readonly (readonly [number, number])[];
  readonly descriptors: Mat;
}

const free = ({ descriptors }: Features): void => descriptors.delete();

async function featuresOf(cv: Cv, drawing: Sharp): Promise<Features> {
  const { data, info } = await drawing.greyscale().raw().toBuffer({ resolveWithObject: true });
  const grey = new cv.Mat(info.height, info.width, cv.CV_8UC1);
  grey.data.set(data.filter((_, i) => i % info.channels === 0));
  const [finder, found, mask, descriptors] = [new cv.AKAZE(), new cv.KeyPointVector(), new cv.Mat(), new cv.Mat()];
  finder.detectAndCompute(grey, mask, found, descriptors);
  const points = Array.from({ length: found.size() }, (_, i) => {
    const { x, y } = found.get(i).pt;
    return [x, y] as const;
  });
  for (const one of [grey, finder, found, mask]) one.delete();
  return { points, descriptors };
}

/** The affine map from a logo's drawing to the picture that most features agree on. */
function agreement(cv: Cv, logo: Features, picture: Features) {
  if (Math.min(logo.points.length, picture.points.length) < fewest) return null;
  const [matcher, pairs] = [new cv.BFMatcher(cv.NORM_HAMMING, false), new cv.DMatchVectorVector()];
  matcher.knnMatch(logo.descriptors, picture.descriptors, pairs, 2);
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < pairs.size(); i++) {
    const pair = pairs.get(i);
    const [first, second] = [pair.get(0), pair.get(1)];
    if (pair.size() > 1 && first.distance < ratio * second.distance) {
      from.push(...(logo.points[first.queryIdx] ?? []));
      to.push(...(picture.points[first.trainIdx] ?? []));
    }
    pair.delete();
  }
  for (const one of [matcher, pairs]) one.delete();
  const count = from.length / 2;
  if (count < fewest) return null;
  const [source, target, inliers] = [
    cv.matFromArray(count, 1, cv.CV_32FC2, from),
    cv.matFromArray(count, 1, cv.CV_32FC2, to),
    new cv.Mat(),
  ];
  const map = cv.estimateAffine2D(source, target, inliers, cv.RANSAC, ransacWithin);
  const told = { map: [...map.data64F], score: inliers.data.reduce((sum, one) => sum + one, 0) };
  for (const one of [source, target, inliers, map]) one.delete();
  return told.map.length < 6 || told.score < fewest ? null : told;
}

/** What is used of OpenCV. */
interface Held {
  readonly delete: () => void;
}
interface Mat extends Held {
  readonly data: Uint8Array;
  readonly data64F: Float64Array;
}
interface List<T> extends Held {
  readonly size: () => number;
  readonly get: (index: number) => T;
}
interface Pairing {
  readonly queryIdx: number;
  readonly trainIdx: number;
  readonly distance: number;
}
interface Cv {
  onRuntimeInitialized: () => void;
  readonly CV_8UC1: number;
  readonly CV_32FC2: number;
  readonly NORM_HAMMING: number;
  readonly RANSAC: number;
  readonly Mat: new (rows?: number, columns?: number, type?: number) => Mat;
  readonly KeyPointVector: new () => List<{ readonly pt: { readonly x: number; readonly y: number } }>;
  readonly DMatchVectorVector: new () => List<List<Pairing>>;
  readonly AKAZE: new () => Held & {
    readonly detectAndCompute: (
      picture: Mat,
      mask: Mat,
      points: InstanceType<Cv['KeyPointVector']>,
      descriptors: Mat,
    ) => void;
  };
  readonly BFMatcher: new (
    norm: number,
    crossCheck: boolean,
  ) => Held & {
    readonly knnMatch: (from: Mat, to: Mat, pairs: InstanceType<Cv['DMatchVectorVector']>, count: number) => void;
  };
  readonly matFromArray: (rows: number, columns: number, type: number, values: readonly number[]) => Mat;
  readonly estimateAffine2D: (from: Mat, to: Mat, inliers: Mat, method: number, within: number) => Mat;
}
