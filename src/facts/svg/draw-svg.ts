import type { RasterFact } from '../../model/facts.ts';
import { decode, readHeader, type Trouble, troubleOf, vips } from '../decode.ts';

/**
 * Draws SVGs in a process of its own, which can be killed: librsvg can't be stopped, and a few lines of nested `<use>`
 * keep it busy for ever. It gets bytes and no path, so that nothing beside the SVG or on the network can be drawn.
 */
export interface Drawn {
  /** Size of the SVG in px. */
  readonly width: number;
  readonly height: number;
  readonly raster: RasterFact;
}
export type DrawReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawn'; readonly drawn: Drawn }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'too-slow'; readonly seconds: number };

/**
 * How much of this process' own time one SVG may take: as much on a busy machine as on an idle one. Real ones take under
 * 0.2 s; the measured bomb took 7 to 18 s.
 */
const secondsToDraw = 5;

async function draw(svg: Uint8Array): Promise<DrawReply> {
  try {
    const { width, height } = await readHeader(svg);
    return { kind: 'drawn', drawn: { width, height, raster: await decode(svg, width, height) } };
  } catch (error) {
    return { kind: 'trouble', trouble: troubleOf(error) };
  }
}

const reply = (message: DrawReply): void => {
  process.send?.(message);
};

// Before anything is asked: here it is what every answer needs, and a drawing has but seconds.
await vips();
process.on('message', async (svg: Uint8Array) => {
  const before = process.cpuUsage();
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if (user + system > secondsToDraw * 1e6) reply({ kind: 'too-slow', seconds: secondsToDraw });
  }, 100);
  const answer = await draw(svg);
  clearInterval(watch);
  reply(answer);
});
// Nobody waits for the picture any more. A plain exit would wait for librsvg.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
reply({ kind: 'ready' });
