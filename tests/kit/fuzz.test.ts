import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintKit } from '../../src/kit/lint.ts';
import { examineKit } from '../../src/kit/open.ts';
import { kitWith, known, temporary } from './kits.ts';

describe('whatever stands in brandkit.json, opening and linting never throw', () => {
  const valid = JSON.stringify(
    kitWith({
      logos: { variants: [{ id: 'a', file: 'a.svg', lockup: 'mark', backgrounds: ['photo'] }] },
      channels: {
        x: {
          palette: { tone: { hue: 3 }, neutrals: { maxShare: 5 } },
          checks: { 'palette-coverage': { limits: { share: 1 } } },
        },
      },
      placements: [
        {
          id: 'w',
          channel: 'W',
          title: 'W',
          recommended: { width: 1, height: 1 },
          safeZones: [{ shape: 'circle', name: 'z', type: 'keep-clear', cx: 0, cy: 0, r: 1 }],
        },
      ],
    }),
  );
  const tell = async (folder: string, content: string | Uint8Array) => {
    await writeFile(join(folder, 'brandkit.json'), content);
    const { problems, open } = await examineKit(folder, known, 'en');
    return [...problems, ...(open === null ? [] : await lintKit(open, known, '2026-11-21'))];
  };
  const wellFormed = (problem: Awaited<ReturnType<typeof tell>>[number]) =>
    problem.message !== '' && !problem.message.includes('undefined') && (problem.line === null || problem.line > 0);

  test('bytes changed, cut and repeated', async () => {
    const folder = await temporary();
    const bytes = [...Buffer.from(valid)];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(4), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 6,
        }),
        async (changes) => {
          const changed = [...bytes];
          for (const [at, remove, add] of changes) changed.splice(at, remove, add);
          expect((await tell(folder, Uint8Array.from(changed))).every(wellFormed)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('values of other kinds, anywhere', async () => {
    const folder = await temporary();
    const places = [...valid.matchAll(/"[^"]*"(?!:)|\b\d+\b|\btrue\b|\[[^[\]]*\]|\{[^{}]*\}/g)];
    await fc.assert(
      fc.asyncProperty(fc.nat(places.length - 1), fc.json({ maxDepth: 3 }), async (i, json) => {
        const place = places[i];
        if (place === undefined) return;
        const changed = `${valid.slice(0, place.index)}${json}${valid.slice(place.index + place[0].length)}`;
        expect((await tell(folder, changed)).every(wellFormed)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
