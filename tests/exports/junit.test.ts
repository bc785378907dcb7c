import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junit } from '../../src/exports/junit.ts';
import type { Report } from '../../src/model/report.ts';
import { assetsInOrder } from '../../src/report/findings.ts';
import { asks, asset, deviates, deviation, judged, report, result, signedOff } from '../report/fixture.ts';
import { sampleReport } from '../report/sample.ts';
import { textOf } from './studio.ts';

/** What Jenkins accepts, and what we ask of ourselves beyond it: messages, counts and cases in every suite. */
const schemas = ['jenkins-junit.xsd', 'junit.xsd'].map((fileName) => ({
  fileName,
  contents: readFileSync(join(import.meta.dirname, fileName), 'utf8'),
}));
const errorsBy = async (schema: (typeof schemas)[number] | undefined, contents: string) =>
  (await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: schema ? [schema] : [] })).errors.map(
    ({ message }) => message,
  );
const errorsOf = async (contents: string) =>
  (await Promise.all(schemas.map((schema) => errorsBy(schema, contents)))).flat();

const waiver = {
  id: 'w1',
  reason: 'Old stock',
  author: 'Ann',
  date: '2026-10-01',
  until: null,
  scope: 'asset',
} as const;
const suiteOf = (cases: string): string =>
  `<testsuites><testsuite name="s" tests="1" failures="0" errors="0">${cases}</testsuite></testsuites>`;
const one = (...results: Parameters<typeof judged>[1]): Report =>
  report({ assets: [asset('x/a.png', { judged: [judged('x-header', results)] })] });

test.each([
  ['a report with everything', sampleReport()],
  ['one of nothing', report()],
  ['names that are no XML', one(deviates('size-dimensions', deviation({ message: '<b> "&" \u0000\u001b\ud800 ]]>' })))],
  [
    'paths of every kind',
    report({
      campaign: { ...report().campaign, name: '小红书 «Q4» & <co>' },
      assets: ['a b/c&d.png', '"q".png', "it's.jpg", '周日/早餐 🍳.webp', 'x\u0007\n\t.png', '‮gnp.txt', '<!--.gif'].map(
        (path) => asset(path, { judged: [judged('x-header', [deviates('size-dimensions', deviation())])] }),
      ),
    }),
  ],
  ['a run of days', report({ run: { ...report().run, seconds: 1_234_567.8 } })],
  ['a run of no time', report({ run: { ...report().run, seconds: 0 } })],
])('%s is valid', async (_, of) => expect(await errorsOf(textOf(junit, of))).toEqual([]));

test.each([
  ['a suite without its counts', '<testsuites><testsuite name="a"><testcase name="b"/></testsuite></testsuites>'],
  ['a case without a name', suiteOf('<testcase classname="a"/>')],
  ['a count of the skipped over all suites', '<testsuites skipped="1"/>'],
  ['seconds with an exponent', '<testsuites time="1e-7"/>'],
  ['an attribute that Jenkins does not know', suiteOf('<testcase name="a" file="a.png"/>')],
  ['properties of a case', suiteOf('<testcase name="a"><properties/></testcase>')],
])('Jenkins would refuse %s, and the validator tells', async (_, contents) => {
  expect(await errorsBy(schemas[0], contents)).not.toEqual([]);
});

test('our own schema asks for more', async () => {
  expect(await errorsBy(schemas[1], suiteOf('<testcase name="a"><failure/></testcase>'))).not.toEqual([]);
});

test.each([
  ['what departs fails', one(deviates('size-dimensions', deviation())), { failures: 1, skipped: 0 }],
  [
    'what may stay is skipped',
    one(deviates('size-dimensions', deviation({ severity: 'note' }))),
    { failures: 0, skipped: 1 },
  ],
  ['a question is skipped', one(asks('size-dimensions')), { failures: 0, skipped: 1 }],
  ['what was accepted passes', one(deviates('size-dimensions', deviation({ waiver }))), { failures: 0, skipped: 0 }],
])('%s', (_, of, { failures, skipped }) => {
  expect(textOf(junit, of)).toContain(` failures="${failures}" errors="0" skipped="${skipped}"`);
});

test('what does not apply is no case, what could not be judged is one', () => {
  const quiet = [
    result('size-dimensions', { outcome: 'conforms' }),
    result('file-format', { outcome: 'inapplicable', because: 'There is nothing to hold it against.' }),
    result('file-weight', { outcome: 'failed', because: 'It broke.' }),
  ];
  expect(textOf(junit, one(...quiet))).toContain(' tests="2" failures="0" errors="1" skipped="0"');
});

test('what was accepted says by whom and why', () => {
  const text = textOf(junit, one(deviates('size-dimensions', deviation({ waiver }))));
  expect(text).toContain('Accepted by Ann: Old stock');
});

test.each([
  ['what an earlier run had found is skipped', 'unchanged', { failures: 0, skipped: 1 }, 'Known: It is 1200'],
  ['what came since fails', 'new', { failures: 1, skipped: 0 }, 'New: It is 1200'],
] as const)('%s', (_, baselineState, { failures, skipped }, told) => {
  const text = textOf(junit, one(deviates('size-dimensions', deviation({ baselineState }))));
  expect(text).toContain(` failures="${failures}" errors="0" skipped="${skipped}"`);
  expect(text).toContain(`message="${told}`);
});

test('two findings of one check are two cases, which a server can tell apart', () => {
  const two = [deviation(), deviation({ subject: 'other', message: 'Another.' })];
  const names = [...textOf(junit, one(deviates('size-dimensions', ...two))).matchAll(/<testcase[^>]* name="([^"]*)"/g)];
  expect(names.map(([, name]) => name)).toEqual(['Dimensions', 'Dimensions 2']);
});

test('what holds in one of two placements says in which', () => {
  const slots = [judged('x-header', [deviates('size-dimensions', deviation())]), judged(null, [])];
  const of = report({
    assets: [asset('x/a.png', { judged: slots })],
  });
  expect(textOf(junit, of)).toContain('name="Dimensions (Header)"');
});

test('a finding of the set says which assets it is about', () => {
  const ofSet = deviates('picture-duplicate', deviation({ message: 'm', paths: ['x/a.png', 'x/b.png'] }));
  expect(textOf(junit, report({ set: [ofSet] }))).toMatch(/<failure[^>]*>[^<]*x\/a\.png, x\/b\.png/);
});

test('the set, then a suite an asset in the order of every report, then what could not be read', () => {
  const names = [...textOf(junit, sampleReport()).matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => name);
  const paths = assetsInOrder(sampleReport()).map(({ path }) => path);
  expect(names).toEqual(['As a set', ...paths.map((path) => path.replaceAll('&', '&amp;')), 'Problems']);
});

test.each([
  ['stays as it was', {}, { skipped: 0 }, 'Nothing changed since.'],
  ['changed', { changed: ['x/a.png'], gone: ['b.png'] }, { skipped: 1 }, 'Since then 1 asset changed, 1 went.'],
  [
    'is accepted otherwise',
    { decisions: { made: 1, withdrawn: 0, lapsed: 1 } },
    { skipped: 1 },
    'Of what is accepted, 1 decision came or changed, 1 lapsed since.',
  ],
  ['is held against another kit', { kitChanged: true }, { skipped: 1 }, 'The brand kit is another one now.'],
])('a campaign that was signed off and %s says so, and fails for nothing', async (_, since, { skipped }, told) => {
  const signOff = signedOff(since);
  const text = textOf(junit, report({ signOff }));
  expect(text).toContain(`<testsuite name="As a set" tests="1" failures="0" errors="0" skipped="${skipped}"`);
  expect(text).toContain(`Signed off by Ada Moss on 22 November 2026. ${told}`);
  for (const path of [...signOff.changed, ...signOff.gone]) expect(text).toContain(path);
  expect(await errorsOf(text)).toEqual([]);
});

test('a file that could not be read is an error, and skipped where it could not be read before', () => {
  const problems = [
    { code: 'picture-damaged', path: 'x/half.png', values: {}, message: 'Damaged.', hint: 'Export it.' },
  ];
  const baseline = { name: 'old.json', new: 0, unchanged: 0, absent: [], unread: [] };
  expect(textOf(junit, report({ problems, baseline }))).toContain('errors="1" skipped="0"');
  const known = { ...baseline, unread: ['x/half.png'] };
  expect(textOf(junit, report({ problems, baseline: known }))).toContain('errors="0" skipped="1"');
});
