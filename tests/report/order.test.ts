import { describe, expect, test } from 'vitest';
import { groupByChannel } from '../../src/report/channels.ts';
import { deviationsOf } from '../../src/report/deviations.ts';
import { statementsOf } from '../../src/report/statement.ts';
import { summariseAsset, summariseCampaign, worstFirst } from '../../src/report/summary.ts';
import { asks, asset, deviates, deviation, judged, report, result } from './fixture.ts';

const of = (path: string, ...results: readonly ReturnType<typeof result>[]) =>
  asset(path, { judged: [judged('x-header', results)] });

describe('deviations of one asset', () => {
  test('come worst first, questions last, and are counted from 1', () => {
    const told = deviationsOf(
      of(
        'a.png',
        asks('picture-enlarged', { subject: 'e', severity: 'fail', extent: 9 }),
        deviates('file-weight', deviation({ subject: 'note', severity: 'note', extent: 9 })),
        deviates(
          'palette-colours',
          deviation({ subject: 'far', severity: 'warn', extent: 2 }),
          deviation({ subject: 'near', severity: 'warn', extent: 0.1 }),
        ),
        deviates('size-dimensions', deviation({ subject: 'fail', severity: 'fail', extent: 0 })),
      ),
    );
    expect(told.map(({ number, deviation: { subject } }) => [number, subject])).toEqual([
      [1, 'fail'],
      [2, 'far'],
      [3, 'near'],
      [4, 'note'],
      [5, 'e'],
    ]);
  });

  test('what holds alike in two placements is told once, with both', () => {
    const both = deviates('file-weight', deviation({ subject: 'weight', message: 'Too heavy.' }));
    const told = deviationsOf(
      asset('a.png', {
        judged: [
          judged('x-header', [both]),
          judged('email-header', [both, deviates('size-dimensions', deviation({ message: 'Too small here.' }))]),
        ],
      }),
    );
    expect(told.map(({ placements }) => placements)).toEqual([['email-header'], ['x-header', 'email-header']]);
  });
});

describe('verdict of an asset', () => {
  const failed = result('palette-colours', { outcome: 'failed', because: 'damaged' });
  const inapplicable = result('file-weight', { outcome: 'inapplicable', because: 'none' });
  test.each([
    ['deviates', [result('a'), deviates('b', deviation())]],
    ['review', [result('a'), asks('b')]],
    ['conforms', [result('a'), failed, inapplicable]],
    ['unjudged', [failed, inapplicable]],
    ['unjudged', []],
  ] as const)('%s', (verdict, results) => {
    expect(summariseAsset(of('a.png', ...results), undefined).verdict).toBe(verdict);
  });
});

test('assets come worst first: verdict, then score, then severity, then how many, then how far, then name', () => {
  const warn = (extent: number, subject = 'a') => deviation({ severity: 'warn', extent, subject });
  const assets = [
    of('conforms.png', result('a')),
    of('asks.png', asks('a')),
    of('unjudged.png'),
    of('one-far.png', deviates('a', warn(3))),
    of('two-near.png', deviates('a', warn(0.1), warn(0.1, 'b'))),
    of('one-near.png', deviates('a', warn(0.1))),
    { ...of('b-poor.png', deviates('a', warn(0.1))), score: { score: 10, coverage: 1 } },
    { ...of('a-poor.png', deviates('a', warn(0.1))), score: { score: 10, coverage: 1 } },
    of('fails.png', deviates('a', deviation({ severity: 'fail', extent: 0 }))),
  ];
  expect(worstFirst({ assets, set: [] }).map(({ asset: { path } }) => path)).toEqual([
    'a-poor.png',
    'b-poor.png',
    'fails.png',
    'two-near.png',
    'one-far.png',
    'one-near.png',
    'asks.png',
    'unjudged.png',
    'conforms.png',
  ]);
});

test('channels come with their worst asset first; what has no placement is a group of its own', () => {
  const at = (path: string, placement: string | null, severity: 'fail' | 'note') =>
    asset(path, { judged: [judged(placement, [deviates('a', deviation({ severity }))])] });
  const groups = groupByChannel(report(), [
    at('1.png', 'x-header', 'note'),
    at('2.png', 'instagram-story', 'note'),
    at('3.png', 'instagram-post', 'fail'),
    at('4.png', null, 'note'),
  ]);
  expect(groups.map(({ title, assets }) => [title, assets.map((one) => one.asset.path)])).toEqual([
    ['Instagram', ['3.png', '2.png']],
    ['X (Twitter)', ['1.png']],
    [null, ['4.png']],
  ]);
});

describe('the campaign in a sentence', () => {
  const fails = of('a.png', deviates('a', deviation({ severity: 'fail' })));
  const warns = of('b.png', deviates('a', deviation({ severity: 'warn' })));
  const asked = of('c.png', asks('a'));
  const fine = of('d.png', result('a'));
  const unjudged = of('e.png');
  const open = asset('f.png', { match: { kind: 'asks', because: 'Two fit.', candidates: [] } });
  const set = [deviates('set-duplicates', deviation({ severity: 'note' }))];
  const failsTogether = [deviates('set-duplicates', deviation({ severity: 'fail' }))];
  test.each([
    ['no asset', report(), ['There was nothing to judge.']],
    [
      'unjudged',
      report({ assets: [unjudged, unjudged] }),
      ['None of the 2 assets could be judged. This is not a pass.'],
    ],
    ['all fine', report({ assets: [fine, fine] }), ['Both assets are on brand.']],
    ['some unjudged', report({ assets: [fine, unjudged] }), ['1 asset is on brand.', 'One could not be judged.']],
    ['asked', report({ assets: [fine, asked] }), ['Nothing departs from the brand; 1 question waits for you.']],
    [
      'deviating',
      report({ assets: [fails, warns, asked, fine] }),
      [
        '2 of 4 assets depart from the brand.',
        'One finding must change before publication.',
        'One question waits for you.',
      ],
    ],
    [
      'findings of several assets and of the set',
      report({ assets: [fails, { ...fails, path: 'g.png' }, asked, { ...asked, path: 'h.png' }], set: failsTogether }),
      [
        '2 of 4 assets depart from the brand.',
        'Three findings must change before publication, in 2 assets and across the set.',
        'Two questions wait for you, in 2 assets.',
      ],
    ],
    [
      'open what for',
      report({ assets: [fine, open] }),
      ['Nothing departs from the brand; for 1 asset it is open what it is for.'],
    ],
    [
      'as a set, by two of three',
      report({
        assets: [fine, { ...fine, path: 'g.png' }, { ...fine, path: 'h.png' }],
        set: [deviates('offer-price', deviation({ severity: 'warn', paths: ['g.png', 'h.png'] }))],
      }),
      ['Each asset is on brand, but not all of them together.'],
    ],
    ['as a set', report({ assets: [fine], set }), ['Each asset is on brand, but not all of them together.']],
    [
      'interrupted',
      report({ assets: [fine, fine, fine], run: { ...report().run, interrupted: true, skipped: 3 } }),
      ['The run was ended early: 3 of 6 files not looked at.', 'All 3 assets are on brand.'],
    ],
  ])('%s', (_, told, sentences) => {
    expect(statementsOf(told, summariseCampaign(told))).toEqual(sentences);
  });

  test('channels are those that were judged for, not those that were thought of', () => {
    expect(summariseCampaign(report({ assets: [fine, warns] })).channels).toBe(1);
  });
});
