import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../engine/cache.ts';
import type { PictureSide } from './address.ts';
import type { Session } from './session.ts';

/** A picture on disk that a door may hand to the window. */
export interface PictureFile {
  readonly file: string;
  readonly mediaType: 'image/webp' | 'image/png';
}

/** Thumbnails are asked for again and again; larger ones only while the asset is looked at. */
const largestKept = 640;

const underWay = new Map<string, Promise<boolean>>();

/** The picture of an asset of the open campaign, by the digest of its content. Null where there is none (any more). */
export async function pictureOf(session: Session, digest: string, side: PictureSide): Promise<PictureFile | null> {
  const { campaign, ports, workers } = session;
  if (campaign === null) return null;
  const fixed = [...session.fixes.values()].find(({ after }) => after.digest === digest);
  const asset = fixed?.after ?? [...campaign.assets.values()].find((one) => one.digest === digest);
  const found = fixed ?? campaign.scanned.campaign.scan.assets.find(({ path }) => path === asset?.path);
  if (asset === undefined || found === undefined) return null;
  const folder = side !== 'full' && side <= largestKept ? cacheFolder() : ports.temp;
  const extension = side === 'full' ? 'png' : 'webp';
  const file = join(folder, 'pictures', digest.slice(0, 2), `${digest}-${side}.${extension}`);
  const picture: PictureFile = { file, mediaType: `image/${extension}` };
  if ((await stat(file).catch(() => null)) !== null) return picture;
  const isSvg = asset.format === 'svg';
  const made =
    underWay.get(file) ?? workers.picture({ path: asset.path, file: found.file, digest, isSvg, side, to: file });
  underWay.set(file, made);
  try {
    return (await made) ? picture : null;
  } finally {
    underWay.delete(file);
  }
}
