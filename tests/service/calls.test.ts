import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callSchemas } from '../../src/service/contract.ts';
import { type Desk, openDesk, twoHeaders } from './desk.ts';
import { fixRows } from './fix-calls.ts';
import { historyRows } from './history-calls.ts';
import { kitRows, type Rows } from './kit-calls.ts';
import { waiverRows } from './waiver-calls.ts';

const clean = 'x/header.png';
const sale = 'x/header-sale.png';

/** Every call. One without a row does not compile. */
const rows: Rows = {
  'app.state': {
    async happy(desk) {
      const state = await desk.get('app.state', {});
      expect(state.kit?.name).toBe('Tidal');
      expect(state.recent.map(({ kind }) => kind)).toEqual(['campaign', 'kit']);
    },
    broken: [{ more: 1 }, 'bad-request'],
  },
  'preferences.set': {
    async happy(desk) {
      expect(await desk.get('preferences.set', { theme: 'dark' })).toMatchObject({ theme: 'dark', watch: true });
      expect(await readFile(join(desk.root, 'config', 'app.json'), 'utf8')).toContain('"theme": "dark"');
    },
    broken: [{ theme: 'blue' }, 'bad-request'],
  },
  'recent.forget': {
    async happy(desk) {
      const { recent } = await desk.get('app.state', {});
      const [first] = recent;
      const after = await desk.get('recent.forget', { grant: first?.grant ?? '' });
      expect(after.recent).toEqual(recent.slice(1));
    },
    broken: null,
  },
  'campaign.open': {
    async happy(desk) {
      const state = await desk.get('campaign.open', { grants: [await desk.grant(desk.campaign)] });
      expect(state).toMatchObject({ name: 'campaign', total: 2, keeps: 'beside', run: { kind: 'idle' }, rows: [] });
      await desk.judged();
    },
    broken: [{ grants: ['stolen'] }, 'not-granted'],
  },
  'campaign.sample': {
    async happy(desk) {
      const state = await desk.get('campaign.sample', {});
      expect(state).toMatchObject({ name: 'Nothing before nine', keeps: 'session' });
      expect((await desk.get('app.state', {})).kit).toMatchObject({ name: 'Solvane', writable: false });
      await desk.judged();
    },
    broken: null,
  },
  'campaign.state': {
    async happy(desk) {
      const state = await desk.get('campaign.state', {});
      expect(state?.run).toEqual({ kind: 'finished', skipped: 0 });
      expect(state?.rows.map(({ path }) => path)).toEqual([sale, clean]);
    },
    broken: null,
  },
  'campaign.close': {
    async happy(desk) {
      await desk.get('campaign.close', {});
      expect(await desk.get('campaign.state', {})).toBeNull();
      await desk.judged();
    },
    broken: null,
  },
  'campaign.rows': {
    async happy(desk) {
      const paths = async (from: number) => (await desk.get('campaign.rows', { from })).map(({ path }) => path);
      expect([await paths(0), await paths(1), await paths(2)]).toEqual([[sale, clean], [clean], []]);
    },
    broken: [{ from: 0 }, 'nothing-open'],
  },
  'campaign.table': {
    async happy(desk) {
      const table = await desk.get('campaign.table', {});
      expect(table.columns).toMatchObject([{ id: 'x', assets: 2 }]);
    },
    broken: [{}, 'nothing-open'],
  },
  'campaign.set': {
    async happy(desk) {
      const { channels, seeksOdd } = await desk.get('campaign.set', {});
      expect(channels.flatMap(({ assets }) => assets.map(({ path }) => path))).toEqual([sale, clean]);
      expect(seeksOdd).toBe(false);
    },
    broken: [{}, 'nothing-open'],
  },
  'campaign.offers': {
    async happy(desk) {
      const { ledger, timeline } = await desk.get('campaign.offers', {});
      expect([ledger, timeline]).toEqual([
        { channels: [], lines: [] },
        { first: null, last: null, ticks: [], deadlines: [], lines: [] },
      ]);
    },
    broken: [{}, 'nothing-open'],
  },
  'campaign.names': {
    async happy(desk) {
      expect(await desk.get('campaign.names', { known: [] })).toEqual([]);
    },
    broken: [{ known: [] }, 'nothing-open'],
  },
  'run.start': {
    async happy(desk) {
      const ended = desk.next('run.ended');
      await desk.get('run.start', {});
      expect((await ended).campaign.summary?.assets).toMatchObject({ deviates: 1 });
    },
    broken: [{}, 'nothing-open'],
  },
  'run.cancel': {
    async happy(desk) {
      expect(await desk.get('run.cancel', {})).toBeNull();
    },
    broken: null,
  },
  'asset.get': {
    async happy(desk) {
      const { asset, placements } = await desk.get('asset.get', { path: sale });
      expect(asset.judged[0]?.placement).toBe('x-header');
      expect(placements.map(({ id }) => id)).toEqual(['x-header']);
      expect(await desk.call('asset.get', { path: 'x/../header.png' })).toMatchObject({
        problem: { code: 'not-found' },
      });
    },
    broken: [{ path: clean }, 'nothing-open'],
  },
  'asset.logos': {
    async happy(desk) {
      // This kit has none; tests/service/logos.test.ts looks at those of another.
      expect(await desk.get('asset.logos', { path: sale })).toEqual({});
      expect(await desk.call('asset.logos', { path: 'x/../header.png' })).toMatchObject({
        problem: { code: 'not-found' },
      });
    },
    broken: [{ path: clean }, 'nothing-open'],
  },
  'asset.reveal': {
    async happy(desk) {
      await desk.get('asset.reveal', { path: clean });
      expect(desk.shown.at(-1)).toEqual([join(desk.campaign, clean), 'reveal']);
    },
    broken: [{ path: clean }, 'nothing-open'],
  },
  'asset.edit': {
    async happy(desk) {
      await desk.get('asset.edit', { path: clean });
      expect(desk.shown.at(-1)).toEqual([join(desk.campaign, clean), 'open']);
      expect(await desk.call('asset.edit', { path: '/etc/hostname' })).toMatchObject({
        problem: { code: 'not-found' },
      });
    },
    broken: [{ path: clean }, 'nothing-open'],
  },
  'document.preview': {
    async happy(desk) {
      const asked = { path: clean, appearance: 'light', placement: null } as const;
      expect(await desk.get('document.preview', asked)).toEqual({ kind: 'words' });
    },
    broken: [{ path: clean, appearance: 'light', placement: null }, 'nothing-open'],
  },
  'placement.list': {
    async happy(desk) {
      expect((await desk.get('placement.list', {})).map(({ id }) => id)).toContain('x-header');
    },
    broken: null,
  },
  'placement.answer': {
    async happy(desk) {
      const standing = await desk.get('placement.answer', { answers: [{ path: clean, placement: 'none' }] });
      expect(standing.keeps).toBe('beside');
      const state = await desk.get('campaign.state', {});
      expect(state?.rows.find(({ path }) => path === clean)).toMatchObject({ match: 'stated', placements: [] });
      expect(JSON.parse(await readFile(join(desk.campaign, 'onbrand.json'), 'utf8')).assignments).toEqual([
        { files: '/x/header.png', placement: 'none' },
      ]);
      const unknown = await desk.call('placement.answer', { answers: [{ path: clean, placement: 'x-heada' }] });
      expect(unknown).toMatchObject({ problem: { code: 'not-found' } });
      await desk.get('placement.answer', { answers: [{ path: clean, placement: 'x-header' }] });
    },
    broken: [{ answers: [{ path: clean, placement: 'none' }] }, 'nothing-open'],
  },
  ...kitRows,
  ...historyRows,
  'export.formats': {
    async happy(desk) {
      expect((await desk.get('export.formats', {})).map(({ id }) => id)).toContain('html');
    },
    broken: null,
  },
  'export.write': {
    async happy(desk) {
      const into = await desk.grant(await desk.put('reports/.keep', '').then(() => join(desk.root, 'reports')));
      const written = await desk.get('export.write', {
        formats: ['json', 'html'],
        into,
        language: 'zh-Hans',
        only: [sale],
      });
      expect(written.map(({ name }) => name)).toEqual(['campaign-report.html', 'campaign-report.json']);
      const report = JSON.parse(await readFile(join(desk.root, 'reports', 'campaign-report.json'), 'utf8'));
      expect(report.language).toBe('zh-Hans');
      expect(report.assets.map(({ path }: { path: string }) => path)).toEqual([sale]);
      expect((await desk.get('campaign.state', {}))?.rows).toHaveLength(2);
      const nowhere = await desk.call('export.write', { formats: ['json'], into: 'stolen', language: 'en' });
      expect(nowhere).toMatchObject({ problem: { code: 'not-granted' } });
    },
    broken: [{ formats: ['html'], into: 'x', language: 'en' }, 'nothing-open'],
  },
  'export.show': {
    async happy(desk) {
      const into = await desk.grant(join(desk.root, 'out'));
      const [written] = await desk.get('export.write', { formats: ['json'], into, language: 'en' });
      await desk.get('export.show', { file: written?.file ?? '', how: 'open' });
      expect(desk.shown.at(-1)).toEqual([join(desk.root, 'out', 'campaign-report.json'), 'open']);
    },
    broken: [{ file: 'stolen', how: 'open' }, 'not-granted'],
  },
  // Last: an asset is exchanged.
  ...waiverRows,
  // They judge anew.
  ...fixRows,
};

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(await twoHeaders());
  await desk.judged();
});
afterAll(() => desk.close());

describe('every call, where all is open', () => {
  test.each(Object.entries(rows))('%s', (_, { happy }) => happy(desk));
});

describe('every call, where it can’t be answered', () => {
  let empty: Desk;
  beforeAll(async () => {
    empty = await openDesk({});
  });
  afterAll(() => empty.close());

  const broken = Object.entries(rows).flatMap(([name, row]) =>
    row.broken === null ? [] : [[name, ...row.broken] as const],
  );
  test.each(broken)('%s', async (name, given, code) => {
    const reply = await empty.service.call(name, given);
    if (reply.ok) throw new Error(`${name} was answered.`);
    expect(reply.problem.code).toBe(code);
    expect(reply.problem.message).not.toBe('');
    expect(reply.problem.hint).not.toBe('');
  });

  test.each([...Object.keys(callSchemas), 'constructor', 'toString', '', 'a.b'])('%s given nonsense', async (name) => {
    for (const given of [null, 7, 'x', [], { nonsense: true }]) {
      expect(await empty.service.call(name, given)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
    }
  });
});
