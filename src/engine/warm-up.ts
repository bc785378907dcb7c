import sharp from 'sharp';
import { factSources } from '../facts/index.ts';
import { gather } from './gather.ts';
import { noRules } from './rules.ts';

/** About an ad's; px. */
const side = 480;

/**
 * The first picture that a thread measures takes it twice as long as the next, for all the code that it meets for the first
 * time. A window has somebody who waits for that: one that nobody asked for goes before it, and is forgotten. Logos and
 * words, which come last, are left out.
 */
export async function warmUp(): Promise<void> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const content = await sharp({ create: { width: side, height: side, channels: 3, background: '#808080', noise } })
    .jpeg()
    .toBuffer();
  const wanted = factSources.map(({ name }) => name).filter((name) => name !== 'logos' && name !== 'copy');
  await gather(factSources, wanted, { path: 'nothing.jpg', content, rules: noRules, logos: [] });
}
