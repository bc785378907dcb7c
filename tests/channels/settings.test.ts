import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCampaignSettings } from '../../src/channels/index.ts';
import { tellProblem } from '../../src/model/problem.ts';

const ids = ['x-header', 'facebook-cover'];
const wrong = (text: string) => {
  const read = readCampaignSettings(text, ids);
  if (read.ok) throw new Error('It was read.');
  return read.problems.map(({ code, values }) => [code, values.line, values.key, values.found, values.expected]);
};

describe('onbrand.json', () => {
  test('is read with comments, trailing commas and a byte order mark', () => {
    const text =
      '\uFEFF{\n  // ours\n  "onbrand": 1,\n  "assignments": [{ "files": "x/**", "placement": ["x-header"] }],\n}';
    expect(readCampaignSettings(text, ids)).toEqual({
      ok: true,
      value: { onbrand: 1, assignments: [{ files: 'x/**', placement: ['x-header'] }], ignore: [], waivers: [] },
    });
  });

  test('"none" is no placement, and any id will do where none are known', () => {
    const text = (id: string) => `{ "onbrand": 1, "assignments": [{ "files": "*", "placement": "${id}" }] }`;
    expect(readCampaignSettings(text('none'), ids).ok).toBe(true);
    expect(readCampaignSettings(text('kiosk')).ok).toBe(true);
  });

  test.each([
    ['nothing', '', [['settings-broken', 1, 'JSON', 'EOF', '{ … }']]],
    ['cut off', '{\n "onbrand": 1,\n "ignore": [', [['settings-broken', 3, 'JSON', 'EOF', 'JSON']]],
    ['not an object', '[]', [['settings-broken', 1, 'onbrand.json', '[]', 'object']]],
    ['without its version', '{}', [['settings-broken', 1, 'onbrand', 'undefined', '1']]],
    [
      'everything at once, each with its line',
      '{\n "onbrand": 2,\n "assigments": [],\n "assignments": [\n  { "files": "", "placement": "x-heder" },\n  { "files": "a", "placement": 7, "why": "" }\n ],\n "ignore": "raw"\n}',
      [
        ['settings-broken', 2, 'onbrand', '2', '1'],
        ['settings-broken', 5, 'assignments[0].files', '""', '≥ 1'],
        ['settings-broken', 6, 'assignments[1].placement', '7', '"x-header" | ["x-header", …] | "none"'],
        ['settings-broken', 6, 'assignments[1].why', '"why"', 'files | placement'],
        ['settings-broken', 8, 'ignore', '"raw"', 'array'],
        [
          'settings-broken',
          3,
          'assigments',
          '"assigments"',
          '$schema | onbrand | name | date | assignments | ignore | waivers',
        ],
      ],
    ],
    [
      'a placement that does not exist',
      '{ "onbrand": 1,\r\n "assignments": [\r\n  { "files": "a", "placement": "x-heder" },\r\n  { "files": "b", "placement": ["facebook-cover", "zzzzzz"] } ] }',
      [
        ['settings-broken', 3, 'assignments[0].placement', '"x-heder"', '"x-header"'],
        ['settings-broken', 4, 'assignments[1].placement', '"zzzzzz"', '`onbrand channels`'],
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(wrong(text)).toEqual(problems);
  });

  test('is told in both languages', () => {
    const read = readCampaignSettings('{ "onbrand": 2 }', ids);
    const told = read.ok
      ? []
      : read.problems.map((p) => [tellProblem(p, 'en').message, tellProblem(p, 'zh-Hans').message]);
    expect(told).toEqual([
      ['onbrand.json, line 1: onbrand is 2, expected is 1.', 'onbrand.json 第 1 行：onbrand 为 2，应为 1。'],
    ]);
  });

  test('any text is read or told, never a crash', () => {
    const json = fc.json().map((text) => text.replace('{', '{"onbrand":1,'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), json, fc.json()), (text) => {
        const read = readCampaignSettings(text, ids);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
