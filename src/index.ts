/** The library door: what a program needs to check a campaign itself. */
export { catalogue } from './channels/index.ts';
export { checks } from './checks/index.ts';
export { openCache } from './engine/cache.ts';
export type { Plan } from './engine/plan.ts';
export { createPool } from './engine/pool.ts';
export { type Campaign, checkCampaign, type RunEvent, type RunOptions } from './engine/run.ts';
export { scanFiles, scanFolder } from './engine/scan.ts';
export { exporters } from './exports/index.ts';
export { openKit } from './kit/open.ts';
export type { BrandKit } from './model/kit.ts';
export type { OpenKit } from './model/open-kit.ts';
export type { Placement } from './model/placement.ts';
export { type Report, reportSchema } from './model/report.ts';
