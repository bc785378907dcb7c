import { describe, expect, test } from 'vitest';
import { checks as registry } from '../../src/checks/index.ts';
import { isLookedFor, type LookedAt } from '../../src/engine/looked-for.ts';
import type { Check } from '../../src/model/check.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { asset, judged, result } from '../report/fixture.ts';

const said = { subject: 'word:haven', reason: 'r', author: 'a', date: '2026-11-22' };
const onAsset = (check: string, path = 'a.png'): Waiver => ({ ...said, check, scope: 'asset', path });
const everywhere = (check: string): Waiver => ({ ...said, check, scope: 'everywhere' });
const copy = { copy: { text: '' } as never };
const looked = (change: Partial<LookedAt> = {}): LookedAt => ({
  checks: registry as readonly Check[],
  paths: ['a.png', 'b.png'],
  isPart: false,
  assets: [asset('a.png', copy), asset('b.png', copy)],
  ...change,
});
const unread = looked({ assets: [asset('a.png'), asset('b.png', copy)] });
const colourFailed = asset('a.png', { judged: [judged(null, [result('colour-palette', { outcome: 'failed' })])] });

describe('a waiver that met nothing is without use only where it could have met something', () => {
  test.each([
    ['all was looked at', onAsset('copy-spelling'), looked(), true],
    ['the check did not run', onAsset('copy-spelling'), looked({ checks: [] }), false],
    ['there is no such check', onAsset('colour-plate'), looked(), true],
    ['the picture was not read', onAsset('copy-spelling'), unread, false],
    ['another one was not read', onAsset('copy-spelling', 'b.png'), unread, true],
    ['it lost its name, and one was not read', onAsset('copy-spelling', 'c.png'), unread, false],
    ['a wide one, and one was not read', everywhere('copy-spelling'), unread, false],
    ['the check needs no words', onAsset('colour-palette'), unread, true],
    ['the check failed on it', onAsset('colour-palette'), looked({ assets: [colourFailed] }), false],
    ['the asset could not be read', onAsset('colour-palette'), looked({ assets: [] }), false],
    ['a part of the campaign, with it', onAsset('colour-palette'), looked({ isPart: true }), true],
    ['a part of the campaign, without it', onAsset('colour-palette', 'c.png'), looked({ isPart: true }), false],
  ] as const)('%s', (_, waiver, run, expected) => expect(isLookedFor(waiver, run)).toBe(expected));
});
