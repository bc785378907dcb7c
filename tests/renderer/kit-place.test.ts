import { expect, it } from 'vitest';
import { kitSelectionOf, kitTabOf } from '../../renderer/store/kit-place.ts';

it.each([
  ['palette.colours[2].value', 'palette', { colour: 'palette.colours[2]' }],
  ['palette.accepted[0]', 'palette', { colour: 'palette.accepted[0]' }],
  ['palette.tolerance', 'palette', {}],
  ['channels.x-header.palette.only[1]', 'channels', { channel: 'x-header' }],
  ['placements[2].safeZones[1]', 'placements', { placement: 'placements[2]' }],
  ['assignments[0].files', 'placements', {}],
  ['checks.colour-palette.limits.share', 'checks', {}],
  ['logos.variants[3].file', 'logos', { logo: 'logos.variants[3]' }],
  ['type.families', 'voice', {}],
  ['name', null, {}],
  ['', null, {}],
])('finds the place of %s', (at, tab, selection) => {
  expect(kitTabOf(at)).toBe(tab);
  expect(kitSelectionOf(at)).toEqual(selection);
});
