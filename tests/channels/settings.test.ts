import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCampaignSettings } from '../../src/channels/index.ts';
import { tellProblem } from '../../src/model/problem.ts';

const ids = ['x-header', 'facebook-cover'];
const wrong = (text: string) => {
  const read = readCampaignSettings(text, ids);
  if (read.ok) throw new Error('It was read.');
  return read.problems.map(({ values: { line, fault, key, found, expected, nearest } }) =>
    [line, fault, key, found, expected, nearest].join(' · '),
  );
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
    ['nothing', '', ['1 · cut · onbrand.json ·  · JSON · ']],
    ['cut off in its only line', '{ "onbrand": 1,\n', ['1 · cut · onbrand.json ·  · JSON · ']],
    ['cut off', '{\n "onbrand": 1,\n "ignore": [', ['3 · cut · onbrand.json ·  · JSON · ']],
    ['no JSON', '{\n "onbrand": 1\n "ignore": [] }', ['3 · syntax · onbrand.json · "ignore" · JSON · ']],
    ['not an object', '[]', ['1 · value · onbrand.json · [] · object · ']],
    ['without its version', '{}', ['1 · missing · onbrand ·  · 1 · ']],
    [
      'everything at once, each with its line',
      '{\n "onbrand": 2,\n "assigments": [],\n "assignments": [\n  { "files": "", "placement": "x-heder" },\n  { "files": "a", "placement": 7, "why": "" }\n ],\n "ignore": "raw"\n}',
      [
        '2 · value · onbrand · 2 · 1 · ',
        '3 · key · assigments · assigments · onbrand, name, date, assignments, ignore, waivers · assignments',
        '5 · value · assignments[0].files · "" · "…" (≥ 1) · ',
        '5 · placement · assignments[0].placement · x-heder · `onbrand channels` · x-header',
        '6 · value · assignments[1].placement · 7 · "x-header" | ["x-header", …] | "none" · ',
        '6 · key · assignments[1].why · why · files, placement · ',
        '8 · value · ignore · "raw" · array · ',
      ],
    ],
    [
      'a placement that does not exist',
      '{ "onbrand": 1,\r\n "assignments": [\r\n  { "files": "a", "placement": "X Heder" },\r\n  { "files": "b", "placement": ["facebook-cover", "zzzzzz"] } ] }',
      [
        '3 · placement · assignments[0].placement · X Heder · `onbrand channels` · x-header',
        '4 · placement · assignments[1].placement · zzzzzz · `onbrand channels` · ',
      ],
    ],
    [
      'a key that is misspelt, and not that the one that was meant is missing',
      '{ "onbrand": 1, "assignments": [{ "file": "a", "placment": "x-header" }] }',
      [
        '1 · key · assignments[0].file · file · files, placement · files',
        '1 · key · assignments[0].placment · placment · files, placement · placement',
      ],
    ],
    [
      'what was accepted, by keys of its own',
      '{ "onbrand": 1, "waivers": [{ "check": "a", "subject": "b", "reason": "c", "author": "d", "date": "soon", "scope": "everywhere", "untill": "" }, { "scope": "here" }] }',
      [
        '1 · value · waivers[0].date · "soon" · "2026-11-30" · ',
        '1 · key · waivers[0].untill · untill · check, subject, reason, author, date, until, scope · until',
        '1 · value · waivers[1].scope · "here" · "asset" | "channel" | "everywhere" · ',
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(wrong(text)).toEqual(problems);
  });

  test('is told in both languages, and what was meant with it', () => {
    const text =
      '{ "onbrand": 2, "nmae": "", "assignments": [{ "files": "a", "placement": "x-heder" }, { "files": "b" }]';
    const told = (language: 'en' | 'zh-Hans', of: string) => {
      const read = readCampaignSettings(of, ids);
      return read.ok ? [] : read.problems.map((p) => tellProblem(p, language).message);
    };
    expect(told('en', `${text} }`)).toEqual([
      'onbrand.json, line 1: “onbrand” is 2; it must be 1.',
      'onbrand.json, line 1: there is no key “nmae”; here may stand onbrand, name, date, assignments, ignore, waivers. Did you mean “name”?',
      'onbrand.json, line 1: there is no placement “x-heder” (assignments[0].placement); “onbrand channels” lists them. Did you mean “x-header”?',
      'onbrand.json, line 1: “assignments[1].placement” is missing; it must be "x-header" | ["x-header", …] | "none".',
    ]);
    expect(told('zh-Hans', `${text} }`)[2]).toBe(
      'onbrand.json 第 1 行：没有名为“x-heder”的版位（assignments[0].placement）；可用“onbrand channels”查看全部。您是指“x-header”吗？',
    );
    expect(told('en', text)).toEqual(['onbrand.json, line 1: the file ends here, before what was opened is closed.']);
    expect(told('en', text.replace(' 2,', ' 2'))).toHaveLength(1);
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
