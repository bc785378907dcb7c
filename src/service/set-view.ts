import { oddOneOut } from '../measure/odd-one-out.ts';
import type { Report } from '../model/report.ts';
import { channelOf } from '../report/channels.ts';
import type { SetView } from './shapes.ts';

/** A campaign as a customer sees it: every picture on each channel that it was judged for. */
export function setView(report: Report): SetView {
  type Shown = SetView['channels'][number]['assets'][number];
  const channels = new Map<string, { readonly title: string; readonly assets: Shown[] }>();
  const pictures = report.assets.filter(({ kind }) => kind === 'picture');
  const { distances, limit } = oddOneOut(pictures.map(({ swatches }) => swatches));
  for (const [i, { path, digest, width, height, judged }] of pictures.entries()) {
    const distance = distances[i] ?? null;
    const odd = distance !== null && limit !== null && distance > limit;
    for (const { placement } of judged) {
      const { id, title } = channelOf(report, placement);
      const channel = channels.get(id ?? '') ?? { title: title ?? '', assets: [] };
      channels.set(id ?? '', channel);
      const named = report.placements[placement ?? '']?.title ?? '';
      channel.assets.push({ path, digest, width, height, placement: named, distance, odd });
    }
  }
  return {
    results: report.set,
    channels: [...channels]
      .map(([id, channel]) => ({ id, ...channel }))
      .sort((a, b) => (a.id === '' ? 1 : b.id === '' ? -1 : a.title < b.title ? -1 : 1)),
    limit,
  };
}
