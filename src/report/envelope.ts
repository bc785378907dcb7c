import type { CopyLine } from './copy-lines.ts';

/** What an inbox shows of a mail before it is opened. */
export interface Envelope {
  readonly sender: CopyLine | null;
  readonly subject: CopyLine | null;
  readonly preheader: readonly CopyLine[];
  /** After the preheader, inboxes go on with what the mail says first, picture texts and all. */
  readonly rest: string;
}

/** Characters of preheader and rest together: far more than any inbox shows, which cuts them where its row ends. */
const mostShown = 220;

const roles = new Set(['sender', 'subject', 'preheader', 'title']);

/** Whether a line stands in the inbox, and not in the mail. */
export const isOfEnvelope = ({ piece }: CopyLine): boolean => roles.has(piece.role);

/** The envelope of a mail; null for a document that has none. */
export function envelopeOf(lines: readonly CopyLine[]): Envelope | null {
  const of = (role: CopyLine['piece']['role']): readonly CopyLine[] => lines.filter(({ piece }) => piece.role === role);
  const [[sender = null], [subject = null], preheader] = [of('sender'), of('subject'), of('preheader')];
  if (sender === null && subject === null && preheader.length === 0) return null;
  const said = lines.filter((line) => !line.piece.hidden && !isOfEnvelope(line)).map(({ piece }) => piece.text);
  const shown = Math.max(0, mostShown - lettersIn(preheader));
  return { sender, subject, preheader, rest: said.join(' ').slice(0, shown) };
}

/** Characters that a reader counts. */
export const lettersIn = (lines: readonly CopyLine[]): number =>
  [...lines.map(({ piece }) => piece.text).join(' ')].length;
