import sharp from 'sharp';
import { expect, test } from 'vitest';
import { annotated } from '../../src/exports/annotated.ts';
import type { PictureWanted } from '../../src/exports/studio.ts';
import { asset, deviates, deviation, judged, report } from '../report/fixture.ts';
import { sampleReport } from '../report/sample.ts';
import { studio } from './studio.ts';

async function drawn(of: ReturnType<typeof sampleReport>) {
  const asked: PictureWanted[] = [];
  const files: { readonly name: string; readonly content: Uint8Array }[] = [];
  const picture = (wanted: PictureWanted) => {
    asked.push(wanted);
    return studio.picture(wanted);
  };
  for await (const file of annotated.write(of, { ...studio, picture })) files.push(file);
  return { asked, files };
}

test('every asset on which something was found, worst first, in its folder, as PNG', async () => {
  const { files } = await drawn(sampleReport());
  expect(files.map(({ name }) => name)).toEqual([
    'x/header-launch.png',
    'email/header-october.png',
    'instagram/post-harvest.jpg.png',
    'instagram/story-harvest.png',
  ]);
  for (const { content } of files) expect((await sharp(content).metadata()).format).toBe('png');
});

test('areas are outlined in the picture’s own px, a question with dashes, and numbers are no letters of a font', async () => {
  const { asked } = await drawn(sampleReport());
  const [first, , , last] = asked.map(({ over }) => over ?? '');
  expect(first).toContain('viewBox="0 0 1500 500"');
  expect(first).toContain('M1040 120h320v96h-320z"');
  expect(first).not.toContain('dasharray');
  expect(last).toContain('dasharray');
  expect(asked.every(({ over }) => over?.includes('<text') === false)).toBe(true);
});

test('the number can be seen where it points', async () => {
  const box = { kind: 'box', x: 750, y: 250, width: 600, height: 200 } as const;
  const { files } = await drawn(
    report({
      assets: [
        asset('x/a.png', {
          judged: [judged('x-header', [deviates('size-dimensions', deviation({ regions: [box] }))])],
        }),
      ],
    }),
  );
  const { data, info } = await sharp(files[0]?.content).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  // The stand-in draws a fifth of the size: the spot's middle is at 143, 43.
  const around = Array.from(
    { length: 49 },
    (_, i) => data[((40 + Math.floor(i / 7)) * info.width + 140 + (i % 7)) * 3] ?? 128,
  );
  expect(Math.min(...around)).toBeLessThan(40);
  expect(Math.max(...around)).toBeGreaterThan(120);
});

test('what a thing is held to has a finer line of its own and no number, and is hatched beyond, but for the thing', async () => {
  const thing = { kind: 'box', x: 40, y: 30, width: 300, height: 90 } as const;
  const zone = { kind: 'box', x: 100, y: 60, width: 1300, height: 380, limit: 'inside' } as const;
  const told = deviates('logo-safe-zone', deviation({ regions: [thing, zone] }));
  const { asked } = await drawn(report({ assets: [asset('x/a.png', { judged: [judged('x-header', [told])] })] }));
  const [over = ''] = asked.map((wanted) => wanted.over ?? '');
  const widthOf = (path: string) =>
    Number(over.match(new RegExp(`d="${path}" stroke="#000" stroke-width="([\\d.]+)"`))?.[1]);
  expect(widthOf('M100 60h1300v380h-1300z')).toBeLessThan(widthOf('M40 30h300v90h-300z'));
  expect(over).toMatch(/<clipPath[^>]*><path d="M0 0h1500v500h-1500zM100 60h1300v380h-1300z" clip-rule="evenodd"/);
  expect(over).toMatch(/<clipPath[^>]*><path d="M0 0h1500v500h-1500zM40 30h300v90h-300z" clip-rule="evenodd"/);
  expect(over.match(/<circle/g)).toHaveLength(1);
});

test('what can’t be drawn (any more) is left out', async () => {
  const files = [];
  for await (const file of annotated.write(sampleReport(), { ...studio, picture: async () => null })) files.push(file);
  expect(files).toEqual([]);
});
