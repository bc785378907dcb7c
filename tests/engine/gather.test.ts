import { describe, expect, test } from 'vitest';
import { gather } from '../../src/engine/gather.ts';
import { noRules } from '../../src/engine/rules.ts';
import { defineFact, type Measuring } from '../../src/facts/source.ts';
import type { Facts, FileFact, TextureFact } from '../../src/model/facts.ts';
import { notOk, ok } from '../../src/model/outcome.ts';
import { problem } from '../../src/model/problem.ts';

const measuring: Measuring = { path: 'a.png', content: new Uint8Array(), rules: noRules, logos: [] };
const file: FileFact = { bytes: 1, digest: 'd', extension: 'png', format: 'png' };
const texture = {
  photoShare: 0,
  regions: [],
  tiles: { size: 16, columns: 1, rows: 1, photo: '0' },
} satisfies TextureFact;

function sources(
  log: string[],
  fileOutcome: () => ReturnType<typeof notOk<ReturnType<typeof problem>>> | { ok: true; value: FileFact },
) {
  return [
    defineFact({
      name: 'texture',
      version: 1,
      from: ['sharpness'],
      usesRules: false,
      cached: true,
      measure: async () => {
        log.push('texture');
        return ok(texture);
      },
    }),
    defineFact({
      name: 'sharpness',
      version: 1,
      from: ['file'],
      usesRules: false,
      cached: true,
      measure: async ({ file: seen }) => {
        log.push(`sharpness of ${seen.digest}`);
        return ok({ highFrequency: null, enlargement: null });
      },
    }),
    defineFact({
      name: 'file',
      version: 1,
      from: [],
      usesRules: false,
      cached: true,
      measure: async () => {
        log.push('file');
        return fileOutcome();
      },
    }),
  ];
}

describe('gathering facts', () => {
  test('each once, after those it is made from', async () => {
    const log: string[] = [];
    const { facts, failed } = await gather(
      sources(log, () => ok(file)),
      ['texture', 'file', 'sharpness'],
      measuring,
    );
    expect(log).toEqual(['file', 'sharpness of d', 'texture']);
    expect(facts).toEqual({ file, sharpness: { highFrequency: null, enlargement: null }, texture });
    expect(failed).toEqual({});
  });

  test('what is known is not measured again', async () => {
    const log: string[] = [];
    const known: Partial<Facts> = { file };
    await gather(
      sources(log, () => {
        throw new Error('measured again');
      }),
      ['sharpness'],
      measuring,
      known,
    );
    expect(log).toEqual(['sharpness of d']);
  });

  test('a failed fact fails those made from it, with the same problem', async () => {
    const trouble = problem('picture-damaged', 'a.png', { detail: 'cut off' });
    const { facts, failed } = await gather(
      sources([], () => notOk(trouble)),
      ['texture'],
      measuring,
    );
    expect(facts).toEqual({});
    expect(failed).toEqual({ file: trouble, sharpness: trouble, texture: trouble });
  });

  test('a bug in a measurement becomes a problem that names the fact', async () => {
    const { failed } = await gather(
      sources([], () => {
        throw new Error('off by one\nat line 7');
      }),
      ['file'],
      measuring,
    );
    expect(failed.file).toEqual(problem('measure-failed', 'a.png', { fact: 'file', detail: 'off by one' }));
  });
});
