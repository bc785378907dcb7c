import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kit } from '../cli/campaign.ts';
import { type Desk, openDesk } from './desk.ts';

const sample = join(import.meta.dirname, '../../assets/sample');
const path = 'google-ads/partner_casa-lume_336x280.png';

let desk: Desk;
beforeAll(async () => {
  const variants = [{ id: 'own', file: 'logo.svg', lockup: 'horizontal' }];
  desk = await openDesk(
    { [path]: await readFile(join(sample, 'campaign', path)) },
    JSON.stringify({ ...kit, logos: { variants } }),
  );
  await desk.put('kit/logo.svg', await readFile(join(sample, 'kit/logos/solvane-horizontal-full.svg')));
  await desk.judged();
});
afterAll(() => desk.close());

test('a stretched logo comes as it stands and as it should be', async () => {
  const { asset } = await desk.get('asset.get', { path });
  const pictures = await desk.get('asset.logos', { path });
  const [seen] = asset.logos;
  expect(seen).toMatchObject({
    subject: 'logo:own',
    variant: 'own',
    wanted: { variants: [{ id: 'own' }], rotation: 0 },
  });
  expect(seen?.stretch).toBeCloseTo(1.18, 2);
  expect(Object.keys(pictures)).toEqual(['logo:own']);
  const shown = pictures['logo:own'];
  expect(shown?.variant).toBe('own');
  expect(shown?.width).toBeCloseTo(225, 0);
  const sizes = await Promise.all(
    [shown?.found, shown?.wanted].map(async (uri) => {
      const content = Buffer.from(uri?.split(',')[1] ?? '', 'base64');
      expect(content.length).toBeLessThan(10_000);
      const { format, width, height } = await sharp(content).metadata();
      return { format, width, height };
    }),
  );
  expect(sizes[0]).toEqual(sizes[1]);
  expect(sizes[0]).toMatchObject({ format: 'webp', width: 320 });
});
