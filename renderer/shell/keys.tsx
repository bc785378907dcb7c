import { useEffect } from 'react';
import { obey } from '../store/events.ts';
import { useStore } from '../store/index.ts';
import { commandFor } from './shortcuts.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Listens to the shortcuts that hold everywhere. In the desktop app its menu answers all but `?` and “check again”. */
export function ShortcutKeys() {
  useEffect(() => {
    const { door, platform } = window.onbrand;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const { showSheet, sheet } = useStore.getState();
      if (event.key === '?' && !isTyping(event.target)) {
        event.preventDefault();
        showSheet(sheet === 'keys' ? null : 'keys');
        return;
      }
      const command = commandFor(event, platform === 'darwin');
      if (command === null || (door === 'electron' && command.id !== 'run')) return;
      // Undo in a text field is the field's own.
      if ((command.id === 'undo' || command.id === 'redo') && isTyping(event.target)) return;
      event.preventDefault();
      obey(command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return null;
}
