import type { Models } from './models.ts';
import type { Readers } from './read-picture.ts';
import type { SecondReader } from './second-reader.ts';

/** Loaded with the first picture that is read, like all that reads, then kept: a third of a second, once a thread. */
let models: Promise<Models> | null = null;
let second: Promise<SecondReader> | null = null;

export async function readers(): Promise<Readers> {
  models ??= import('./models.ts').then(({ loadModels }) => loadModels(null));
  return { models: await models, second: openSecond };
}

function openSecond(): Promise<SecondReader> {
  second ??= import('./second-reader.ts').then(({ openSecondReader }) => openSecondReader());
  return second;
}
