import type { CopyPiece } from '../../../model/copy.ts';
import { type Outcome, ok } from '../../../model/outcome.ts';
import type { Problem } from '../../../model/problem.ts';
import { parseMarkup, type Query } from '../../markup/dom.ts';
import { groupsOf } from '../../markup/groups.ts';
import { type Block, type MarkupReading, readMarkup } from '../../markup/walk.ts';
import type { UnplacedPiece } from '../compose.ts';
import { given } from './pieces.ts';
import { inSections } from './sections.ts';

export interface HtmlRead {
  readonly query: Query;
  readonly reading: MarkupReading;
  readonly pieces: readonly UnplacedPiece[];
}

/** Reads HTML or MJML. In a message the title is shown nowhere, and left out. */
export function readHtml(
  path: string,
  text: string,
  source: Extract<CopyPiece['source'], 'html' | 'email' | 'mjml'>,
): Outcome<HtmlRead, Problem> {
  const parsed = parseMarkup(path, text);
  if (!parsed.ok) return parsed;
  const reading = readMarkup(parsed.value, { title: source === 'html' });
  const groups = groupsOf(reading.blocks);
  const pieces = inSections(reading.blocks.map((block, i) => pieceOf(block, source, groups[i] ?? 0)));
  return ok({ query: parsed.value, reading, pieces });
}

function pieceOf(block: Block, source: CopyPiece['source'], group: number): UnplacedPiece {
  const { ink, ground, size, hidden } = block.look;
  const href = block.role === 'link' || block.role === 'button' ? (block.links[0]?.href ?? null) : null;
  return given(block.text, block.role, source, group, {
    hidden,
    struck: block.struck.map(([start, end]) => [start, end]),
    ...(href === null ? {} : { href }),
    ...(size === null || hidden ? {} : { size }),
    ...(ink === null || hidden ? {} : { ink }),
    ...(ground === null || hidden ? {} : { ground }),
  });
}
