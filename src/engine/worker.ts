import { deserialize, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeBesides, makeLogoPicture } from './logo-pictures.ts';
import { type MeasureTask, measureAsset } from './measure.ts';
import { type MendTask, mendAsset } from './mend.ts';
import { makePicture } from './picture.ts';
import { lookAtPlaces } from './places.ts';
import type { Plan } from './plan.ts';
import { makePreview } from './preview.ts';
import type { Shared, SharedPlan } from './threads.ts';
import { makeThumbnail } from './thumbnail-task.ts';
import { prepareFor } from './warm-up.ts';

type Others = Omit<Plan, 'placements'>;

/** The plan of the task before this one: as a rule, of all of them. */
let placements: { readonly id: number; readonly value: Plan['placements'] } | null = null;
let current: { readonly id: number; readonly plan: Plan } | null = null;

function planOf(shared: SharedPlan): Plan {
  if (placements?.id !== shared.placements.id)
    placements = { id: shared.placements.id, value: read<Plan['placements']>(shared.placements) };
  if (current?.id !== shared.others.id)
    current = { id: shared.others.id, plan: { ...read<Others>(shared.others), placements: placements.value } };
  return current.plan;
}

const read = <T>({ content }: Shared): T => deserialize(new Uint8Array(content)) as T;

interface MeasurePlanned {
  readonly plan: SharedPlan;
  readonly task: MeasureTask;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('globalThis.gc') as NodeJS.GCFunction | undefined;

/**
 * `Measured` as JSON: read again, short words such as `#1d3557` are one and the same for all assets, which a clone's are not.
 * The pixels go at once: V8, which sees a small object in each raster, would let several of them lie about (docs/benchmarks.md).
 */
export async function measure({ plan, task }: MeasurePlanned): Promise<string> {
  const measured = JSON.stringify(await measureAsset(planOf(plan), task));
  collect?.({ type: 'minor' });
  return measured;
}
export const thumbnail = makeThumbnail;
export const picture = makePicture;
export const preview = makePreview;
export const places = lookAtPlaces;
export { warmUp } from './warm-up.ts';
export const prepare = ({ plan }: { readonly plan: SharedPlan }) => prepareFor(planOf(plan));
export const besides = makeBesides;
export const logo = makeLogoPicture;
export const mend = ({ plan, task }: { readonly plan: SharedPlan; readonly task: MendTask }) =>
  mendAsset(planOf(plan), task);
