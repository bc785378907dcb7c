import type { Declared } from '../markup/css.ts';

/** What an MJML component becomes: boxes around what stands in it, from the outermost, each with its style. */
export interface Boxes {
  readonly tags: readonly (readonly [tag: 'div' | 'a' | 'table', style: string])[];
  /** Class of the innermost: columns stand side by side, and below one another on a phone. */
  readonly row: boolean;
}

/** Columns are stacked below this width (MJML's own breakpoint, `mj-breakpoint`). */
export const mjmlRules =
  '.onbrand-row{display:flex}@media(max-width:480px){.onbrand-row{display:block}.onbrand-row>*{width:auto!important}}';

const typeface = 'Ubuntu,Helvetica,Arial,sans-serif';
const type = { 'font-family': typeface, 'font-size': '13px', 'line-height': '1.2', color: '#000000' } as const;
/** Defaults of the components, from MJML's documentation. */
const usual: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'mj-body': { width: '600px' },
  'mj-section': { padding: '20px 0', 'text-align': 'center' },
  'mj-wrapper': { padding: '20px 0', 'text-align': 'center' },
  'mj-hero': { padding: '0' },
  'mj-text': { ...type, padding: '10px 25px', align: 'left' },
  'mj-table': { ...type, padding: '10px 25px', align: 'left' },
  'mj-button': {
    ...type,
    color: '#ffffff',
    'background-color': '#414141',
    'border-radius': '3px',
    padding: '10px 25px',
    'inner-padding': '10px 25px',
    align: 'center',
  },
  'mj-image': { padding: '10px 25px', align: 'center' },
  'mj-divider': { padding: '10px 25px', 'border-width': '4px', 'border-style': 'solid', 'border-color': '#000000' },
  'mj-spacer': { height: '20px' },
  'mj-social': { padding: '10px 25px', align: 'center' },
  'mj-social-element': { ...type, padding: '4px' },
  'mj-navbar-link': { ...type, padding: '15px 10px' },
};

const letters = [
  'color',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'text-transform',
  'text-decoration',
];
const outside = ['padding', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'];
const ground = [
  'background-color',
  'border',
  'border-radius',
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
];

/**
 * A sketch of what MJML's own compiler makes of a component: its boxes, colours, type and widths. Whatever else it may be
 * told (outlook's tables, carousels) changes little of how it looks.
 */
export function boxesFor(name: string, stated: Declared): Boxes {
  const said = (property: string): string | undefined => stated.get(property) ?? usual[name]?.[property];
  const style = (properties: readonly string[], more: Readonly<Record<string, string | undefined>> = {}): string =>
    [...properties.map((property) => [property, said(property)] as const), ...Object.entries(more)]
      .flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`]))
      .join(';');
  const held = { 'text-align': said('align') ?? said('text-align') };
  switch (name) {
    case 'mj-body':
      return {
        tags: [
          ['div', style(['background-color'])],
          ['div', style([], { 'max-width': said('width'), margin: '0 auto' })],
        ],
        row: false,
      };
    case 'mj-section':
    case 'mj-wrapper':
    case 'mj-hero':
    case 'mj-group':
      return {
        tags: [
          ['div', style([...outside, ...ground], held)],
          ['div', ''],
        ],
        row: name === 'mj-section' || name === 'mj-group',
      };
    case 'mj-column': {
      const width = said('width');
      return {
        tags: [
          [
            'div',
            style(
              [...outside, ...ground, 'vertical-align'],
              width === undefined ? { flex: '1', 'min-width': '0' } : { width },
            ),
          ],
        ],
        row: false,
      };
    }
    case 'mj-button':
      return {
        tags: [
          ['div', style(outside, held)],
          [
            'a',
            style([...letters, ...ground], {
              padding: said('inner-padding'),
              display: 'inline-block',
              'text-decoration': 'none',
            }),
          ],
        ],
        row: false,
      };
    case 'mj-navbar-link':
    case 'mj-social-element':
      return {
        tags: [['a', style([...letters, ...outside], { display: 'inline-block', 'text-decoration': 'none' })]],
        row: false,
      };
    case 'mj-divider':
      return {
        tags: [
          ['div', style(outside)],
          [
            'div',
            style([], { 'border-top': `${said('border-width')} ${said('border-style')} ${said('border-color')}` }),
          ],
        ],
        row: false,
      };
    case 'mj-table':
      return {
        tags: [
          ['div', style(outside)],
          ['table', style(letters, { ...held, width: '100%' })],
        ],
        row: false,
      };
    default:
      return { tags: [['div', style([...outside, ...letters, 'background-color', 'height'], held)]], row: false };
  }
}
