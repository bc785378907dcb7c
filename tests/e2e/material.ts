import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { parse } from 'jsonc-parser';

const sample = resolve(import.meta.dirname, '../../assets/sample');

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'onbrand-material-'));

/** A copy of the sample's kit, which may be written over. */
export function layKit(folder: string): string {
  const kit = join(folder, 'Solvane');
  cpSync(join(sample, 'kit'), kit, { recursive: true });
  return kit;
}

/** The same without logos and words, which take a hundred times as long to look for as colours: for tests of the window. */
export function layPlainKit(folder: string): string {
  const kit = join(folder, 'Solvane');
  const whole = parse(readFileSync(join(sample, 'kit', 'brandkit.json'), 'utf8'), [], { allowTrailingComma: true });
  const { name, palette, placements } = whole;
  mkdirSync(kit, { recursive: true });
  writeFileSync(join(kit, 'brandkit.json'), JSON.stringify({ onbrand: 1, name, palette, placements }, null, 2));
  return kit;
}

/** Part of the sample that fills every screen: pictures of several shapes, mails, a caption, offers, one that is odd. */
export function layVaried(folder: string): string {
  const campaign = join(folder, 'Breakfast');
  for (const path of [
    'email/solvane_letter_43_last-day.eml',
    'email/solvane_letter_44_last-day-again.eml',
    'facebook/feed/solvane_fb-square_morrow-cup.jpg',
    'google-ads/partner_casa-lume_336x280.png',
    'google-ads/solvane_gdn-728x90.png',
    'instagram/feed/03_solvane_ig-portrait_two-cups_v4.jpg',
    'instagram/feed/03_solvane_ig-portrait_two-cups_v4.txt',
    'x/solvane_x-square_last-slow-days.png',
    'x/solvane_x-square_last-slow-days.txt',
    'youtube/thumbnails/solvane_yt-thumbnail_13_dip-once.png',
    'web/solvane_og-link-card.jpg',
  ]) {
    mkdirSync(dirname(join(campaign, path)), { recursive: true });
    cpSync(join(sample, 'campaign', path), join(campaign, path));
  }
  return campaign;
}

/** Three assets of the sample: one that must change, one that should, and one whose placement is a question. */
export function layCampaign(folder: string): string {
  const campaign = join(folder, 'Spring');
  const lay = (from: string, to: string): void => {
    mkdirSync(dirname(join(campaign, to)), { recursive: true });
    cpSync(join(sample, 'campaign', from), join(campaign, to));
  };
  lay('instagram/feed/03_solvane_ig-portrait_two-cups_v4.jpg', 'instagram/feed/two-cups.jpg');
  lay('youtube/thumbnails/solvane_yt-thumbnail_13_dip-once.png', 'youtube/thumbnails/dip-once.png');
  lay('web/solvane_og-link-card.jpg', 'link.jpg');
  return campaign;
}

/** Many small pictures, each of a colour of its own. */
export function layMany(folder: string, count: number): string {
  const campaign = join(folder, `Many ${count}`);
  mkdirSync(campaign);
  for (let i = 0; i < count; i += 1) {
    writeFileSync(
      join(campaign, `asset-${String(i).padStart(5, '0')}.png`),
      plainPng(64, [i % 256, (i >> 8) * 5, 128]),
    );
  }
  return campaign;
}

/** A PNG of one colour, written by hand: ten thousand of them take a second. */
function plainPng(side: number, colour: readonly [number, number, number]): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, Buffer.from(colour))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)), { level: 1 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
