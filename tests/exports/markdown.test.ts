import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/exports/markdown.ts';
import { asset, deviates, deviation, judged, report, signedOff } from '../report/fixture.ts';
import { manyAssets, sampleReport } from '../report/sample.ts';
import { textOf } from './studio.ts';

const saying = (message: string, path = 'x/a.png'): string =>
  textOf(
    markdown,
    report({
      assets: [asset(path, { judged: [judged('x-header', [deviates('size-dimensions', deviation({ message }))])] })],
    }),
  );

test('begins with how it stands', () => {
  const text = textOf(markdown, sampleReport());
  expect(text).toMatch(/^## Autumn roast\n\n\*\*3 of 7 assets depart from the brand\./);
  expect(text).toContain('| **83** / 100 | 7 |');
  expect(text).toContain('### `x/header-launch.png` · X (Twitter)');
});

test('tells who signed it off, and what changed since', () => {
  const signOff = signedOff({ by: 'Ada *Moss*', changed: ['x/a.png'] });
  expect(textOf(markdown, report({ signOff }))).toContain(
    '\nSigned off by Ada \\*Moss\\* on 22 November 2026. Since then 1 asset changed.\n',
  );
  expect(textOf(markdown, report({}))).not.toContain('Signed');
});

describe('fits into a comment', () => {
  const long = textOf(markdown, report({ assets: [...manyAssets(3000)] }));

  test('of GitHub', () => expect(long.length).toBeLessThan(65_536));
  test('and uses its room', () => expect(long.length).toBeGreaterThan(64_000));
  test('with every finding counted, told or not', () => {
    const [, findings, assets] = /(\d+) more findings in ([\d,]+) assets did not fit/.exec(long) ?? [];
    const told = long.match(/^### /gm)?.length ?? 0;
    // Of twelve assets four have something to tell: one, three, one and one findings.
    expect(told + Number(assets?.replace(',', ''))).toBe(1000);
    expect((long.match(/^- \*\*/gm)?.length ?? 0) + Number(findings)).toBe(1500);
  });
  test('and leaves the assets room where the set alone would fill it', () => {
    const paths = Array.from({ length: 300 }, (_, n) => `x/a_${n}.png`);
    const set = [
      deviates(
        'picture-duplicate',
        ...Array.from({ length: 300 }, (_, n) => deviation({ subject: `${n}`, message: 'One twice.', paths })),
      ),
    ];
    const text = textOf(markdown, report({ set, assets: [...manyAssets(24)] }));
    const told = text.match(/One twice\./g)?.length ?? 0;
    expect(told).toBeGreaterThan(10);
    expect(text).toContain(`> ${300 - told} more findings across the set did not fit`);
    expect(text).toContain('`x/a_11.png`, and 288 more\n');
    expect(text.match(/^### `/gm)).toHaveLength(8);
  });
  test('a short one says nothing of that', () => {
    expect(textOf(markdown, sampleReport())).not.toContain('did not fit');
  });
});

test.each([
  ['emphasis', 'a *b* _c_', 'a \\*b\\* \\_c\\_'],
  ['markup', '<img src=x>', '&lt;img src=x&gt;'],
  ['links', '[a](http://x)', '\\[a\\](http://x)'],
  ['mentions', 'ask @octocat', 'ask @\u2060octocat'],
  ['tables', 'a|b', 'a\\|b'],
  ['lines', 'a\n\n# b', 'a # b'],
  ['colours, which are code', 'it is #e4572e', 'it is `#e4572e`'],
])('text stays text: %s', (_, message, told) => {
  expect(saying(message)).toContain(`\n  ${told}  \n`);
});

test('a name with ticks stays a name', () => {
  expect(saying('', 'x/a`b.png')).toContain('### `` x/a`b.png `` · ');
});

describe('what could not be read', () => {
  const trouble = (n: number) => ({
    code: 'picture-damaged' as const,
    path: `x/b_${n}.png`,
    values: {},
    message: 'It is damaged.',
    hint: 'Export it again.',
  });
  const count = (text: string): number => text.match(/^- `x\/b_\d+\.png`/gm)?.length ?? 0;

  test('is named, after what was found', () => {
    const text = textOf(
      markdown,
      sampleReport({ problems: [trouble(1), { ...trouble(2), path: null, message: 'onbrand.json is broken.' }] }),
    );
    expect(text).toContain(
      '\n### Problems\n\n- `x/b_1.png`  \n  It is damaged.  \n  → Export it again.\n- onbrand.json is',
    );
    expect(text.indexOf('### Problems')).toBeGreaterThan(text.indexOf('### `x/header-launch.png`'));
  });

  test('is counted where it does not fit, and leaves room for the findings', () => {
    const problems = Array.from({ length: 2000 }, (_, n) => trouble(n));
    const text = textOf(markdown, report({ assets: [...manyAssets(3000)], problems }));
    const [, left] = /(\d+) more problems did not fit/.exec(text) ?? [];
    expect(text.length).toBeLessThan(65_536);
    expect(count(text)).toBeGreaterThan(50);
    expect(count(text) + Number(left)).toBe(2000);
    expect(text.length).toBeGreaterThan(64_000);
  });
});
