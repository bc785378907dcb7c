import { describe, expect, test } from 'vitest';
import { lines, pieces, said } from './markup.ts';

describe('what is read as one line', () => {
  test.each([
    ['inline elements join', '<p><span>$</span><span>19</span><sup>.99</sup></p>', ['$19.99']],
    ['Chinese too', '<p>满<b>300</b>减<b>50</b></p>', ['满300减50']],
    ['blocks and breaks part', '<div>One<p>two</p>three<br>four</div>', ['One', 'two', 'three', 'four']],
    ['cells part', '<table><tr><td>Cup</td><td>€18</td></tr></table>', ['Cup', '€18']],
    ['display: block parts', '<a style="display:block">One</a><a style="display: block">two</a>', ['One', 'two']],
    ['buttons part', '<a class="btn" href="/a">One</a> <a class="btn" href="/b">two</a>', ['One', 'two']],
    ['white space folds', '<p>  One\n\t two&nbsp;&nbsp;three </p>', ['One two three']],
    ['what takes no room goes', '<p>Sol&shy;vane\u200b&zwnj; cups</p>', ['Solvane cups']],
    ['entities and unclosed tags', '<p>Salt &amp; pepper<p>Egg', ['Salt & pepper', 'Egg']],
    ['letter case as shown', '<p style="text-transform:uppercase">Big <i>sale</i></p>', ['BIG SALE']],
    ['letter case from a sheet', '<style>.u{text-transform:uppercase}</style><p class="u">now</p>', ['NOW']],
    ['styles in the body are no words', '<body><style>p{color:red}</style><p>Hi</p></body>', ['Hi']],
    [
      'merge tags stay',
      '<p>Hi {{ name }}, *|X|* {% if a %}b{% endif %}</p>',
      ['Hi {{ name }}, *|X|* {% if a %}b{% endif %}'],
    ],
    ['comments for Outlook are not read', '<!--[if mso]><p>Old</p><![endif]--><p>New</p>', ['New']],
  ])('%s', async (_, html, expected) => {
    expect(await lines(html)).toEqual(expected);
  });
});

describe('what a piece is', () => {
  test.each([
    ['<h2>Title</h2>', { role: 'heading' }],
    ['<p><a href="https://a.example">All of it</a></p>', { role: 'link', href: 'https://a.example' }],
    ['<p>Some <a href="https://a.example">of it</a></p>', { role: 'body' }],
    ['<a href="#b" style="padding:4px;background:#21358a">Go</a>', { role: 'button', href: '#b' }],
    ['<img src="a.png" alt="A cup">', { role: 'alt', text: 'A cup' }],
    ['<div class="preheader">Soon</div>', { role: 'preheader' }],
    [
      '<p style="font-size:18px;color:#21358A;background-color:#fff">x</p>',
      { size: 18, ink: '#21358a', ground: '#ffffff' },
    ],
    [
      '<table bgcolor="21358a"><tr><td><font color="#fff">x</font></td></tr></table>',
      { ink: '#ffffff', ground: '#21358a' },
    ],
  ])('%s', async (html, expected) => {
    expect((await pieces(html))[0]).toMatchObject(expected);
  });

  test.each([
    ['display none', '<p style="display:none">x</p>'],
    ['of an element above', '<div style="max-height:0"><p>x</p></div>'],
    ['by a sheet', '<style>#a{visibility:hidden}</style><p id="a">x</p>'],
    ['one pixel high', '<p style="font-size:1px">x</p>'],
    ['white on white', '<div style="background:#fff"><p style="color:white">x</p></div>'],
    ['see-through', '<p style="opacity:0">x</p>'],
  ])('%s is there, and hidden', async (_, html) => {
    expect((await pieces(`<p>Shown</p>${html}`)).map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test('a holder without a font size is no hidden text: what stands in it has its own', async () => {
    expect(await pieces('<td style="font-size:0"><p style="font-size:14px">Shown</p></td>')).toMatchObject([
      { text: 'Shown', hidden: false, size: 14 },
    ]);
  });

  test('hidden lines ahead of everything are the preheader', async () => {
    const read = await pieces('<div style="display:none">Two cups.</div><h1>Hi</h1><p style="display:none">x</p>');
    expect(read.map(({ role, hidden }) => [role, hidden])).toEqual([
      ['preheader', true],
      ['heading', false],
      ['body', true],
    ]);
  });

  test('former prices are struck through, to the character', async () => {
    const [piece] = await pieces(
      '<p>Now €44 <s>€48</s>, was <span style="text-decoration: line-through">€ 50</span></p>',
    );
    expect(piece?.text).toBe('Now €44 €48, was € 50');
    expect(piece?.struck.map(([start, end]) => piece.text.slice(start, end))).toEqual(['€48', '€ 50']);
  });

  test('spans lead to the words', async () => {
    const read = await said('<h1>One</h1><p>Two</p><p>三</p>');
    if ('code' in read) throw new Error(read.code);
    for (const { text, region } of read.pieces)
      expect(region.kind === 'span' && read.text.slice(region.start, region.end)).toBe(text);
  });
});

describe('what stands together', () => {
  const cards = `<table><tr>
    <td><img src="a" alt="Cup"><p>Cup</p><p>€18</p></td>
    <td><p>Bowl</p><p>€22</p></td></tr></table>`;

  test('cards side by side are groups of their own', async () => {
    const groups = (await pieces(cards)).map(({ group }) => group);
    expect(groups).toEqual([0, 0, 0, 1, 1]);
  });

  test('rows of a price list too', async () => {
    const rows = '<table><tr><td>Cup</td><td>€18</td></tr><tr><td>Bowl</td><td>€22</td></tr></table>';
    expect((await pieces(rows)).map(({ group }) => group)).toEqual([0, 0, 1, 1]);
  });

  test.each<[string, string, readonly number[]]>([
    ['each price under its heading', '<h2>Cup</h2><p>€18</p><h2>Bowl</h2><p>€22</p>', [0, 0, 1, 1]],
    ['a heading ends the offer above it', '<td><p>20% off cups</p><h2>Bowl</h2><p>€22</p></td>', [0, 1, 1]],
    [
      'the picture goes with it',
      '<h2>Cup</h2><p>€18</p><img src="a" alt="Bowl"><h2>Bowl</h2><p>€22</p>',
      [0, 0, 1, 1, 1],
    ],
    ['two that follow each other are one', '<p>New</p><h1>Cups</h1><h2>Of clay</h2><p>€18</p>', [0, 1, 1, 1]],
    ['a price is none', '<p>Cup</p><h3>Now only €18</h3><p>Bowl</p><h3>€22</h3><p>Shop</p>', [0, 0, 0, 0, 0]],
    ['nor one with nothing under it', '<p>Cup</p><p>€18</p><h3>Table and kitchen</h3>', [0, 0, 0]],
    ['prices above their names', '<p>€18</p><h3>Cup</h3><p>€22</p><h3>Bowl</h3><p>Shop</p>', [0, 0, 0, 0, 0]],
  ])('headings: %s', async (_, html, expected) => {
    expect((await pieces(html)).map(({ group }) => group)).toEqual(expected);
  });
});

describe('MJML', () => {
  const mjml = `<mjml><mj-head><mj-title>T</mj-title><mj-preview>Soon</mj-preview>
    <mj-attributes><mj-text color="#191a2c" /><mj-class name="big" font-size="30px" /></mj-attributes></mj-head>
    <mj-body><mj-section><mj-column>
      <mj-image src="a.png" alt="A cup" /><mj-text mj-class="big">Hello <b>you</b></mj-text>
      <mj-button href="https://a.example" background-color="#21358a">Go</mj-button>
    </mj-column></mj-section></mj-body></mjml>`;

  test('is read as it will be shown', async () => {
    expect(await pieces(mjml, 'mjml')).toMatchObject([
      { text: 'Soon', role: 'preheader', hidden: true },
      { text: 'A cup', role: 'alt' },
      { text: 'Hello you', role: 'body', ink: '#191a2c', size: 30 },
      { text: 'Go', role: 'button', href: 'https://a.example', ground: '#21358a' },
    ]);
  });
});

describe('encodings', () => {
  const gb18030 = new Uint8Array([0xd6, 0xdc, 0xc8, 0xd5, 0xd4, 0xe7, 0xb2, 0xcd, 0xa3, 0xac, 0xbe, 0xc5, 0xb5, 0xe3]);

  test('GB 18030 that nobody declared', async () => {
    expect(await lines(gb18030, 'txt')).toEqual(['周日早餐，九点']);
  });

  test('what a page declares', async () => {
    const page = new Uint8Array([...new TextEncoder().encode('<meta charset="gbk"><p>'), ...gb18030.slice(0, 8)]);
    expect(await lines(page)).toEqual(['周日早餐']);
  });

  test('Windows-1252 and UTF-16', async () => {
    expect(await lines(new Uint8Array([0x80, 0x34, 0x34]), 'txt')).toEqual(['€44']);
    expect(await lines(new Uint8Array([0xff, 0xfe, 0xac, 0x20, 0x34, 0]), 'txt')).toEqual(['€4']);
  });
});
