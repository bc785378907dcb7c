import { describe, expect, test } from 'vitest';
import { tellReportProblem, upgradeReport } from '../../src/report/upgrade.ts';
import { sampleReport } from './sample.ts';

const told = (data: unknown) => {
  const opened = upgradeReport(data);
  return opened.ok ? 'opened' : opened.problems.map((problem) => tellReportProblem(problem, 'en'))[0];
};

test('a report of this schema opens as it is', () => {
  const data: unknown = JSON.parse(JSON.stringify(sampleReport()));
  expect(upgradeReport(data)).toEqual({ ok: true, value: sampleReport() });
});

describe('what can’t be opened says why, and what to do', () => {
  test.each([
    ['no object', 'hello'],
    ['nothing', null],
    ['another JSON file', { name: 'onbrand', version: '1.0.0' }],
    ['no whole number', { schema: 1.5 }],
  ])('%s', (_, data) => {
    expect(told(data)).toBe('This is not an Onbrand report. Choose a .json file that Onbrand wrote.');
  });

  test('a newer report', () => {
    expect(told({ ...sampleReport(), schema: 7 })).toBe(
      'This report was written by a newer Onbrand (schema 7; this one reads up to 1). Update Onbrand to open it.',
    );
  });

  test('a changed report names the first thing that is wrong', () => {
    const report = sampleReport();
    const [first, ...rest] = report.assets;
    expect(told({ ...report, assets: [{ ...first, path: 3 }, ...rest] })).toContain('“assets[0].path”');
  });

  test('in Chinese too', () => {
    const opened = upgradeReport({ schema: 2 });
    expect(opened.ok || opened.problems.map((problem) => tellReportProblem(problem, 'zh-Hans'))).toEqual([
      '此报告由更新版本的 Onbrand 生成（格式版本 2；当前最多支持 1）。请更新 Onbrand 后再打开。',
    ]);
  });
});
