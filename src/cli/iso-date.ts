import { InvalidArgumentError } from 'commander';
import { z } from 'zod';

/** A day on the command line, such as 2026-11-30; refused where no calendar has it. */
export function isoDate(value: string): string {
  if (z.iso.date().safeParse(value).success) return value;
  throw new InvalidArgumentError('A date such as 2026-11-30 is wanted.');
}
