import { decode, readHeader } from '../src/facts/decode.ts';
import { logos as fact } from '../src/facts/logos.ts';
import type { Measuring } from '../src/facts/source.ts';
import type { KitLogo } from '../src/model/logos.ts';

/** The logos in a file, and the CPU (ms) that finding them took: decoding not counted. */
export async function sightingsOf(file: Buffer, logos: readonly KitLogo[]) {
  const { width, height } = await readHeader(file);
  const raster = await decode(file, width, height);
  const before = process.cpuUsage();
  const measured = await fact.measure({ raster }, { logos } as Measuring);
  const { user, system } = process.cpuUsage(before);
  if (!measured.ok) throw new Error('Not measured');
  return { sightings: measured.value.sightings, cpu: (user + system) / 1000 };
}
