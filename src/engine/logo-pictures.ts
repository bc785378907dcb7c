import { readFile } from 'node:fs/promises';
import { factSources } from '../facts/index.ts';
import { drawBeside, pictureOf, wantedWidth } from '../facts/logos/beside.ts';
import { type DrawnLogo, drawLogo } from '../facts/logos/draw.ts';
import type { BesideTask, DrawnFile, LogoBeside, LogosBeside, WantedLogo } from './besides.ts';
import { gather } from './gather.ts';
import { noRules } from './rules.ts';

/** Draws each mark beside the variant that belongs there; where several do, the one most like it in its proportions. */
export async function makeBesides({ path, file, logos, as }: BesideTask): Promise<LogosBeside> {
  const content = await readFile(typeof file === 'string' ? file : Buffer.from(file)).catch(() => null);
  if (content === null) return {};
  const { facts } = await gather(factSources, ['raster'], { path, content, rules: noRules, logos: [] });
  const { raster } = facts;
  if (raster === undefined) return {};
  const made: Record<string, LogoBeside> = {};
  for (const { seen, variants } of logos) {
    const aspect = seen.width / seen.height / seen.stretch;
    const off = ({ drawn }: Drawn): number => Math.abs(Math.log(drawn.aspect / aspect));
    const [best] = (await Promise.all(variants.map(draw))).flat().sort((a, b) => off(a) - off(b));
    if (best === undefined) continue;
    const pictures = await drawBeside(raster, seen, best, as);
    const { variant, ground, drawn } = best;
    made[seen.subject] = { ...pictures, variant, ground, width: wantedWidth(seen, drawn) };
  }
  return made;
}

interface Drawn {
  readonly variant: string;
  readonly ground: string;
  readonly drawn: DrawnLogo;
}

async function draw({ id, ground, content }: WantedLogo): Promise<readonly Drawn[]> {
  const drawn = await drawLogo(content);
  return drawn === null || drawn === 'empty' ? [] : [{ variant: id, ground, drawn }];
}

/** A logo file as a screen may show it: WebP with its transparency. */
export async function makeLogoPicture(content: Uint8Array): Promise<DrawnFile> {
  const drawn = await drawLogo(Buffer.from(content));
  if (drawn === null) return { kind: 'unreadable' };
  return drawn === 'empty' ? { kind: 'empty' } : { kind: 'drawn', picture: await pictureOf(drawn) };
}
