/** What the text of an SVG tells without drawing it. */
export interface SvgLook {
  /** Whether it states its proportions: a viewBox, or width and height. */
  readonly hasSize: boolean;
  /** What it takes from elsewhere in the file or outside: `href` of all but links, `url(…)`, `@import`, external entities. */
  readonly references: readonly string[];
}

/** Looks at an SVG's tags; null where the content is none. Takes time in proportion to the length, whatever it holds. */
export function lookAtSvg(content: Uint8Array): SvgLook | null {
  const tags = withoutComments(new TextDecoder().decode(content)).split('<').slice(1);
  const root = tags.find((tag) => !/^[?!]/.test(tag));
  if (root === undefined || !/^(\w+:)?svg\b/i.test(root)) return null;
  return {
    hasSize: /\sviewBox\s*=/.test(root) || (/\swidth\s*=/.test(root) && /\sheight\s*=/.test(root)),
    references: tags.flatMap(referencesOf),
  };
}

const withoutComments = (text: string): string =>
  text
    .split('<!--')
    .map((part, i) => {
      const end = part.indexOf('-->');
      if (i === 0) return part;
      return end === -1 ? '' : part.slice(end + 3);
    })
    .join('');

/** References of one tag and the text after it. */
function referencesOf(tag: string): readonly string[] {
  const href = /^a\b/i.test(tag) ? [] : tag.matchAll(/\bhref\s*=\s*["']\s*([^"']+)/gi);
  const entity = /^!ENTITY\b/i.test(tag) ? tag.matchAll(/\b(?:SYSTEM|PUBLIC\s+["'][^"']*["'])\s+["']([^"']+)/g) : [];
  const styles = [...tag.matchAll(/url\(\s*["']?([^"')]+)/gi), ...tag.matchAll(/@import\s+["']([^"']+)/gi)];
  return [...href, ...entity, ...styles].map((match) => (match[1] ?? '').trim());
}
