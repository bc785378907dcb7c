import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { json } from '../../src/exports/json.ts';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { sampleReport } from '../report/sample.ts';

const write = (report: Report): string => [...(json.write(report, {}) as Generator<string>)].join('');
const written = write(sampleReport());

/** The same data, with the keys of every object the other way round. */
function turned(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(turned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .map(([key, value]) => [key, turned(value)])
      .reverse(),
  );
}

describe('the report as JSON', () => {
  test('holds everything, and nothing else', () => {
    expect(JSON.parse(written)).toEqual(sampleReport());
  });

  test('has the same bytes in whatever order the report was put together', () => {
    expect(write(reportSchema.parse(turned(sampleReport())))).toBe(written);
    const shuffled = turned(sampleReport()) as ReturnType<typeof sampleReport>;
    expect(write(shuffled)).toBe(written);
  });

  test('differs between two runs in the last block only', () => {
    const later = sampleReport({ run: { ...sampleReport().run, startedAt: '2027-01-01T00:00:00.000Z', seconds: 9 } });
    const upToRun = (text: string): string => text.slice(0, text.indexOf('\n"run": {'));
    expect(upToRun(write(later))).toBe(upToRun(written));
    const [first, ...keys] = Object.keys(JSON.parse(written));
    expect([first, keys.pop()]).toEqual(['schema', 'run']);
    expect(keys).toEqual([...keys].sort());
  });

  test('has a line for each asset, and ends with one', () => {
    const paths = sampleReport().assets.map(({ path }) => path);
    const assets = written.split('\n').filter((line) => line.includes('"judged":['));
    expect(assets.map((line) => JSON.parse(line.replace(/,$/, '')).path)).toEqual(paths);
    expect(written.endsWith('}\n')).toBe(true);
  });
});

describe('the published schema', () => {
  const schema = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });

  test('is the one that the validator uses: `npx vitest run tests/exports/json.test.ts -u` writes it anew', async () => {
    const published = { title: 'Onbrand report', ...schema };
    await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
      '../../assets/schema/report.schema.json',
    );
  });

  test('accepts a report, and not just anything', () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema);
    expect(validate(JSON.parse(written)) || validate.errors).toBe(true);
    expect(validate({ ...JSON.parse(written), score: { score: 101, coverage: 1 } })).toBe(false);
    expect(validate({ ...JSON.parse(written), extra: true })).toBe(false);
  });
});
