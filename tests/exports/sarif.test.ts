import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import { sarif } from '../../src/exports/sarif.ts';
import type { Report } from '../../src/model/report.ts';
import { asset, deviates, deviation, judged, report } from '../report/fixture.ts';
import { sampleReport } from '../report/sample.ts';
import { textOf } from './studio.ts';

/** The schema as OASIS published it, which Microsoft ships for its own tests. Draft 4 calls an id `id`. */
const schema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
const { id: _, $schema: __, ...body } = schema;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(body);

const waiver = {
  id: 'w1',
  reason: 'Old stock',
  author: 'Ann',
  date: '2026-10-01',
  until: '2026-12-31',
  scope: 'asset',
} as const;
const accepted = report({
  assets: [
    asset('größe #1 100%.png', {
      judged: [judged('x-header', [deviates('size-dimensions', deviation({ waiver, baselineState: 'unchanged' }))])],
    }),
  ],
  baseline: {
    name: 'old.json',
    new: 0,
    unchanged: 1,
    unread: [],
    absent: [
      {
        fingerprint: 'ffff',
        check: 'file-weight',
        path: 'x/b.png',
        placement: null,
        subject: 'weight',
        severity: 'warn',
        certainty: 'sure',
        message: 'Too heavy.',
        looks: null,
        accepted: false,
      },
    ],
  },
});
const logOf = (of: Report): Log => JSON.parse(textOf(sarif, of)) as Log;
const resultsOf = (of: Report): readonly Result[] => logOf(of).runs[0]?.results ?? [];

test.each([
  ['a report with everything', sampleReport()],
  ['one of nothing', report()],
  ['one with waivers and a baseline', accepted],
  ['one in Chinese', sampleReport({ language: 'zh-Hans' })],
])('%s is valid', (_, of) => {
  expect(validate(logOf(of)) || validate.errors).toBe(true);
});

test('the validator would tell', () => {
  const log = logOf(sampleReport());
  expect(validate({ ...log, version: '2.0.0' })).toBe(false);
  expect(validate({ ...log, runs: [{ ...log.runs[0], results: [{ message: {}, level: 'fatal' }] }] })).toBe(false);
});

test('areas are rectangles of the picture, in its px', () => {
  const result = resultsOf(sampleReport()).find(({ properties }) => properties?.subject === 'colour:#ff6a00');
  expect(result?.attachments?.[0]?.rectangles).toEqual([
    { left: 1040, top: 120, right: 1360, bottom: 216 },
    { left: 120, top: 330, right: 380, bottom: 460 },
  ]);
  expect(result).toMatchObject({
    level: 'error',
    kind: 'fail',
    partialFingerprints: { 'onbrand/v1': expect.any(String) },
  });
});

test('a question fails nothing', () => {
  const asked = resultsOf(sampleReport()).filter(({ kind }) => kind === 'review');
  expect(asked.map(({ level }) => level)).toEqual(['none', 'none']);
});

test('what was accepted is suppressed, what is gone is absent, and names survive as addresses', () => {
  const [kept, gone] = resultsOf(accepted);
  expect(kept?.suppressions).toMatchObject([{ kind: 'external', status: 'accepted', justification: 'Old stock' }]);
  expect(kept?.baselineState).toBe('unchanged');
  expect(gone).toMatchObject({ baselineState: 'absent', ruleId: 'file-weight' });
  expect(kept?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('gr%C3%B6%C3%9Fe%20%231%20100%25.png');
});
