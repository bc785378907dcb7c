import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { waiverSchema } from '../../src/model/waiver.ts';
import { type Desk, twoHeaders } from './desk.ts';
import type { Rows } from './kit-calls.ts';

const sale = 'x/header-sale.png';
const said = { reason: 'The partner’s red', author: 'Ada Moss', until: null } as const;
const standing = async (desk: Desk) => (await desk.get('campaign.state', {}))?.rows.find(({ path }) => path === sale);
const written = async (desk: Desk) =>
  (JSON.parse(await readFile(join(desk.campaign, 'onbrand.json'), 'utf8')).waivers ?? []) as readonly unknown[];

/** Calls about what is accepted. In their order: one is accepted, taken back, and put back. */
export const waiverRows: Pick<
  Rows,
  | 'waiver.findings'
  | 'waiver.add'
  | 'waiver.list'
  | 'waiver.remove'
  | 'waiver.put'
  | 'campaign.sign'
  | 'campaign.decisions'
> = {
  'waiver.findings': {
    async happy(desk) {
      await desk.judged();
      const found = await desk.get('waiver.findings', { paths: [sale, 'x/header.png'] });
      expect(found.map(({ path, check }) => [path, check])).toContainEqual([sale, 'colour-palette']);
    },
    broken: [{ paths: [sale] }, 'nothing-open'],
  },
  'waiver.add': {
    async happy(desk) {
      const before = await standing(desk);
      const findings = await desk.get('waiver.findings', { paths: [sale] });
      const asked = findings.map(({ path, check, subject }) => ({ path, check, subject }));
      const { added, removed, campaign } = await desk.get('waiver.add', { findings: asked, scope: 'asset', ...said });
      expect([added.length, removed]).toEqual([asked.length, []]);
      expect(before).toMatchObject({ verdict: 'deviates', accepted: 0 });
      expect(await standing(desk)).toMatchObject({ verdict: 'conforms', accepted: asked.length, deviations: [] });
      expect(campaign.keeps).toBe('beside');
      for (const waiver of await written(desk))
        expect(waiverSchema.parse(waiver)).toMatchObject({ reason: said.reason, author: said.author });
      const gone = { path: sale, check: 'colour-palette', subject: 'colour:#123456' };
      expect(await desk.call('waiver.add', { findings: [gone], scope: 'asset', ...said })).toMatchObject({
        problem: { code: 'not-found' },
      });
      const over = await desk.call('waiver.add', { findings: [gone], scope: 'asset', ...said, until: '2020-02-29' });
      expect(over).toMatchObject({
        problem: { message: '2020-02-29 is over: nothing would be accepted.', hint: 'Choose today or a day to come.' },
      });
    },
    broken: [{ findings: [{ path: sale, check: 'c', subject: 's' }], scope: 'asset', ...said }, 'nothing-open'],
  },
  'waiver.list': {
    async happy(desk) {
      const { author, waivers } = await desk.get('waiver.list', {});
      expect(author).toBe('Ada Moss');
      expect(waivers[0]).toMatchObject({ check: 'colour-palette', where: sale, state: 'used', findings: 1 });
    },
    broken: [{}, 'nothing-open'],
  },
  'waiver.remove': {
    async happy(desk) {
      const { waivers } = await desk.get('waiver.list', {});
      const { removed } = await desk.get('waiver.remove', { ids: waivers.map(({ id }) => id) });
      expect(removed).toHaveLength(waivers.length);
      expect(await standing(desk)).toMatchObject({ verdict: 'deviates', accepted: 0 });
      expect(await written(desk)).toEqual([]);
      await desk.get('waiver.put', { waivers: [...removed] });
    },
    broken: [{ ids: ['x'] }, 'nothing-open'],
  },
  'waiver.put': {
    async happy(desk) {
      expect(await standing(desk)).toMatchObject({ verdict: 'conforms' });
      const { waivers } = await desk.get('waiver.list', {});
      await desk.get('waiver.remove', { ids: waivers.map(({ id }) => id) });
    },
    broken: [{ waivers: [] }, 'nothing-open'],
  },
  'campaign.sign': {
    async happy(desk) {
      const { signOff } = await desk.get('campaign.sign', { by: 'Ada Moss', role: 'Brand manager' });
      expect(signOff).toMatchObject({ by: 'Ada Moss', changed: [], added: [], gone: [], kitChanged: false });
      await desk.put(`campaign/${sale}`, await readFile(join(desk.campaign, 'x/header.png')));
      await desk.judged();
      expect((await desk.get('campaign.state', {}))?.signOff).toMatchObject({ changed: [sale] });
    },
    broken: [{ by: 'Ada Moss', role: null }, 'nothing-open'],
  },
  'campaign.decisions': {
    async happy(desk) {
      const folder = join(desk.temp, 'upload-1', 'Spring');
      await desk.put(`temp/upload-1/Spring/${sale}`, (await twoHeaders())[sale]);
      await mkdir(join(desk.temp, 'downloads'));
      const into = await desk.grant(join(desk.temp, 'downloads'), true);
      await desk.get('kit.open', { grant: await desk.grant(desk.kit) });
      await desk.get('campaign.open', { grants: [await desk.grant(folder, true)] });
      const ended = desk.next('run.ended');
      await desk.get('run.start', {});
      await ended;
      expect(await desk.get('campaign.decisions', { into })).toEqual([]);
      const found = await desk.get('waiver.findings', { paths: [sale] });
      const findings = found.map(({ path, check, subject }) => ({ path, check, subject }));
      const { campaign } = await desk.get('waiver.add', {
        findings,
        scope: 'asset',
        reason: 'Old stock',
        author: 'Ada',
        until: null,
      });
      expect(campaign.keeps).toBe('copy');
      await desk.get('campaign.sign', { by: 'Ada', role: null });
      const taken = await desk.get('campaign.decisions', { into });
      expect(taken.map(({ name }) => name)).toEqual(['onbrand.json', 'onbrand.sign.json']);
      const text = await readFile(join(desk.temp, 'downloads', 'onbrand.json'), 'utf8');
      expect(JSON.parse(text).waivers).toHaveLength(findings.length);
      // A person's own folder has them already, and is no place to copy over.
      const own = await desk.call('campaign.decisions', { into: await desk.grant(join(desk.root, 'out')) });
      expect(own).toMatchObject({ problem: { code: 'not-granted' } });
      await desk.judged();
    },
    broken: [{ into: 'downloads' }, 'nothing-open'],
  },
};
