import { useLayoutEffect, useState } from 'react';
import type { Size } from '../../src/model/placement.ts';

/** Size of an element's content box in CSS px, as it is now; null before it is laid out. Hand it a state, set by `ref`. */
export function useSize(element: HTMLElement | null): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (element === null) return;
    const measure = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
