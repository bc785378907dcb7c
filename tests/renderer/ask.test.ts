import { expect, test } from 'vitest';
import { questionsOf } from '../../renderer/screens/campaign/ask.ts';
import { row } from './row.ts';

const asks = (path: string, candidates: readonly string[], size: readonly [number, number] = [1080, 1080]) =>
  row({ path, match: 'asks', candidates, width: size[0], height: size[1] });

test('assets of one folder, size and choice are one question; what is known is none', () => {
  const questions = questionsOf([
    asks('new/1.png', ['ig-square', 'fb-square']),
    row({ path: 'x/header.png' }),
    asks('new/2.png', ['ig-square', 'fb-square']),
    asks('old/1.png', ['ig-square', 'fb-square']),
    asks('new/3.png', ['ig-square']),
    asks('new/4.png', ['ig-square', 'fb-square'], [800, 800]),
    asks('5.png', ['ig-square', 'fb-square']),
    row({ path: 'poster.png', match: 'none', width: 1080, height: 1080 }),
    row({ path: 'notes.png', match: 'stated', placements: [] }),
  ]);
  expect(questions).toEqual([
    ['new/1.png', 'new/2.png'],
    ['old/1.png'],
    ['new/3.png'],
    ['new/4.png'],
    ['5.png'],
    ['poster.png'],
  ]);
});
