import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import type { Desk } from './desk.ts';
import type { Rows } from './kit-calls.ts';

const sale = 'x/header-sale.png';

/** Tried on a red that lies near the kit’s coral; the desk’s own foreign green has nothing near. */
export const fixRows: Pick<Rows, 'fix.list' | 'fix.try' | 'fix.save'> = {
  'fix.list': {
    async happy(desk) {
      await withNearRed(desk);
      const { assets } = await desk.get('fix.list', {});
      expect(assets.map(({ path, fixes }) => [path, fixes.map(({ kind }) => kind)])).toEqual([[sale, ['colour']]]);
    },
    broken: [{}, 'nothing-open'],
  },
  'fix.try': {
    async happy(desk) {
      await withNearRed(desk);
      const trial = await desk.get('fix.try', { path: sale });
      expect(trial).toMatchObject({ name: 'header-sale.onbrand.png', left: [], before: { width: 1500 } });
      expect(trial.dividedAt).toBeCloseTo((900 + 240 / 2) / 1500, 2);
      expect(trial.solved).toMatchObject([{ check: 'colour-palette' }]);
      const picture = await desk.service.host.picture({ digest: trial.after?.digest ?? '', side: 'full' });
      const { data, info } = await sharp(picture?.file).raw().toBuffer({ resolveWithObject: true });
      const at = (150 * info.width + 950) * info.channels;
      expect([...data.subarray(at, at + 3)]).toEqual([0xff, 0x6f, 0x59]);
      expect(await desk.service.host.file({ path: trial.id ?? '' })).toMatch(/header-sale\.onbrand\.png$/);
      expect(await desk.call('fix.try', { path: 'x/header.png' })).toMatchObject({ problem: { code: 'not-found' } });
    },
    broken: [{ path: sale }, 'nothing-open'],
  },
  'fix.save': {
    async happy(desk) {
      await withNearRed(desk);
      const { id } = await desk.get('fix.try', { path: sale });
      const folder = join(desk.root, 'fixed');
      await mkdir(folder, { recursive: true });
      const into = await desk.grant(folder);
      const before = await readFile(join(desk.campaign, sale));
      const saved = await desk.get('fix.save', { ids: [id ?? ''], into });
      expect(saved.map(({ name }) => name)).toEqual(['header-sale.onbrand.png']);
      await writeFile(join(folder, 'header-sale.onbrand.png'), 'mine');
      expect(await desk.call('fix.save', { ids: [id ?? ''], into })).toMatchObject({ problem: { code: 'unwritable' } });
      expect(await readFile(join(folder, 'header-sale.onbrand.png'), 'utf8')).toBe('mine');
      expect(await readdir(folder)).toEqual(['header-sale.onbrand.png']);
      expect(Buffer.compare(before, await readFile(join(desk.campaign, sale)))).toBe(0);
    },
    broken: [{ ids: ['fix-none'], into: 'stolen' }, 'not-granted'],
  },
};

/** The sale in a red that is nearly the kit's coral. */
async function withNearRed(desk: Desk): Promise<void> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="500"><rect width="100%" height="100%" fill="#12355b"/><rect x="100" y="100" width="300" height="200" fill="#ff6f59"/><rect x="900" y="120" width="240" height="160" fill="#ff4d6a"/></svg>`;
  await desk.put(`campaign/${sale}`, await sharp(Buffer.from(svg)).png().toBuffer());
  await desk.judged();
}
