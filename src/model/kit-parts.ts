import { z } from 'zod';

/** What several parts of a kit are written with. */

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: small letters, digits and single hyphens');
export const name = z.string().trim().min(1).max(200);
export const percent = z.number().min(0).max(100);
export const kitFile = z.string().min(1).describe('A path inside the kit folder, with forward slashes');
