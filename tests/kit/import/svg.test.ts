import { describe, expect, test } from 'vitest';
import { firstColour, namesAndHex, problemOf, read, skippedOf } from './read.ts';

const svg = (inside: string, attributes = ''): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const hexes = async (text: string): Promise<readonly (string | undefined)[]> =>
  (await namesAndHex('a.svg', text)).map(([, hex]) => hex);

describe('where colours stand', () => {
  test.each([
    [
      'attributes',
      '<path fill="#E4002B" stroke="navy"/><stop stop-color="rgb(1 2 3)"/>',
      ['#e4002b', '#000080', '#010203'],
    ],
    ['style', "<path style='fill: #E4002B; stroke:navy !important'/>", ['#e4002b', '#000080']],
    [
      'style sheet',
      '<style>/* .x{fill:red} */ .a, .b:hover { fill: #e4002b } @media print { .c { stroke: navy } }</style>',
      ['#e4002b', '#000080'],
    ],
    ['style sheet in CDATA', '<style><![CDATA[ .a > .b { fill: #e4002b } ]]></style>', ['#e4002b']],
    ['prefixed elements', '<svg:path fill="#e4002b"/>', ['#e4002b']],
    [
      'variables',
      '<style>:root { --red: #e4002b }</style><path fill="var(--red)" stroke="var(--none, navy)"/>',
      ['#e4002b', '#000080'],
    ],
    ['filters', '<feFlood flood-color="#e4002b"/>', ['#e4002b']],
  ])('%s', async (_, inside, expected) => {
    expect(await hexes(svg(inside))).toEqual(expected);
  });

  test('not in comments, texts, masks, clip paths; not none, url, transparent', async () => {
    const inside = `<!-- <path fill="#111"/> --><text>fill="#222"</text><title>#333</title>
      <mask><g><rect fill="#444"/></g></mask><clipPath><rect style="fill:#555"/></clipPath>
      <path fill="none" stroke="transparent"/><path fill="url(#a)"/><path fill="#e4002b"/>`;
    expect(await hexes(svg(inside))).toEqual(['#e4002b']);
  });
});

test('one colour counts once, however it is written; see-through ones count apart', async () => {
  const inside =
    '<path fill="red"/><path fill="#F00"/><path fill="#ff0000" fill-opacity="50%"/><stop stop-color="red" stop-opacity="0"/>';
  const { colours } = await read('a.svg', svg(inside));
  expect(colours.map(({ name, alpha }) => [name, alpha])).toEqual([
    ['#ff0000', 1],
    ['#ff0000 50%', 0.5],
    ['#ff0000 0%', 0],
  ]);
});

test('of a colour for narrow and for wide gamut, the sRGB one counts', async () => {
  const path = '<path fill="#7E14FF" style="fill:#7E14FF;fill:color(display-p3 0.49 0.07 1)"/>';
  expect(await hexes(svg(path))).toEqual(['#7e14ff']);
  expect(await firstColour('a.svg', svg('<path style="fill:color(display-p3 0 1 0)"/>'))).toMatchObject({
    inSrgb: false,
  });
});

describe('currentColor', () => {
  test.each([
    ['color of the element', '<path color="#e4002b" fill="currentColor"/>', ''],
    ['color of a group around it', '<g style="color:#e4002b"><g><path stroke="CURRENTCOLOR"/></g></g>', ''],
    ['color of the root, in a style sheet', '<style>.a { fill: currentColor }</style>', 'color="#e4002b"'],
  ])('%s', async (_, inside, attributes) => {
    expect(await hexes(svg(inside, attributes))).toEqual(['#e4002b']);
  });

  test('without one it belongs to the page: said once', async () => {
    const inside = '<path fill="#fff"/>\n<path fill="currentColor"/><path fill="currentColor"/>';
    expect(await skippedOf('a.svg', svg(inside))).toEqual([
      'line 4: currentColor takes the colour of whatever surrounds the picture',
    ]);
  });
});

test('shapes without any colour are black; an empty picture has none', async () => {
  expect(await firstColour('a.svg', svg('<path d="M0 0h1"/>'))).toMatchObject({
    hex: '#000000',
    original: 'black (no fill is stated)',
  });
  expect(await problemOf('a.svg', svg(''))).toContain('The SVG states no colour of its own');
});

test.each([
  ['tags', '<g fill="#fff">'.repeat(50_000)],
  ['a tag', `<path ${'a="b" '.repeat(100_000)}`],
  ['quotes', `<path fill="${"'".repeat(300_000)}`],
  ['comments', '<!--'.repeat(100_000)],
  ['entities', `<!ENTITY a "${'&b;'.repeat(1000)}"><path fill="&a;"/>`],
  ['a style sheet', `<style>${'a{'.repeat(100_000)}`],
])('hostile: %s without end', async (_, inside) => {
  expect((await hexes(svg(`<path fill="#e4002b"/>${inside}`)))[0]).toBe('#e4002b');
});
