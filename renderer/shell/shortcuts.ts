import type { Command } from '../../src/service/events.ts';

/** A key with what is held; `mod`: ⌘ on a Mac, Ctrl elsewhere. */
export interface Shortcut {
  readonly key: string;
  readonly mod?: true;
  readonly shift?: true;
  readonly command: Exclude<Command, { readonly id: 'opened' }>;
}

/** The same as in the desktop's menu (`electron/menu.ts`), but for what browsers keep to themselves. */
export const shortcuts: readonly Shortcut[] = [
  { key: 'e', mod: true, command: { id: 'show', screen: 'export' } },
  { key: ',', mod: true, command: { id: 'show', screen: 'preferences' } },
  { key: '/', mod: true, command: { id: 'show', screen: 'keys' } },
  { key: 'h', mod: true, shift: true, command: { id: 'show', screen: 'welcome' } },
  { key: 's', mod: true, command: { id: 'save' } },
  { key: 'z', mod: true, command: { id: 'undo' } },
  { key: 'z', mod: true, shift: true, command: { id: 'redo' } },
  { key: 'y', mod: true, command: { id: 'redo' } },
  { key: 'f', mod: true, command: { id: 'find' } },
  { key: '.', mod: true, command: { id: 'cancel' } },
  { key: 'Enter', mod: true, command: { id: 'run' } },
  { key: '[', mod: true, command: { id: 'previous' } },
  { key: ']', mod: true, command: { id: 'next' } },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What the pressed keys ask for; null where they mean nothing here. */
export function commandFor(pressed: Pressed, isMac: boolean): Shortcut['command'] | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = pressed;
  if (altKey || (isMac ? ctrlKey : metaKey)) return null;
  const mod = isMac ? metaKey : ctrlKey;
  const found = shortcuts.find(
    (shortcut) =>
      shortcut.key === (key.length === 1 ? key.toLowerCase() : key) &&
      (shortcut.mod ?? false) === mod &&
      (shortcut.shift ?? false) === shiftKey,
  );
  return found?.command ?? null;
}
