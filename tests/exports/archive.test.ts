import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exporters } from '../../src/exports/index.ts';
import { reportSchemaVersion } from '../../src/model/report.ts';
import { tellReportProblem, upgradeReport } from '../../src/report/upgrade.ts';

/**
 * One report of every schema there ever was, as it was written then. They are never written anew: when one of these
 * tests fails, raise `reportSchemaVersion` and teach `upgradeReport` the step from the number before.
 */
const archive = join(import.meta.dirname, 'archive');
const schemas = Array.from({ length: reportSchemaVersion }, (_, i) => i + 1);

test('there is one of every schema', () => {
  expect(readdirSync(archive).sort()).toEqual(schemas.map((schema) => `schema-${schema}.json`));
});

describe.each(schemas)('a report of schema %i', (schema) => {
  const data: unknown = JSON.parse(readFileSync(join(archive, `schema-${schema}.json`), 'utf8'));
  const opened = upgradeReport(data);

  test('opens', () => {
    expect(opened.ok || opened.problems.map((problem) => tellReportProblem(problem, 'en'))).toBe(true);
  });

  test.each(exporters.filter((exporter) => exporter.kind === 'text'))('can be written as $title', ({ write }) => {
    if (!opened.ok) return expect.fail('It does not open.');
    const given = write(opened.value, {});
    const written = typeof given === 'string' ? given : [...given].join('');
    for (const word of ['x/header-launch.png', 'ΔE 9.7'])
      expect(written.replace('x/</bdi></small><bdi>', 'x/').includes(word), word).toBe(true);
  });
});
