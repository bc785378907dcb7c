/** A start tag, an end tag, or the text of an element that was asked for. */
export interface Tag {
  /** Without a namespace prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between this tag and the next. */
  readonly text: string;
  readonly offset: number;
}

/** Comments, CDATA, declarations and instructions match whole, closed or not; so does every tag with its quoted values. */
const piece =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[!?](?:[^>"[]+|"[^"]*"?|\[[^\]]*\]?)*>?|<(\/?)([\w:.-]+)((?:[^>"']+|"[^"]*"?|'[^']*'?)*)>?/g;
/** The look behind keeps a long word without a value from being tried at each of its letters. */
const attribute = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"?|'([^']*)'?)/g;

/** Tags of an XML file in order. Entities are not expanded, so that none can unfold without end. */
export function* tags(text: string): Generator<Tag> {
  let last: Omit<Tag, 'text'> | null = null;
  let content = '';
  let from = 0;
  for (const match of text.matchAll(piece)) {
    const [whole, slash, qualified, inside = ''] = match;
    content += text.slice(from, match.index);
    from = match.index + whole.length;
    if (qualified === undefined) {
      if (whole.startsWith('<![CDATA[')) content += whole.slice('<![CDATA['.length).replace(/\]\]>$/, '');
      continue;
    }
    if (last !== null) yield { ...last, text: content };
    content = '';
    const attributes = new Map<string, string>();
    for (const [, name = '', double, single] of inside.matchAll(attribute)) {
      attributes.set(localName(name), (double ?? single ?? '').trim());
    }
    const kind = slash === '/' ? 'close' : inside.trimEnd().endsWith('/') ? 'empty' : 'open';
    last = { name: localName(qualified), kind, attributes, offset: match.index };
  }
  if (last !== null) yield { ...last, text: content + text.slice(from) };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
