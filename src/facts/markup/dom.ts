import { type CheerioAPI, load } from 'cheerio/slim';
import { notOk, type Outcome, ok } from '../../model/outcome.ts';
import { type Problem, problem } from '../../model/problem.ts';

export type Query = CheerioAPI;
type Root = ReturnType<CheerioAPI['root']>[number];
export type Node = Root | Root['children'][number];
export type Element = Extract<Node, { attribs: Record<string, string> }>;

export const attribute = (element: Element, name: string): string | undefined => element.attribs[name];

export const isElement = (node: Node): node is Element => 'attribs' in node;

/** Far above any e-mail (clients clip at 100 kB) and any page worth judging; with it, reading ends within seconds. */
const mostCharacters = 3_000_000;
/** Elements within one another. Real e-mails reach 60; recursion is safe far beyond this. */
const deepest = 800;
/** Elements that are open at once, as far as counting tags can tell: the parser looks through them at every end tag. */
const mostOpen = 1500;
/** Of those that HTML closes by itself, far more may stand unclosed. */
const mostImplied = 15_000;
const closesItself = new Set('p li td th tr dd dt option thead tbody tfoot colgroup'.split(' '));
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * Parses HTML or MJML as mail programs do, forgiving everything. htmlparser2 rather than parse5: in one pass, without
 * the repairs that a hostile page can make quadratic.
 */
export function parseMarkup(path: string, text: string): Outcome<Query, Problem> {
  if (text.length > mostCharacters)
    return notOk(problem('document-too-large', path, { size: text.length, limit: mostCharacters }));
  const tooDeep = notOk(problem('document-too-deep', path, { limit: deepest }));
  if (opensTooMany(text)) return tooDeep;
  const query = load(text, { xml: { xmlMode: false, recognizeSelfClosing: true, decodeEntities: true } });
  return depthOf(query) > deepest ? tooDeep : ok(query);
}

function opensTooMany(text: string): boolean {
  let open = 0;
  let implied = 0;
  for (const [, end, name = ''] of text.matchAll(/<(\/?)([a-z][\w:-]*)/gi)) {
    const tag = name.toLowerCase();
    if (empty.has(tag)) continue;
    const step = end === '' ? 1 : -1;
    if (closesItself.has(tag)) implied = Math.max(0, implied + step);
    else open = Math.max(0, open + step);
    if (open > mostOpen || implied > mostImplied) return true;
  }
  return false;
}

function depthOf(query: Query): number {
  let deepestMet = 0;
  const open: (readonly [Node, number])[] = query
    .root()
    .toArray()
    .map((node) => [node, 0]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    deepestMet = Math.max(deepestMet, depth);
    if (deepestMet > deepest) break;
    if ('children' in node) for (const child of node.children) open.push([child, depth + 1]);
  }
  return deepestMet;
}
