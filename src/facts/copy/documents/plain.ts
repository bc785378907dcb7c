import { parseDocument } from 'yaml';
import type { CopyPiece } from '../../../model/copy.ts';
import { linesOf } from './message.ts';
import { folded, given, type Read } from './pieces.ts';
import { inSections } from './sections.ts';

type Role = CopyPiece['role'];

/** A block between `---` lines at the top of a caption or of Markdown. */
const frontMatter = /^\ufeff?---[^\S\n]*\n([\s\S]{0,10000}?)\n---[^\S\n]*(?:\n|$)/;
const roleOfKey: Readonly<Record<string, Role>> = {
  subject: 'subject',
  preheader: 'preheader',
  preview: 'preheader',
  title: 'title',
  alt: 'alt',
};
const dateKeys = ['date', 'published', 'publish', 'scheduled', 'send'];
/** Copy decks write what a line is before it: `Subject: …`, `预览文字：…`. */
const labels: readonly (readonly [RegExp, Role])[] = [
  [/^(?:subject(?: line)?|邮件主题|主题)\s*[:：]\s*/i, 'subject'],
  [/^(?:pre-?header|preview(?: text)?|预览文字|预览文本|摘要)\s*[:：]\s*/i, 'preheader'],
  [/^(?:headline|title|标题)\s*[:：]\s*/i, 'heading'],
  [/^(?:cta|button|按钮)\s*[:：]\s*/i, 'button'],
  [/^(?:alt(?: text)?|替代文字|替代文本)\s*[:：]\s*/i, 'alt'],
];

/** Reads plain text or Markdown: front matter for what it is and when, then one piece a line, paragraphs as groups. */
export function readPlain(text: string, format: 'txt' | 'md'): Read {
  const lines = text.replace(/\r\n?/g, '\n');
  const [whole = '', block = ''] = frontMatter.exec(lines) ?? [];
  const stated = block === '' ? {} : keysOf(block);
  const head = Object.entries(stated).flatMap(([key, value]) => {
    const role = roleOfKey[key];
    return role === undefined || folded(value) === '' ? [] : [given(folded(value), role, 'text', 0)];
  });
  const body = linesOf(lines.slice(whole.length)).flatMap(({ text: line, group }) => {
    const read = format === 'md' ? plainOf(line) : { text: line, role: 'caption' as const };
    if (read === null) return [];
    const [label, role] = labels.find(([pattern]) => pattern.test(read.text)) ?? [];
    const shown = label === undefined ? read.text : read.text.replace(label, '');
    return shown === '' ? [] : [given(shown, role ?? read.role, 'text', group + 1)];
  });
  // Paragraphs of Markdown stand under their heading; without one they stand for themselves.
  const isHeaded = format === 'md' && body.some(({ role }) => role === 'heading');
  const laid = isHeaded ? inSections([...head, ...body.map((piece) => ({ ...piece, group: 1 }))]) : [...head, ...body];
  return {
    pieces: laid,
    date: dateKeys.map((key) => isoDay(stated[key])).find((day) => day !== null) ?? null,
  };
}

/** Keys of front matter whose values are words or numbers; anything else, and what is no YAML, says nothing. */
function keysOf(block: string): Readonly<Record<string, string>> {
  // An alias may stand for a billion words; front matter needs none, and no alias is without its anchor.
  if (/(^|[\s:])&\w/m.test(block)) return {};
  const document = parseDocument(block, { schema: 'failsafe' });
  const value: unknown = document.errors.length > 0 ? null : document.toJS();
  return value === null || typeof value !== 'object'
    ? {}
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) => (typeof one === 'string' ? [[key.toLowerCase(), one]] : [])),
      );
}

const isoDay = (value: string | undefined): string | null => /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? null;

/** A line of Markdown as it reads; null for what is no text: rules, fences, reference lists. */
function plainOf(line: string): { readonly text: string; readonly role: Role } | null {
  if (/^(```|~~~|<!--|(?:[-*_]\s*){3,}$|\[[^\]]+\]:\s)/.test(line)) return null;
  const heading = /^#{1,6}\s/.test(line);
  const text = line
    .replace(/^(?:#{1,6}|[-*+]|\d{1,3}[.)]|>)\s+/, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2');
  return { text, role: heading ? 'heading' : 'caption' };
}
