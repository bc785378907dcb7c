import type { KitWords } from './tell.ts';
export const lintWords = {} as const satisfies Record<string, KitWords>;
