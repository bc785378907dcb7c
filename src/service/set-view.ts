import { setRecognisability } from '../checks/set-recognisability.ts';
import type { Report } from '../model/report.ts';
import { channelOf } from '../report/channels.ts';
import type { SetView } from './shapes.ts';

/** A campaign as a customer sees it: every picture on each channel that it was judged for. */
export function setView(report: Report): SetView {
  type Shown = SetView['channels'][number]['assets'][number];
  const channels = new Map<string, { readonly title: string; readonly assets: Shown[] }>();
  const looks = report.set.find(({ check }) => check === setRecognisability.id);
  const odd = new Map<string, Shown['odd']>();
  for (const { subject, evidence, paths = [] } of looks?.deviations ?? []) {
    const [path = ''] = paths;
    const { measured, limit } = evidence;
    if (subject === `odd:${path}` && typeof measured === 'number' && typeof limit === 'number')
      odd.set(path, { index: measured, limit });
  }
  for (const { path, digest, width, height, judged } of report.assets.filter(({ kind }) => kind === 'picture')) {
    for (const { placement } of judged) {
      const { id, title } = channelOf(report, placement);
      const channel = channels.get(id ?? '') ?? { title: title ?? '', assets: [] };
      channels.set(id ?? '', channel);
      const named = report.placements[placement ?? '']?.title ?? '';
      channel.assets.push({ path, digest, width, height, placement: named, odd: odd.get(path) ?? null });
    }
  }
  return {
    results: report.set,
    channels: [...channels]
      .map(([id, channel]) => ({ id, ...channel }))
      .sort((a, b) => (a.id === '' ? 1 : b.id === '' ? -1 : a.title < b.title ? -1 : 1)),
    seeksOdd: looks !== undefined && looks.outcome !== 'inapplicable',
  };
}
