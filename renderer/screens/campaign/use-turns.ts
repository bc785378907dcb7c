import { useEffect, useState } from 'react';

/**
 * Drawing a screenful of cards holds the window for longer than a frame lasts: they are drawn a few a frame, and what only
 * passes by is not drawn at all. Gives those that have had their turn.
 */
export function useTurns(inSight: readonly string[], aFrame: number, isPassing: boolean): ReadonlySet<string> {
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(() => new Set(inSight.slice(0, aFrame)));
  const waiting = isPassing ? [] : inSight.filter((path) => !drawn.has(path)).slice(0, aFrame);
  useEffect(() => {
    if (waiting.length === 0) return;
    const frame = requestAnimationFrame(() =>
      setDrawn((before) => new Set([...inSight.filter((path) => before.has(path)), ...waiting])),
    );
    return () => cancelAnimationFrame(frame);
  });
  return drawn;
}
