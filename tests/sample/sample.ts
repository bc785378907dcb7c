import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The sample's folder, kit and list of what is wrong on purpose. */
export const sampleFolder = fileURLToPath(new URL('../../assets/sample/', import.meta.url));

const box = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

const deviationsSchema = z.strictObject({
  placements: z.record(z.string(), z.string()),
  deviations: z.array(
    z.strictObject({
      path: z.string(),
      placement: z.string(),
      check: z.string(),
      subject: z.string().optional(),
      note: z.string().min(20),
      region: box.optional(),
      expected: z.enum(['deviates', 'review']),
    }),
  ),
  later: z.array(z.strictObject({ path: z.string(), note: z.string() })),
});

export const written = deviationsSchema.parse(JSON.parse(readFileSync(`${sampleFolder}deviations.json`, 'utf8')));
export const kitText = readFileSync(`${sampleFolder}kit/brandkit.json`, 'utf8');
