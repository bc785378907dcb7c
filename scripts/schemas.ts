import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { schemaTexts } from '../src/kit/schema.ts';

/** Writes the published JSON Schemas: `node scripts/run.mjs scripts/schemas.ts`. A test holds them against the validator. */
const folder = resolve('assets', 'schema');
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(schemaTexts)) await writeFile(join(folder, name), text);
