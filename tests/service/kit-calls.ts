import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CallName } from '../../src/service/contract.ts';
import type { ServiceProblem } from '../../src/service/reply.ts';
import type { WrittenKit } from '../../src/service/shapes.ts';
import { kit } from '../cli/campaign.ts';
import type { Desk } from './desk.ts';

/** A call once on a desk where all is open and judged, and once where it can't be answered. */
export interface Row {
  readonly happy: (desk: Desk) => Promise<void>;
  /** What is asked on an empty desk, and the problem that comes back; null where nothing can go wrong. */
  readonly broken: readonly [given: object, code: ServiceProblem['code']] | null;
}
export type Rows<Name extends CallName = CallName> = { readonly [N in Name]: Row };

const sale = 'x/header-sale.png';
const draft = kit as unknown as WrittenKit;

/** The calls that are about kits and their colours. */
export const kitRows: Rows<Extract<CallName, `kit.${string}` | 'colour.nearest'>> = {
  'colour.nearest': {
    async happy(desk) {
      const near = await desk.get('colour.nearest', { hex: '#ff6f5a', placement: 'x-header' });
      expect(near).toMatchObject({ nearest: { name: 'Coral', hex: '#ff6f59' }, within: true });
      expect(near.deltaE).toBeLessThan(1);
      expect(await desk.get('colour.nearest', { hex: '#00a651', placement: null })).toMatchObject({ within: false });
    },
    broken: [{ hex: '#00a651', placement: null }, 'no-kit'],
  },
  'kit.open': {
    async happy(desk) {
      const state = await desk.get('kit.open', { grant: await desk.grant(desk.kit) });
      expect(state).toMatchObject({ name: 'Tidal', writable: true });
      expect(state.palette).toHaveLength(3);
      // A copy for the session is offered again, too: the sample takes its place.
      const copied = desk.next('recent.changed');
      await desk.get('kit.open', {
        grant: await desk.grant(await desk.put('upload/brandkit.json', JSON.stringify(kit)), true),
      });
      expect((await copied).recent[0]).toMatchObject({ kind: 'kit', name: 'Tidal', place: '' });
      await desk.get('kit.open', { grant: await desk.grant(desk.kit) });
    },
    broken: [{ grant: 'stolen' }, 'not-granted'],
  },
  'kit.draft': {
    async happy(desk) {
      expect(await desk.get('kit.draft', {})).toMatchObject({ draft: kit, writable: true, notes: [] });
    },
    broken: [{}, 'no-kit'],
  },
  'kit.begin': {
    async happy(desk) {
      const palette = await desk.put('out/brand.txt', 'Brand red #E4002B\nInk #111111\n');
      const begun = await desk.get('kit.begin', { name: 'Red', from: [await desk.grant(palette)] });
      expect(begun.place).toBeNull();
      expect(begun.draft).toMatchObject({
        name: 'Red',
        palette: { colours: [{ name: 'Brand red', value: '#e4002b' }, { name: 'Ink' }] },
      });
      await desk.get('kit.draft', {});
    },
    broken: [{ from: ['stolen'] }, 'not-granted'],
  },
  'kit.logos': {
    async happy(desk) {
      const mark =
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0h12v26h14v-9h14v23H0z" fill="#12355b"/></svg>';
      await desk.put('kit/logos/mark.svg', '<svg/>');
      const from = [await desk.grant(await desk.put('out-logos/Mark.svg', mark))];
      const [logo] = await desk.get('kit.logos', { from });
      // Nothing that lies in the kit already is written over.
      expect(logo).toEqual({ id: 'mark-2', file: 'logos/mark-2.svg', lockup: 'mark', colourway: 'full' });
      const [unused] = await desk.get('kit.logos', { from });
      expect(unused?.file).toBe('logos/mark-3.svg');
      const logos = { variants: logo === undefined ? [] : [logo] };
      expect((await desk.get('kit.check', { draft: { ...draft, logos } })).problems).toEqual([]);
      expect(await readdir(join(desk.kit, 'logos'))).toEqual(['mark.svg']);
      await desk.get('kit.save', { draft: { ...draft, logos }, into: null });
      expect((await readdir(join(desk.kit, 'logos'))).sort()).toEqual(['mark-2.svg', 'mark.svg']);
      expect(await readFile(join(desk.kit, 'logos/mark-2.svg'), 'utf8')).toBe(mark);
      const jpeg = await desk.call('kit.logos', { from: [await desk.grant(await desk.put('out-logos/a.jpg', ''))] });
      expect(jpeg).toMatchObject({ problem: { code: 'unreadable' } });
      await desk.get('kit.save', { draft, into: null });
    },
    broken: [{ from: ['stolen'] }, 'not-granted'],
  },
  'kit.pictures': {
    async happy(desk) {
      const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`;
      await desk.put('kit/logos/good.svg', svg('<path d="M0 0h40v20H0z" fill="#12355b"/>'));
      await desk.put('kit/logos/bare.svg', svg(''));
      await desk.put('kit/logos/torn.svg', '<svg');
      await desk.put('beside.svg', svg('<path d="M0 0h40v20H0z"/>'));
      const files = ['logos/good.svg', 'logos/bare.svg', 'logos/torn.svg', 'logos/none.svg', '../beside.svg'];
      const pictures = await desk.get('kit.pictures', { files });
      expect(pictures.map(({ kind }) => kind)).toEqual(['drawn', 'empty', 'unreadable', 'missing', 'missing']);
      expect(pictures[0]).toMatchObject({ picture: expect.stringMatching(/^data:image\/webp;base64,/) });
    },
    broken: [{ files: [1] as never }, 'bad-request'],
  },
  'kit.check': {
    async happy(desk) {
      const broken = {
        ...draft,
        palette: { ...kit.palette, tolerance: 99, colours: [{ name: 'Deep', value: 'rde' }] },
      };
      const { problems, colours } = await desk.get('kit.check', { draft: broken as never });
      expect(problems.map(({ key }) => key)).toEqual(['palette.tolerance', 'palette.colours[0].value']);
      expect(colours).toEqual({ 'palette.colours[0]': null });
      const { reach } = await desk.get('kit.check', { draft: draft as never });
      const shades = reach['palette.colours[1]'] ?? [];
      for (const { deltaE, same } of shades) expect(Math.abs(deltaE - (same ? 5 : 8))).toBeLessThan(1);
      expect(shades.filter(({ same }) => same).length).toBeGreaterThanOrEqual(4);
    },
    broken: [{}, 'bad-request'],
  },
  'kit.try': {
    async happy(desk) {
      const voice = { banned: [{ term: 'cheap' }], required: [{ text: 'Incl. VAT', when: 'price' as const }] };
      const text = 'Good morning\nThe cheapest cup, €4';
      const tried = await desk.get('kit.try', { draft: { ...draft, voice }, text, placement: null });
      expect(tried?.findings).toMatchObject([
        { check: 'copy-banned', certainty: 'sure', spans: [{ start: 17, end: 25 }] },
        { check: 'copy-required', spans: [{ start: 31, end: 33 }] },
      ]);
      expect(tried?.learned.exclamations).toBeNull();
      expect(await desk.get('kit.try', { draft: {}, text: '', placement: null })).toBeNull();
    },
    broken: [{ draft: {} }, 'bad-request'],
  },
  'kit.preview': {
    async happy(desk) {
      const wider = {
        ...draft,
        palette: { ...kit.palette, colours: [...kit.palette.colours, { name: 'Green', value: '#00a651' }] },
      };
      const preview = await desk.get('kit.preview', { draft: wider as never });
      expect(preview).toMatchObject({ tried: 2, total: 2 });
      expect(preview.changed.map(({ path, before, after }) => [path, before.verdict, after.verdict])).toEqual([
        [sale, 'deviates', 'conforms'],
      ]);
      expect((await desk.get('campaign.state', {}))?.summary?.assets.deviates).toBe(1);
    },
    broken: [{ draft: {} }, 'nothing-open'],
  },
  'kit.save': {
    async happy(desk) {
      const changed = desk.next('kit.changed');
      await desk.get('kit.save', { draft: { ...draft, name: 'Tidal 2' } as never, into: null });
      expect((await changed).kit.name).toBe('Tidal 2');
      expect(await readFile(join(desk.kit, 'brandkit.json'), 'utf8')).toContain('"name": "Tidal 2"');
      const broken = await desk.call('kit.save', { draft: { name: '' }, into: null });
      expect(broken).toMatchObject({ problem: { code: 'kit-broken' } });
      await desk.get('kit.save', { draft: draft as never, into: await desk.grant(join(desk.root, 'out')) });
      expect(await readdir(join(desk.root, 'out'))).toContain('brandkit.json');
      const again = await desk.call('kit.save', {
        draft: draft as never,
        into: await desk.grant(join(desk.root, 'out')),
      });
      expect(again).toMatchObject({ problem: { code: 'unwritable' } });
    },
    broken: [{ draft: kit, into: null }, 'unwritable'],
  },
  'kit.colours': {
    async happy(desk) {
      const { colours } = await desk.get('kit.colours', { text: 'Brand red #E4002B\nnothing here' });
      expect(colours).toMatchObject([{ name: 'Brand red', hex: '#e4002b' }]);
    },
    broken: [{ text: 'no colours at all' }, 'unreadable'],
  },
  'kit.checks': {
    async happy(desk) {
      const checks = await desk.get('kit.checks', {});
      expect(checks.find(({ id }) => id === 'colour-palette')?.title).toBe('Colours of the palette');
    },
    broken: null,
  },
};
