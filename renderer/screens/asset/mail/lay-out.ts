import { type Box, box } from '../../../../src/model/region.ts';
import { joined, type MailPlaces } from './places.ts';

/** Beyond this a page is endless: its height follows that of its frame. */
const tallest = 30_000;

/** Of one finding; far fewer are drawn. */
const mostBoxes = 200;

/**
 * Lays a mail out at the width of a device, and reads where everything came to stand. A mail that is built wider than the
 * device takes the room that it needs: phones show it smaller then.
 *
 * @param device CSS px
 * @param found fingerprints of the findings that are marked in it
 */
export function layOut(frame: HTMLIFrameElement, device: number, found: readonly string[]): MailPlaces | null {
  const page = frame.contentDocument;
  // Only the frame's first load brings the mail; before it there is an empty page.
  if (page === null || page.body === null) return null;
  // What is as high as its window says its own height in a window of none.
  frame.style.height = '0';
  frame.style.width = `${device}px`;
  const width = Math.max(device, page.documentElement.scrollWidth);
  frame.style.width = `${width}px`;
  const height = Math.min(tallest, Math.max(1, page.documentElement.scrollHeight, page.body.offsetHeight));
  frame.style.height = `${height}px`;

  const places = new Map<string, Box[]>();
  for (const element of page.querySelectorAll('[data-found]')) {
    const wanted = (element.getAttribute('data-found') ?? '')
      .split(' ')
      .flatMap((at) => found[Number(at)] ?? [])
      .filter((fingerprint) => (places.get(fingerprint)?.length ?? 0) < mostBoxes);
    if (wanted.length === 0) continue;
    // The ground of the body is that of the whole page.
    const boxes = element === page.body ? [box(0, 0, width, height)] : boxesOf(element);
    for (const fingerprint of wanted) places.set(fingerprint, [...(places.get(fingerprint) ?? []), ...boxes]);
  }
  const parts = [...page.querySelectorAll('[data-from]')].map((element) => ({
    from: Number(element.getAttribute('data-from')),
    to: Number(element.getAttribute('data-to')),
    element,
  }));
  return {
    width,
    height,
    found: new Map([...places].map(([fingerprint, boxes]) => [fingerprint, joined(boxes)])),
    boxesIn: (start, end) =>
      parts.filter(({ from, to }) => from < end && to > start).flatMap(({ element }) => joined(boxesOf(element))),
  };
}

const boxesOf = (element: Element): readonly Box[] =>
  [...element.getClientRects()].map(({ x, y, width, height }) => box(x, y, width, height));
