import { expect, test } from 'vitest';
import { ledgerOf } from '../../../src/measure/offers/ledger.ts';
import { timelineOf } from '../../../src/measure/offers/timeline.ts';
import { copyOf } from '../../checks/said.ts';

test('a mail of thousands of prices in one card is read in its length, not in its square', () => {
  const count = 4000;
  const lines = Array.from({ length: count }, (_, i) => `Fern Mug ${i}: now $${20 + (i % 50)}, ends 31 January 2027`);
  const frame = { products: ['Fern Mug'], own: [], days: [] };
  const said = [{ path: 'a', channel: null, copy: copyOf({ lines: lines.map((text) => ({ text, group: 1 })) }) }];
  const rows = ledgerOf(said, frame);
  expect(rows).toHaveLength(count);
  const timeline = timelineOf(said, rows, frame);
  expect(timeline).toHaveLength(count);
  expect(timeline[0]?.offer.filter((key) => key.startsWith('price:'))).toHaveLength(50);
});
