import { expect, it } from 'vitest';
import { freeId, retitled } from '../../renderer/store/placements.ts';
import type { WrittenKit } from '../../src/service/shapes.ts';

const recommended = { width: 1080, height: 1080 };
const till = { id: 'till', channel: 'Shop', title: 'Till', recommended };
const kit: WrittenKit = {
  onbrand: 1,
  name: 'Solvane',
  palette: { colours: [{ name: 'Ink', value: '#191a2c' }] },
  placements: [till, { ...till, id: 'new-placement', title: 'New placement' }],
  assignments: [
    { files: 'a/**', placement: 'new-placement' },
    { files: 'b/**', placement: ['till', 'new-placement'] },
  ],
  channels: { 'new-placement': { why: 'It is small' } },
};

it.each([
  ['Screen by the till', 'screen-by-the-till'],
  ['Café – Ménu 2', 'cafe-menu-2'],
  ['Till', 'till-2'],
  ['店内屏幕', 'own'],
  ['', 'own'],
])('makes an id of %j', (name, id) => {
  expect(freeId(name, [till])).toBe(id);
});

it('takes the id with the name, and what names the id with it', () => {
  const { placements, assignments, channels } = retitled(kit, 1, 'Lobby', null);
  expect(placements?.[1]).toMatchObject({ id: 'lobby', title: 'Lobby' });
  expect(assignments?.map(({ placement }) => placement)).toEqual(['lobby', ['till', 'lobby']]);
  expect(channels).toEqual({ lobby: { why: 'It is small' } });
  expect(retitled(retitled(kit, 1, '', null), 1, 'Bar', null).placements?.[1]?.id).toBe('bar');
});

it.each([
  ['that is saved', kit, kit],
  ['that was written', { ...kit, placements: [till, { ...till, id: 'mine', title: 'New placement' }] }, null],
])('leaves an id alone %s', (_, draft, saved) => {
  const next = retitled(draft, 1, 'Lobby', saved);
  expect(next.placements?.[1]).toMatchObject({ id: draft.placements?.[1]?.id, title: 'Lobby' });
  expect(next.assignments).toBe(kit.assignments);
});
