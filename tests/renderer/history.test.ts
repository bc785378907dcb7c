import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changed, historyOf, redone, sealed, undone } from '../../renderer/store/history.ts';

it('takes a word typed into one field back as one step', () => {
  const typed = ['I', 'In', 'Ink'].reduce((history, text) => changed(history, text, 'name'), historyOf(''));
  expect(undone(typed).present).toBe('');
  expect(redone(undone(typed)).present).toBe('Ink');
});

it('keeps two visits to one field apart', () => {
  const twice = changed(sealed(changed(historyOf('a'), 'b', 'name')), 'c', 'name');
  expect(undone(twice).present).toBe('b');
});

it('forgets what was taken back once something else is done', () => {
  const other = changed(undone(changed(historyOf(1), 2, null)), 3, null);
  expect(redone(other)).toEqual(other);
  expect(undone(other).present).toBe(1);
});

it('calls no change a step', () => {
  const begun = historyOf(1);
  expect(changed(begun, 1, null)).toBe(begun);
});

it('comes back to the beginning by undoing all, and to the end by redoing all', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.constantFrom('a', 'b', null))), (steps) => {
      const end = steps.reduce((history, [value, about]) => changed(history, value, about), historyOf(0));
      const all = <T>(from: T, move: (one: T) => T): T => steps.reduce(move, from);
      const start = all(end, undone);
      expect(start.present).toBe(0);
      expect(start.past).toEqual([]);
      expect(all(start, redone).present).toBe(end.present);
    }),
  );
});
