import { describe, expect, test } from 'vitest';
import { lintKit } from '../../src/kit/lint.ts';
import { examineKit } from '../../src/kit/open.ts';
import { folderWith, kitWith, known } from './kits.ts';
import { today } from './lints.ts';

/** All that is told of a kit that is broken, as `kit check` tells it: its keys, the errors marked. */
async function told(kit: object): Promise<readonly string[]> {
  const { problems, open, remains } = await examineKit(
    await folderWith({ 'brandkit.json': JSON.stringify(kit, null, 1) }),
    known,
    'en',
  );
  const lints = open === null ? [] : await lintKit(open, known, today, 'en', remains);
  return [...problems, ...lints]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ key, level }) => `${level === 'error' ? '✖' : '⚠'} ${key}`);
}
const colours = (...more: readonly object[]): object => ({
  palette: { colours: [{ name: 'A', value: '#635bff' }, { name: 'B', value: '#0a2540' }, ...more] },
});

describe('of a broken kit everything is told at once', () => {
  test.each<readonly [what: string, kit: object, keys: readonly string[]]>([
    [
      'a share that is none, and what the others add up to',
      kitWith(
        colours(
          { name: 'C', value: '#ffcc00', share: { target: -3 } },
          { name: 'D', value: '#00ccff', share: { target: 70 } },
          { name: 'E', value: '#ff0000', share: { target: 65 } },
        ),
      ),
      ['⚠ palette.colours', '✖ palette.colours[2].share.target'],
    ],
    [
      'colours that are none, with those behind them at their places',
      kitWith({
        palette: {
          colours: [
            { name: 'A', value: '#63' },
            { name: 'B', value: '#0a2540' },
          ],
          accepted: [
            { name: 'Wrong', value: 'wrongish', until: '2020-01-01' },
            { name: 'Old', value: '#ffcc00', until: '2020-01-01' },
          ],
        },
      }),
      ['✖ palette.colours[0].value', '✖ palette.accepted[0].value', '⚠ palette.accepted[1].until'],
    ],
    [
      'a key that is misspelt, what is wrong below it, and nothing that only comes of it',
      {
        onbrand: 1,
        name: 'Test',
        pallete: { colours: [{ name: 'A', value: '#63', tint: [50] }] },
        logos: { variants: [] },
        channels: { x: { palette: { only: ['A'] } } },
      },
      ['✖ pallete', '✖ palette.colours[0].value', '✖ palette.colours[0].tint', '✖ logos.variants'],
    ],
    [
      'a tolerance that is none: what depends on it is not told',
      kitWith({
        palette: {
          tolerance: '1%',
          colours: [
            { name: 'A', value: '#635bff' },
            { name: 'B', value: '#645cff' },
          ],
        },
      }),
      ['✖ palette.tolerance'],
    ],
    [
      'a severity that is none: the setting does not say nothing',
      kitWith({ checks: { 'file-extension': { severity: 'fatal' } } }),
      ['✖ checks.file-extension.severity'],
    ],
    [
      'a banned word that is none: what a channel allows is not called idle',
      kitWith({
        voice: { banned: [{ trem: 7 }, { term: 'cheap' }] },
        channels: { x: { voice: { allow: ['sale'] } } },
      }),
      ['✖ voice.banned[0].term', '✖ voice.banned[0].trem'],
    ],
    [
      'an allowance that says what the core says, whatever another channel allows',
      kitWith({
        channels: {
          x: { palette: { tolerance: 1 } },
          facebook: { palette: { tolerance: 9 } },
          unheard: { why: 'x' },
        },
      }),
      ['⚠ channels.x.palette.tolerance', '✖ channels.unheard', '⚠ channels.unheard'],
    ],
  ])('%s', async (_, kit, keys) => {
    expect(await told(kit)).toEqual(keys);
  });
});
