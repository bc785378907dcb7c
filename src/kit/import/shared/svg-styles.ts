import { declarations } from './declarations.ts';
import { tags } from './markup.ts';

/** Values of each property in the order in which they are stated. */
export type Styles = ReadonlyMap<string, readonly string[]>;

/** One element, or one rule of a style sheet. */
interface Place {
  readonly styles: Styles;
  /** What `currentColor` means there; null where only the page around the picture knows. */
  readonly current: string | null;
  readonly offset: number;
}

interface Styling {
  readonly places: readonly Place[];
  /** Custom properties of the whole file, the first definition of each. */
  readonly variables: ReadonlyMap<string, string>;
  readonly hasShapes: boolean;
}

/** What stands in these is not painted: its colours only say how much of something else is seen. */
const unpainted = new Set(['mask', 'clippath']);
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'text', 'use']);
/** A property is stated two or three times in one place, for narrow and for wide gamut. */
const mostValues = 32;
/** Deeper nesting keeps the last known colour; bounds the stack. */
const deepest = 1000;

/** Gathers what attributes, `style` and `<style>` of an SVG say, in the order of the file. */
export function readStyling(text: string): Styling {
  const places: Place[] = [];
  const variables = new Map<string, string>();
  /** Of the open elements, innermost last. */
  const open: { readonly colour: string | null; readonly painted: boolean }[] = [];
  let rootColour: string | null = null;
  let hasShapes = false;

  for (const tag of tags(text)) {
    const around = open.at(-1) ?? { colour: null, painted: true };
    if (tag.kind === 'close') {
      open.pop();
      continue;
    }
    if (shapes.has(tag.name)) hasShapes = true;
    const styles = new Map<string, string[]>();
    for (const [name, value] of tag.attributes) styles.set(name, [value]);
    addRules(tag.attributes.get('style') ?? '', () => styles, variables);
    const current = styles.get('color')?.at(-1) ?? around.colour;
    const painted = around.painted && !unpainted.has(tag.name);
    if (tag.name === 'svg') rootColour ??= current;
    if (tag.kind === 'open' && open.length < deepest) open.push({ colour: current, painted });
    if (painted && styles.size > 0) places.push({ styles, current, offset: tag.offset });

    if (tag.name !== 'style') continue;
    const rules = new Map<number, Map<string, string[]>>();
    addRules(
      tag.text,
      (block) => {
        const known = rules.get(block) ?? new Map<string, string[]>();
        rules.set(block, known);
        return known;
      },
      variables,
    );
    for (const rule of rules.values()) {
      places.push({ styles: rule, current: rule.get('color')?.at(-1) ?? rootColour, offset: tag.offset });
    }
  }
  return { places, variables, hasShapes };
}

/** Adds the declarations of a style sheet or a `style` attribute to the block that each stands in. */
function addRules(
  text: string,
  stylesOf: (block: number) => Map<string, string[]>,
  variables: Map<string, string>,
): void {
  if (text === '') return;
  for (const { name, value: stated, block } of declarations(text, () => true)) {
    const value = stated.replace(/!important$/i, '').trim();
    if (name.startsWith('--')) {
      if (!variables.has(name)) variables.set(name, value);
      continue;
    }
    const styles = stylesOf(block);
    const property = name.toLowerCase();
    const values = styles.get(property);
    if (values === undefined) styles.set(property, [value]);
    else if (values.length < mostValues) values.push(value);
  }
}
