import { expect, test } from 'vitest';
import { seeded } from '../../../bench/random.ts';
import { importPalette } from '../../../src/kit/import/index.ts';
import { mutate } from './mutate.ts';
import { seeds } from './seeds.ts';

/** bench/fuzz-import.ts does the same with a hundred thousand files. */
const files = 3000;

test('the unspoilt files are read', async () => {
  for (const { name, bytes } of await seeds()) {
    const imported = await importPalette(name, bytes);
    expect(imported.ok, name).toBe(true);
  }
});

test('a spoilt file gives colours or one problem, and keeps the contract', async () => {
  const all = await seeds();
  const random = seeded(20_260);
  const pick = () => all[Math.floor(random() * all.length)] as (typeof all)[number];
  for (let i = 0; i < files; i++) {
    const { name, bytes } = pick();
    const spoilt = mutate(random, bytes, pick().bytes);
    const imported = await importPalette(random() < 0.9 ? name : pick().name, spoilt);
    if (!imported.ok) {
      expect(imported.problems).toHaveLength(1);
      for (const { message, hint } of imported.problems) expect(message.length * hint.length).toBeGreaterThan(0);
      continue;
    }
    const { colours } = imported.value;
    expect(colours.length).toBeGreaterThan(0);
    expect(new Set(colours.map((colour) => colour.name)).size).toBe(colours.length);
    for (const { hex, alpha, name: called } of colours) {
      expect(hex).toMatch(/^#[0-9a-f]{6}$/);
      expect(alpha >= 0 && alpha <= 1 && called !== '').toBe(true);
    }
  }
});
