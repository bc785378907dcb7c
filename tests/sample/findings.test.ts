import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Box } from '../../src/model/region.ts';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { onbrand } from '../cli/campaign.ts';
import { sampleFolder, written } from './sample.ts';

/** What was written down of the sample, held against what the built command says of it. */
let report: Report;
beforeAll(async () => {
  const folders = [join(sampleFolder, 'campaign'), '--kit', join(sampleFolder, 'kit')];
  const { out } = await onbrand(['check', ...folders, '--format', 'json', '--no-cache', '--today', '2026-11-21']);
  report = reportSchema.parse(JSON.parse(out));
});

type Said = Readonly<Record<string, string>>;
const sorted = (said: Iterable<readonly [string, string]>): Said =>
  Object.fromEntries([...said].sort(([a], [b]) => (a < b ? -1 : 1)));

const corners = ({ x, y, width, height }: Box): readonly (readonly [number, number])[] => [
  [x, y],
  [x + width, y + height],
];

describe('onbrand check on the sample', () => {
  test('every asset is taken for the placement it was made for', () => {
    const taken = report.assets.map(({ path, judged }) => [path, judged.map((j) => j.placement).join()] as const);
    expect(sorted(taken)).toEqual(sorted(Object.entries(written.placements)));
  });

  test('finds what is wrong on purpose, and nothing else', () => {
    const ofAssets = report.assets.flatMap(({ path, judged }) =>
      judged.flatMap(({ results }) => results.map(({ check, outcome }) => [`${path}: ${check}`, outcome] as const)),
    );
    const ofSet = report.set.flatMap(({ check, outcome, deviations }) =>
      // Of two files that are the same, one is written down.
      deviations.map(({ paths = [] }) => {
        const path = paths.find((p) => written.deviations.some((d) => d.path === p && d.check === check)) ?? paths[0];
        return [`${path}: ${check}`, outcome] as const;
      }),
    );
    const said = [...ofAssets, ...ofSet].filter(([, outcome]) => outcome !== 'conforms' && outcome !== 'inapplicable');
    const wanted = written.deviations.map(({ path, check, expected }) => [`${path}: ${check}`, expected] as const);
    expect(sorted(said)).toEqual(sorted(wanted));
  });

  test('outlines a colour where it was painted', () => {
    for (const { path, check, region } of written.deviations) {
      if (region === undefined || !check.startsWith('colour-')) continue;
      const asset = report.assets.find((a) => a.path === path);
      const found = asset?.judged.flatMap(({ results }) => results.filter((r) => r.check === check));
      const regions = found?.flatMap(({ deviations }) => deviations.flatMap((d) => d.regions)) ?? [];
      const inside = regions.every((r) => {
        if (r.kind === 'whole') return region.width === asset?.width && region.height === asset.height;
        if (r.kind === 'span') return false;
        const points = r.kind === 'polygon' ? r.points : corners(r);
        // A sample is at most 512 px a side: a few px of the asset.
        const slack = Math.max(asset?.width ?? 0, asset?.height ?? 0) / 128;
        return points.every(
          ([x, y]) =>
            x >= region.x - slack &&
            y >= region.y - slack &&
            x <= region.x + region.width + slack &&
            y <= region.y + region.height + slack,
        );
      });
      expect([path, check, regions.length > 0 && inside]).toEqual([path, check, true]);
    }
  });
});
