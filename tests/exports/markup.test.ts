import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cssString, escapeText, html, name, paint } from '../../src/exports/html/markup.ts';

describe('the template', () => {
  test('takes everything as text but what it made itself', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"\'&'}">${inner}${['a', inner]}${3}${false}${null}</p>`.markup).toBe(
      '<p title="&quot;&#39;&amp;"><b>&lt;i&gt;</b>a<b>&lt;i&gt;</b>3</p>',
    );
  });

  test.each([
    ['</style><script>alert(1)</script>', '&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a\u0000b\nc\u007f', 'a␀b␊c␡'],
    ['half \ud83d a pair', 'half \ufffd a pair'],
    ['whole 🎨 stays', 'whole 🎨 stays'],
  ])('%j', (text, escaped) => expect(escapeText(text)).toBe(escaped));

  test('a name keeps marks of direction to itself', () => {
    expect(name('cover\u202egnp.exe').markup).toBe('<bdi>cover\u202egnp.exe</bdi>');
  });

  test('nothing that is put in can open a tag, close an attribute, or break the encoding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const page = html`${text}`.markup;
        expect(page).not.toMatch(/[<>"']/);
        expect(page).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(page))).toBe(page);
      }),
    );
  });
});

describe('a CSS string', () => {
  test('can’t be ended from within', () => {
    expect(cssString('"; } </style>\\')).toBe('"\\22 \\3b  \\7d  \\3c \\2f style\\3e \\5c "');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(cssString(text).slice(1, -1)).not.toMatch(/["'<>;{}\n]|\\(?![0-9a-f]{1,6} )/);
      }),
    );
  });

  test('keeps letters of every script', () => expect(cssString('秋 Été 9')).toBe('"秋 Été 9"'));
});

test.each([
  ['#12aBef', '#12aBef'],
  ['red', 'none'],
  ['#fff', 'none'],
  ['#12345g', 'none'],
  ['#123456;url(//x)', 'none'],
  ['"><script>', 'none'],
])('the colour %s is painted as %s', (hex, painted) => expect(paint(hex)).toBe(painted));
