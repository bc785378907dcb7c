import { describe, expect, test } from 'vitest';
import { colourPalette } from '../../src/checks/colour-palette.ts';
import { fileExtension } from '../../src/checks/file-extension.ts';
import { sizeDimensions } from '../../src/checks/size-dimensions.ts';
import { composeAsset } from '../../src/engine/compose.ts';
import { createJudge } from '../../src/engine/judge.ts';
import type { Check } from '../../src/model/check.ts';
import type { Match } from '../../src/model/match.ts';
import { file, sized } from '../checks/asset.ts';
import { kitOf, xHeader } from './kit.ts';

const kit = kitOf({ palette: { colours: [{ name: 'Ink', value: '#112233' }] } });
const judge = createJudge([fileExtension, sizeDimensions] as readonly Check[], kit, '2026-11-22', 'en');

function scoreOf(kind: Match['kind'], placements: readonly string[]) {
  const match: Match = { kind, placements, score: null, reasons: [], candidates: [] };
  const targets = [{ placement: placements[0] ?? null, rulesDigest: 'r', palette: null }];
  const facts = { file: file(), picture: sized(1500, 500) };
  const measured = { path: 'a.jpg', digest: 'd', facts, match, targets, failed: {} };
  const target = placements.length > 0 ? xHeader : null;
  return composeAsset(measured as never, [target], judge, 'en').asset?.score;
}

test('the pages of a PDF are not looked at, and coverage says so', () => {
  const seeing = createJudge([fileExtension, colourPalette] as readonly Check[], kit, '2026-11-22', 'en');
  const measured = {
    path: 'a.pdf',
    match: { kind: 'assigned', placements: ['x-header'], score: null, reasons: [], candidates: [] },
    targets: [{ placement: 'x-header', rulesDigest: 'r', palette: null }],
    facts: { file: file({ format: 'pdf', extension: 'pdf' }) },
    failed: {},
  };
  const { asset } = composeAsset(measured as never, [xHeader], seeing, 'en');
  const share = fileExtension.weight / (fileExtension.weight + colourPalette.weight);
  expect(asset?.score).toEqual({ score: 100, coverage: Math.round(share * 1000) / 1000 });
  expect(asset?.judged[0]?.results.map(({ because }) => because)).toEqual([
    null,
    'The pages of a PDF are not looked at: of it, the words are judged.',
  ]);
});

describe('coverage counts what waits for the placement to be known', () => {
  const share = fileExtension.weight / (fileExtension.weight + sizeDimensions.weight);
  const open = { score: 100, coverage: Math.round(share * 1000) / 1000 };
  test.each([
    ['asks', [], open],
    ['none', [], open],
    ['stated', [], { score: 100, coverage: 1 }],
    ['assigned', ['x-header'], { score: 100, coverage: 1 }],
  ] as const)('%s', (kind, placements, score) => expect(scoreOf(kind, placements)).toEqual(score));
});
