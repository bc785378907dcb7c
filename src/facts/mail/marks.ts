import type { CopyPiece } from '../../model/copy.ts';
import { attribute, isElement, type Node } from '../markup/dom.ts';
import { offsetsIn } from '../markup/line.ts';
import type { MarkupReading } from '../markup/walk.ts';

/** Something that was found in a document: what it is about, and the spans of the copy that it points at. */
export interface Found {
  readonly subject: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** Characters of a text node that stand together in the copy: raw ones from `start` to `end`, there `from` up to `to`. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Which findings are about them, by their place in the list. */
  readonly found: readonly number[];
}

export interface Marks {
  /** In order, not overlapping. */
  readonly ofText: (node: Node) => readonly Fragment[];
  readonly ofElement: (node: Node) => {
    readonly span: readonly [number, number] | null;
    readonly found: readonly number[];
  };
}

/**
 * Where the copy of a document, and what was found in it, stands in its markup. What is about a colour or a picture is
 * found by that: the element that is painted in it, the picture itself. All else by its words.
 *
 * @param pieces what the blocks became in the copy, in their order
 */
export function marksOf(reading: MarkupReading, pieces: readonly CopyPiece[], found: readonly Found[]): Marks {
  const about = (subject: string): readonly number[] => found.flatMap((one, i) => (one.subject === subject ? [i] : []));
  const subjects = new Map(found.map(({ subject }) => [subject, about(subject)]));
  const painted = new Map<Node, Set<number>>();
  const label = (node: Node, subject: string): void => {
    const known = painted.get(node) ?? new Set();
    for (const at of subjects.get(subject) ?? []) painted.set(node, known.add(at));
  };
  for (const { node, hex } of reading.paints) if (node !== null) label(node, `colour:${hex}`);
  for (const { node } of reading.images) {
    if (!isElement(node)) continue;
    const file = fileIn(attribute(node, 'src') ?? '');
    for (const subject of subjects.keys()) if (isAbout(subject, file)) label(node, subject);
  }
  const byElement = new Set([...painted.values()].flatMap((all) => [...all]));
  const bySpan = (from: number, to: number): readonly number[] =>
    found.flatMap(({ spans }, i) =>
      !byElement.has(i) && spans.some(([start, end]) => start < to && end > from) ? [i] : [],
    );
  const edges = [...new Set(found.flatMap(({ spans }) => spans.flat()))].sort((a, b) => a - b);

  const fragments = new Map<Node, Fragment[]>();
  const spans = new Map<Node, readonly [number, number]>();
  reading.blocks.forEach((block, i) => {
    const region = pieces[i]?.region;
    if (region?.kind !== 'span') return;
    if (block.parts.length === 0) spans.set(block.node, [region.start, region.end]);
    const inked = subjects.get(`colour:${block.look.ink ?? ''}`) ?? [];
    for (const { node, range } of block.parts) {
      if (node.type !== 'text') continue;
      const offsets = offsetsIn(node.data, range[1] - range[0]);
      const from = region.start + range[0];
      const to = Math.min(region.start + range[1], region.end, from + offsets.length);
      const cuts = [from, ...edges.filter((edge) => edge > from && edge < to), to];
      const list = fragments.get(node) ?? [];
      fragments.set(node, list);
      for (const [k, cut] of cuts.slice(0, -1).entries()) {
        const next = cuts[k + 1] ?? to;
        const start = offsets[cut - from];
        const last = offsets[next - from - 1];
        if (start === undefined || last === undefined || next <= cut) continue;
        list.push({ start, end: last + 1, from: cut, to: next, found: inOrder([...bySpan(cut, next), ...inked]) });
      }
    }
  });
  return {
    ofText: (node) => fragments.get(node) ?? [],
    ofElement: (node) => {
      const span = spans.get(node) ?? null;
      return { span, found: inOrder([...(painted.get(node) ?? []), ...(span === null ? [] : bySpan(...span))]) };
    },
  };
}

const inOrder = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** As the checks call a picture: `img/hero@2x.png?w=600` → `hero@2x.png`. */
const fileIn = (src: string): string => {
  const path = src.replace(/[?#].*$/, '');
  return src.startsWith('data:') ? 'data:' : path.slice(path.lastIndexOf('/') + 1).slice(0, 80);
};
/** The second picture of one name is `image:hero.png:2`. */
const isAbout = (subject: string, file: string): boolean =>
  file !== '' && (subject === `image:${file}` || subject.replace(/:\d+$/, '') === `image:${file}`);
