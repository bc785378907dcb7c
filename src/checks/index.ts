import type { Check } from '../model/check.ts';
import { fileExtension } from './file-extension.ts';

/** Every check, sorted by id. A test compares this list with the folder. */
export const checks = [fileExtension] as const satisfies readonly Check[];

export type CheckId = (typeof checks)[number]['id'];
