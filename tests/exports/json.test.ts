import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { json } from '../../src/exports/json.ts';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { asset, judged, report, result } from '../report/fixture.ts';
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

/** The same data with its keys in order, as `JSON.stringify` writes them. */
function inOrder(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inOrder);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, inOrder(value)]),
  );
}

/** The whole report without line breaks: a space behind the keys of the two outer levels. */
function atOnce({ schema, run, ...findings }: Report): string {
  const members = (data: object, tell: (value: unknown) => string): string =>
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${JSON.stringify(key)}: ${tell(value)}`)
      .join(',');
  const plain = (value: unknown): string => JSON.stringify(value);
  const part = (value: unknown): string =>
    typeof value !== 'object' || value === null || Array.isArray(value) ? plain(value) : `{${members(value, plain)}}`;
  const ordered = inOrder(findings) as object;
  return `{"schema": ${schema},${members(ordered, part)},"run": ${part(inOrder(run))}}`;
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

  const shared = result('size-dimensions', { outcome: 'conforms', because: 'line\nbreak \u2028 "quoted" \\ 窑蓝' });
  const twice = ['a.png', 'b.png'].map((path) => asset(path, { judged: [judged(null, [shared, shared])] }));
  test.each([
    ['a report with everything', sampleReport()],
    ['one of nothing', report()],
    ['results that assets share', report({ assets: twice, set: [shared] })],
    ['what was left out', { ...report(), signOff: undefined as unknown as null }],
  ])('says in pieces what it would say at once: %s', (_, of) => {
    // No text holds a line break as it is: what is left without them are the values.
    expect(write(of).replace(/\n */g, '')).toBe(atOnce(of));
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
