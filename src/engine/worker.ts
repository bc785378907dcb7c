import { deserialize } from 'node:v8';
import { type Measured, type MeasureTask, measureAsset } from './measure.ts';
import { makePicture } from './picture.ts';
import type { Plan } from './plan.ts';
import type { SharedPlan } from './pool.ts';
import { makeThumbnail } from './thumbnails.ts';

/** The plan of the task before this one: as a rule, of all of them. */
let current: { readonly id: number; readonly plan: Plan } | null = null;

function planOf({ id, content }: SharedPlan): Plan {
  if (current?.id !== id) current = { id, plan: deserialize(new Uint8Array(content)) as Plan };
  return current.plan;
}

export const measure = ({ plan, task }: { readonly plan: SharedPlan; readonly task: MeasureTask }): Promise<Measured> =>
  measureAsset(planOf(plan), task);
export const thumbnail = makeThumbnail;
export const picture = makePicture;
