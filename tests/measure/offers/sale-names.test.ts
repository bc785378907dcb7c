import { expect, test } from 'vitest';
import { saleOf } from '../../../src/measure/offers/conditions.ts';

test.each([
  ['25% off in the Spring Thaw Sale until 11 April', 'spring thaw sale'],
  ['SPRING THAW SALE', 'spring thaw sale'],
  ['Our Harbour Lights Festival', 'harbour lights festival'],
  ['Big Summer Sale', 'summer sale'],
  ['Last Chance: Winter Sale', 'winter sale'],
  ['周年庆', '周年庆'],
  ['Shop The Sale', ''],
  ['FINAL SALE', ''],
  ['20% OFF SALE', ''],
  ['Everything On Sale', ''],
  ['for sale', ''],
])('%s', (text, wanted) => expect(saleOf(text)).toBe(wanted));
