import { expect, test } from 'vitest';
import { commandFor, shortcuts } from '../../renderer/shell/shortcuts.ts';

const bare = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  ['f with Ctrl', { ...bare, key: 'f', ctrlKey: true }, false, 'find'],
  ['f with ⌘ on a Mac', { ...bare, key: 'f', metaKey: true }, true, 'find'],
  ['f with Ctrl on a Mac', { ...bare, key: 'f', ctrlKey: true }, true, null],
  ['f with the Windows key', { ...bare, key: 'f', metaKey: true }, false, null],
  ['f alone', { ...bare, key: 'f' }, false, null],
  ['Z with Ctrl and Shift', { ...bare, key: 'Z', ctrlKey: true, shiftKey: true }, false, 'redo'],
  ['z with Ctrl', { ...bare, key: 'z', ctrlKey: true }, false, 'undo'],
  ['z with Ctrl and Alt', { ...bare, key: 'z', ctrlKey: true, altKey: true }, false, null],
  ['Enter with Ctrl', { ...bare, key: 'Enter', ctrlKey: true }, false, 'run'],
])('%s', (_, pressed, isMac, expected) => {
  expect(commandFor(pressed, isMac)?.id ?? null).toBe(expected);
});

test('no keys ask for two things', () => {
  const keys = shortcuts.map(({ key, mod, shift }) => `${mod} ${shift} ${key}`);
  expect(new Set(keys).size).toBe(keys.length);
});
