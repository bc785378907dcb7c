import { useEffect, useRef } from 'react';

/** Where a key belongs to what has the focus: typing, choosing from a list, a sheet over the screen. */
const ownKeys = 'input, textarea, select, [contenteditable], [role="dialog"], [role="listbox"], [role="radiogroup"]';

/**
 * Answers keys of the whole screen while it is shown: `{ ArrowRight: next }`. Keys are named as in `KeyboardEvent.key`,
 * with `mod+` before it where Ctrl or ⌘ is held; what belongs to the focused control, or is pressed with Alt, is left alone.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || event.altKey) return;
      const key = event.ctrlKey || event.metaKey ? `mod+${event.key}` : event.key;
      if (target instanceof Element && target.closest(ownKeys) !== null) return;
      const answer = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
      if (answer === undefined) return;
      event.preventDefault();
      answer();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
