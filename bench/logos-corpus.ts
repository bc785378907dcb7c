import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { overlap } from '../src/measure/logo/pose.ts';
import type { KitLogo, LogoSighting, Point } from '../src/model/logos.ts';
import { table } from './table.ts';

/** Brands with labels made by eye: <brand>/kit.json, labels.json and assets; boxes are tight to the ink. */
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const labelsSchema = z.object({
  labels: z.record(
    z.string(),
    z.object({
      eval: z.enum(['positive', 'negative', 'ambiguous']),
      boxes: z.array(box).nullish(),
      icon_box: z.unknown(),
      difficulty: z.string().nullish(),
      other_brand_logos: z.unknown(),
    }),
  ),
});
const kitSchema = z.object({ logos: z.array(z.object({ file: z.string(), variant: z.string() })) });

type Look = (
  file: Buffer,
  logos: readonly KitLogo[],
) => Promise<{ readonly sightings: readonly LogoSighting[]; readonly cpu: number }>;

interface Case {
  readonly brand: string;
  readonly difficulty: string;
  readonly own: boolean;
  readonly best: number;
  /** Confidence of all that is right, and of all that is not. */
  readonly wrong: readonly number[];
}

/** Recall by brand and difficulty, and false sightings on assets without the logo, own and of the other brands. */
export async function corpusTable(folder: string, look: Look): Promise<string> {
  const brands = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'labels.json')));
  const cases: Case[] = [];
  for (const brand of brands) {
    const kit = kitSchema.parse(JSON.parse(readFileSync(join(folder, brand, 'kit.json'), 'utf8')));
    const logos: KitLogo[] = kit.logos.map(({ file }) => ({
      id: file,
      retired: false,
      lockup: 'mark',
      colourway: 'full',
      content: readFileSync(join(folder, brand, file)),
    }));
    for (const owner of brands) {
      const { labels } = labelsSchema.parse(JSON.parse(readFileSync(join(folder, owner, 'labels.json'), 'utf8')));
      for (const [name, label] of Object.entries(labels)) {
        const named = JSON.stringify(label.other_brand_logos ?? '').toLowerCase();
        if (label.eval === 'ambiguous' || (owner !== brand && named.includes(brand))) continue;
        const own = owner === brand && label.eval === 'positive';
        const { sightings } = await look(readFileSync(join(folder, owner, 'assets', name)), logos);
        const icon = box.safeParse(label.icon_box);
        const truth = own ? [...(label.boxes ?? []), ...(icon.success ? [icon.data] : [])] : [];
        const right = sightings.filter(({ quad }) => truth.some((one) => overlap(cornersOf(one), quad) > 0.5));
        cases.push({
          brand,
          own,
          difficulty: label.difficulty ?? 'none',
          best: Math.max(0, ...right.map(({ confidence }) => confidence)),
          wrong: sightings.filter((one) => !right.includes(one)).map(({ confidence }) => confidence),
        });
      }
    }
    console.error(brand);
  }
  const rows = [
    ...new Set(cases.map(({ brand }) => brand)),
    ...new Set(cases.map(({ difficulty }) => difficulty)),
    'all',
  ];
  const sure = cases
    .flatMap(({ best, wrong }) => [best, ...wrong.map((value) => -value)])
    .filter((value) => Math.abs(value) >= 0.95);
  return `${table(
    ['real brands', 'found, stated', 'found, stated or asked', 'without it: accused', 'without it: accused or asked'],
    rows.map((name) => {
      const mine = cases.filter(({ brand, difficulty }) => name === 'all' || brand === name || difficulty === name);
      const [own, other] = [mine.filter((one) => one.own), mine.filter((one) => !one.own)];
      const count = (set: readonly Case[], holds: (one: Case) => boolean): string =>
        `${set.filter(holds).length} of ${set.length}`;
      return [
        name,
        count(own, ({ best }) => best >= 0.95),
        count(own, ({ best }) => best >= 0.75),
        count(other, ({ wrong }) => wrong.some((value) => value >= 0.95)),
        count(other, ({ wrong }) => wrong.some((value) => value >= 0.75)),
      ];
    }),
  )}\n\nOf ${sure.length} sightings at 0.95 or more ${sure.filter((value) => value > 0).length} are right.`;
}

const cornersOf = ([x, y, width, height]: z.infer<typeof box>): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
