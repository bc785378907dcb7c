import { type CssRule, type Declared, declarationsOf, normal, rulesOf } from './css.ts';
import { attribute, type Element, isElement, type Query } from './dom.ts';

/** What is stated of an element: by its attributes, by style sheets, inline; the later wins, `!important` last of all. */
export type Cascade = (element: Element) => Declared;

/** Rules × elements that are tried, about a second's work; rules beyond it are left out. */
const mostTrials = 4_000_000;

/** Attributes that HTML had before CSS, and those of MJML that say something else than their name. */
const presentational: Readonly<Record<string, string>> = {
  bgcolor: 'background-color',
  face: 'font-family',
  'container-background-color': 'background-color',
};

export function cascadeOf(query: Query): Cascade {
  const rules = [...rulesOf(sheetsOf(query))].sort(bySpecificity);
  const elements = query('*').toArray().filter(isElement);
  const having = bySubject(elements);
  const matched = new Map<Element, CssRule[]>();
  let trials = 0;
  for (const rule of rules) {
    const tried = rule.subject === null ? elements : (having.get(rule.subject) ?? []);
    trials += tried.length;
    if (trials > mostTrials) break;
    for (const element of select(query, rule.selector, tried)) {
      const known = matched.get(element);
      if (known === undefined) matched.set(element, [rule]);
      else known.push(rule);
    }
  }
  const defaults = mjmlDefaults(query);
  return (element) => {
    const own = matched.get(element) ?? [];
    const style = declarationsOf(attribute(element, 'style') ?? '');
    return new Map([
      ...attributesOf(defaults.get('mj-all') ?? {}),
      ...attributesOf(defaults.get(element.name) ?? {}),
      ...(attribute(element, 'mj-class')?.split(/\s+/) ?? []).flatMap((name) =>
        attributesOf(defaults.get(`.${name}`) ?? {}),
      ),
      ...attributesOf(element.attribs, element.name.startsWith('mj-')),
      ...own.flatMap(({ declared }) => [...declared]),
      ...style.declared,
      ...own.flatMap(({ important }) => [...important]),
      ...style.important,
    ]);
  };
}

function sheetsOf(query: Query): string {
  return query('style, mj-style')
    .toArray()
    .map((element) => query(element).text())
    .join('\n')
    .replace(/<!--|-->/g, '');
}

/** Elements by each of what a rule's subject may be: most rules are about few of the thousands of a long mail. */
function bySubject(elements: readonly Element[]): ReadonlyMap<string, readonly Element[]> {
  const having = new Map<string, Element[]>();
  for (const element of elements) {
    const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
    const subjects = new Set([element.name, `#${attribute(element, 'id')}`, ...classes.map((name) => `.${name}`)]);
    for (const subject of subjects) {
      const known = having.get(subject);
      if (known === undefined) having.set(subject, [element]);
      else known.push(element);
    }
  }
  return having;
}

/** Those of the elements that it matches. A selector that the library does not know matches nothing, as in a browser. */
function select(query: Query, selector: string, tried: readonly Element[]): readonly Element[] {
  if (tried.length === 0) return [];
  try {
    return query([...tried])
      .filter(selector)
      .toArray();
  } catch {
    return [];
  }
}

const bySpecificity = ({ specificity: a }: CssRule, { specificity: b }: CssRule): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

const named = /^(color|align|width|height|href)$/;

function attributesOf(attributes: Readonly<Record<string, string>>, all = true): readonly [string, string][] {
  return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    const property = presentational[name];
    const known = property ?? (all || named.test(name) ? name : null);
    return known === null ? [] : [[known, normal(known, value)]];
  });
}

/** `<mj-attributes>`: defaults by element (`mj-all`, `mj-text`) and by class (`.name`). */
function mjmlDefaults(query: Query): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(
    query('mj-attributes > *')
      .toArray()
      .filter(isElement)
      .map((element) => [
        element.name === 'mj-class' ? `.${attribute(element, 'name') ?? ''}` : element.name,
        element.attribs,
      ]),
  );
}
