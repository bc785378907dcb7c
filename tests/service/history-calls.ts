import { expect } from 'vitest';
import type { Rows } from './kit-calls.ts';

/** Calls about earlier runs. */
export const historyRows: Pick<Rows, 'history.runs' | 'history.compare' | 'history.prune'> = {
  'history.runs': {
    async happy(desk) {
      await desk.judged();
      const { runs, titles } = await desk.get('history.runs', {});
      const last = runs.at(-1);
      expect(last?.run).toMatchObject({
        name: 'campaign',
        kit: { name: expect.stringContaining('Tidal') },
        assets: 2,
        partial: false,
      });
      expect(last?.tallies.find(({ check }) => check === 'colour-palette')).toMatchObject({
        channel: 'x',
        judged: 2,
        deviating: 1,
      });
      expect(titles['colour-palette']).toBeTruthy();
    },
    broken: [{}, 'nothing-open'],
  },
  'history.compare': {
    async happy(desk) {
      const { runs } = await desk.get('history.runs', {});
      const id = runs.at(-1)?.run.id ?? 0;
      const compared = await desk.get('history.compare', { before: id, after: id });
      expect([compared.points, compared.fixed, compared.fresh, compared.caveats]).toEqual([0, [], [], []]);
      expect(await desk.call('history.compare', { before: 9999, after: id })).toMatchObject({ ok: false });
    },
    broken: [{ before: 1, after: 2 }, 'nothing-open'],
  },
  'history.prune': {
    async happy(desk) {
      const { runs } = await desk.get('history.runs', {});
      expect(await desk.get('history.prune', { keep: 1 })).toBe(runs.length - 1);
      expect((await desk.get('history.runs', {})).runs.map(({ run }) => run.id)).toEqual([runs.at(-1)?.run.id]);
    },
    broken: [{ keep: -1 }, 'bad-request'],
  },
};
