import type { Shot } from '../render/farm.ts';
import { blueEgg } from './blue-egg.ts';
import { closeCup } from './close-cup.ts';
import { cupRow } from './cup-row.ts';
import { longTable } from './long-table.ts';
import { overhead } from './overhead.ts';
import { stack } from './stack.ts';
import { tallWall } from './tall-wall.ts';

export const shotNames = ['long-table', 'overhead', 'tall-wall', 'close-cup', 'stack', 'blue-egg', 'cup-row'] as const;
export type ShotName = (typeof shotNames)[number];

export const shots: Readonly<Record<ShotName, Shot>> = {
  'long-table': longTable,
  overhead,
  'tall-wall': tallWall,
  'close-cup': closeCup,
  stack,
  'blue-egg': blueEgg,
  'cup-row': cupRow,
};
