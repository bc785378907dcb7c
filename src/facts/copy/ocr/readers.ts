import type { Models } from './models.ts';
import type { Readers } from './read-picture.ts';
import type { SecondReader, Taught } from './second-reader.ts';

/** Loaded with the first picture that is read, like all that reads, then kept: a third of a second, once a thread. */
let models: Promise<Models> | null = null;
const second = new Map<Taught, Promise<SecondReader>>();

export async function readers(): Promise<Readers> {
  models ??= import('./models.ts').then(({ loadModels }) => loadModels(null));
  return { models: await models, second: openSecond };
}

async function openSecond(taught: Taught): Promise<SecondReader> {
  const { openSecondReader } = await import('./second-reader.ts');
  const opened = second.get(taught) ?? openSecondReader(taught);
  second.set(taught, opened);
  return opened;
}
