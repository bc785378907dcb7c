import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { colour } from '../../scripts/sample/brand.ts';
import { catalogue } from '../../src/channels/index.ts';
import { checks } from '../../src/checks/index.ts';
import { brandKitSchema, campaignSettingsSchema } from '../../src/model/kit.ts';
import { kitText, sampleFolder, written } from './sample.ts';

const kit = brandKitSchema.parse(JSON.parse(kitText));
const campaign = join(sampleFolder, 'campaign');
const files = readdirSync(campaign, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'onbrand.json')
  .map((entry) => relative(campaign, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** Sizes that a placement takes: recommended, alternatives, and their whole multiples. */
function sizes(id: string): readonly string[] {
  const placement = [...catalogue, ...kit.placements].find((p) => p.id === id);
  if (placement === undefined) throw new Error(`no placement ${id}`);
  const multipliers = 'exportMultipliers' in placement ? placement.exportMultipliers : [1];
  return [placement.recommended, ...placement.alternatives].flatMap(({ width, height }) =>
    multipliers.map((k) => `${width * k} × ${height * k}`),
  );
}

describe('the sample kit', () => {
  test('every logo is an outline drawing that stands alone', () => {
    const variants = kit.logos?.variants ?? [];
    expect(variants).toHaveLength(9);
    for (const { file } of variants) {
      const svg = readFileSync(join(sampleFolder, 'kit', file), 'utf8');
      expect(svg).toMatch(/^<svg [^>]*viewBox=/);
      expect(svg).not.toMatch(/<(text|image|use|style)|href=/);
    }
  });

  test('the script draws in the colours of the kit', () => {
    const wanted = Object.fromEntries(kit.palette.colours.map(({ name, value }) => [name.replace(' ', ''), value]));
    const drawn = Object.fromEntries(
      Object.entries(colour).map(([k, v]) => [`${k[0]?.toUpperCase()}${k.slice(1)}`, v]),
    );
    expect(drawn).toEqual(wanted);
  });

  test('colours stand apart by more than twice their tolerance', async () => {
    const { differenceCiede2000 } = await import('culori');
    const apart = differenceCiede2000();
    const colours = [...kit.palette.colours, ...kit.palette.accepted];
    for (const [i, a] of colours.entries())
      for (const b of colours.slice(i + 1)) expect(apart(a.value, b.value)).toBeGreaterThan(2 * kit.palette.tolerance);
  });
});

describe('the sample campaign', () => {
  test('says its name', () => {
    const settings = JSON.parse(readFileSync(join(campaign, 'onbrand.json'), 'utf8'));
    expect(campaignSettingsSchema.parse(settings).name).toBe('Nothing before nine');
  });

  test('is some thirty pictures over many placements, in five formats, with captions and letters, under 6 MB', () => {
    expect(Object.keys(written.placements).sort()).toEqual([...files].sort());
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(new Set(Object.values(written.placements)).size).toBeGreaterThanOrEqual(12);
    const extensions = files.map((f) => f.split('.').at(-1));
    expect(new Set(extensions)).toEqual(new Set(['jpg', 'png', 'gif', 'webp', 'svg', 'txt', 'eml']));
    expect(files.reduce((sum, f) => sum + statSync(join(campaign, f)).size, 0)).toBeLessThan(6 * 2 ** 20);
  });

  test.each(Object.entries(written.placements).filter(([path]) => !/\.(txt|eml)$/.test(path)))(
    '%s has a size that %s takes, unless it is written down',
    async (path, placement) => {
      const { autoOrient } = await sharp(join(campaign, path)).metadata();
      const off = written.deviations.some(
        (d) => d.path === path && d.check.startsWith('size-') && d.check !== 'size-weight',
      );
      const size = `${autoOrient.width} × ${autoOrient.height}`;
      if (off) expect(sizes(placement)).not.toContain(size);
      else expect(sizes(placement)).toContain(size);
    },
  );

  test('most assets carry no deviation', () => {
    const wrong = new Set(written.deviations.filter((d) => d.expected === 'deviates').map((d) => d.path));
    expect(wrong.size).toBeGreaterThanOrEqual(8);
    expect(wrong.size).toBeLessThan(files.length * 0.35);
  });
});

describe('the deviations', () => {
  const known = new Set<string>(checks.map((check) => check.id));

  test.each(written.deviations)('$path: $check is of a check and a file that exist', async (deviation) => {
    expect(known).toContain(deviation.check);
    expect(existsSync(join(campaign, deviation.path))).toBe(true);
    expect(deviation.placement).toBe(written.placements[deviation.path]);
    if (deviation.region === undefined) return;
    const { width = 0, height = 0 } = await sharp(join(campaign, deviation.path)).metadata();
    const { x, y, width: w, height: h } = deviation.region;
    expect(Math.min(x, y, width - x - w, height - y - h)).toBeGreaterThanOrEqual(0);
  });

  test.each(written.deviations.filter((d) => d.subject?.includes('#')))(
    '$path: $subject is what stands in its region',
    async ({ path, subject = '', region = { x: 0, y: 0, width: 1, height: 1 } }) => {
      const { x, y, width, height } = region;
      const part = { left: x, top: y, width, height };
      const { data } = await sharp(join(campaign, path))
        .removeAlpha()
        .extract(part)
        .raw()
        .toBuffer({ resolveWithObject: true });
      const wanted = Number.parseInt(subject.slice(subject.indexOf('#') + 1), 16);
      const rgb = [wanted >> 16, (wanted >> 8) & 255, wanted & 255];
      let same = 0;
      // A JPEG moves a flat colour by a step or two.
      for (let i = 0; i < data.length; i += 3) if (rgb.every((v, k) => Math.abs(v - (data[i + k] ?? 0)) <= 3)) same++;
      expect(same / (width * height)).toBeGreaterThan(0.35);
    },
  );
});
