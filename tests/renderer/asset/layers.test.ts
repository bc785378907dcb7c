import { describe, expect, it } from 'vitest';
import { deviationsIn, isOnFromStart, layersOf, zonesOf } from '../../../renderer/screens/asset/layers.ts';
import { box, whole } from '../../../src/model/region.ts';
import type { AssetReport, Deviation, Judged } from '../../../src/model/report.ts';
import { seenLogo } from '../../report/fixture.ts';

const found = (subject: string, over: Partial<Deviation> = {}): Deviation => ({
  fingerprint: subject,
  subject,
  severity: 'warn',
  certainty: 'sure',
  extent: 1,
  message: subject,
  remedy: '',
  regions: [box(0, 0, 50, 50)],
  evidence: { measured: 1, limit: 1, unit: '', values: {} },
  rule: { source: 'check', pointer: '', line: null, provenance: 'core' },
  fix: null,
  waiver: null,
  baselineState: null,
  ...over,
});
const judgedFor = (placement: string, check: string, ...deviations: Deviation[]): Judged => ({
  placement,
  score: { score: 50, coverage: 1 },
  results: [{ check, outcome: 'deviates', deviations, allowed: [], because: null }],
  zones: [{ name: 'avatar-overlap', type: 'keep-clear', basis: 'derived', region: box(0, 60, 40, 40) }],
});
const asset: AssetReport = {
  path: 'a.png',
  digest: '0',
  format: 'png',
  bytes: 1,
  width: 100,
  height: 100,
  looks: null,
  logos: [],
  kind: 'picture',
  copy: null,
  match: { kind: 'assigned', because: '', candidates: [] },
  judged: [
    judgedFor('x-header', 'colour-palette', found('red'), found('blue')),
    judgedFor('og-link-card', 'size-ratio', found('ratio', { regions: [whole] })),
  ],
  swatches: [],
  firstLook: [],
  colours: null,
  palette: null,
  score: { score: 50, coverage: 1 },
};
const [header, card] = asset.judged as [Judged, Judged];
const categoryOf = (check: string): string => check.split('-')[0] ?? '';

describe('layers', () => {
  it('has one for each category that found something somewhere, one for photographs, and one a kind of zone', () => {
    const layers = layersOf(deviationsIn(asset, header), [box(0, 0, 9, 9)], zonesOf(asset, header, 'en'), categoryOf);
    expect(layers).toEqual([
      { id: 'found:colour', count: 2 },
      { id: 'photo', count: 1 },
      { id: 'keep-clear', count: 1 },
    ]);
    expect(layers.filter(({ id }) => isOnFromStart(id)).map(({ id }) => id)).toEqual(['found:colour']);
  });

  it('has none for what is about the whole picture', () => {
    expect(layersOf(deviationsIn(asset, card), [], [], categoryOf)).toEqual([]);
  });

  it('numbers what was found for one placement by itself', () => {
    expect(deviationsIn(asset, header).map(({ number }) => number)).toEqual([1, 2]);
    expect(deviationsIn(asset, card).map(({ number, deviation }) => [number, deviation.subject])).toEqual([
      [1, 'ratio'],
    ]);
  });

  it('shows where logos were found, whatever was said of them', () => {
    const marked = { ...asset, logos: [seenLogo()] };
    const zones = zonesOf(marked, header, 'en');
    expect(zones[0]).toMatchObject({ name: 'full', type: 'logos', corner: { x: 10, y: 30 } });
    const layers = layersOf([], [], zones, categoryOf);
    expect(layers[0]).toEqual({ id: 'logos', count: 1 });
    expect(isOnFromStart('logos')).toBe(false);
  });

  it('names a zone at its corner', () => {
    expect(zonesOf(asset, header, 'en')).toMatchObject([
      { name: 'where the profile picture lies', corner: { x: 0, y: 60 } },
    ]);
  });
});
