import { workerData } from 'piscina';
import { type Measured, type MeasureTask, measureAsset } from './measure.ts';
import type { Plan } from './plan.ts';
import { makeThumbnail } from './thumbnails.ts';

/** Handed over once, when the thread starts. */
const plan = workerData as Plan;

export const measure = (task: MeasureTask): Promise<Measured> => measureAsset(plan, task);
export const thumbnail = makeThumbnail;
