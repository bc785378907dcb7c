import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/facts/copy/documents/index.ts';
import type { Found } from '../../../src/facts/mail/marks.ts';
import { type MailPreview, previewMail } from '../../../src/facts/mail/preview.ts';
import type { Appearance } from '../../../src/facts/mail/safe-css.ts';
import { hostileMail } from './hostile-mail.ts';

interface Asked {
  readonly appearance?: Appearance;
  readonly found?: readonly Found[];
  readonly format?: 'html' | 'eml' | 'mjml';
  readonly beside?: (path: string) => Promise<Uint8Array | null>;
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function drawn(text: string, asked: Asked = {}): Promise<MailPreview> {
  const { appearance = 'light', found = [], format = 'html', beside = async () => null } = asked;
  const preview = await previewMail('email/a.html', bytes(text), format, appearance, found, beside);
  if (preview === null) throw new Error('Nothing was drawn.');
  return preview;
}
/** The page after what Onbrand itself puts into its head. */
const page = async (html: string, appearance: Appearance = 'light'): Promise<string> =>
  (await drawn(html, { appearance })).html.replace(/^.*?<\/style>/s, '');

/** Anything that could run, lead away or ask another machine. */
const alive =
  /<(?!\/?(?:html|head|style|body|onbrand-run|a|p|b|td|tr|table|tbody|div|span|img|h1|font|center|br)\b)|\son\w+=|javascript:|href="(?!about:srcdoc#")|(?:src|href|data|poster|action|srcset|ping|background)="(?!data:image|about:srcdoc#)|url\((?!data:image)|@import|@font-face|expression|image-set|evil/i;

describe('nothing of a hostile mail is left but its look', () => {
  test.each(hostileMail('https://evil.example'))('%s', async (_, html) => {
    // The names of pictures that were not fetched stand in their boxes, as base64.
    expect(await page(html)).not.toMatch(alive);
  });

  test('whatever stands between tags', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<style>',
        '</style>',
        '<!--',
        '-->',
        '<svg>',
        '<math>',
        '<title>',
        '</',
        '"',
        "'",
        '<a href=',
        '<img src=x onerror=',
        '&lt;script&gt;',
        '<p style="',
        'content:"</style><script>"',
        '<![CDATA[',
        '<noscript>',
        '<table>',
        '</table>',
      ),
      fc.string({ maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        const html = await page(`<p>x</p>${parts.join('')}`);
        return !/<(?:script|svg|math|noscript|title|iframe)|<[^>]*\son\w+=/i.test(
          html.replace(/(?:data-\w+|alt|title|class|id)="[^"]*"/g, ''),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('styles can’t end early', async () => {
    const html = await page('<style>p::after{content:"\\3c/style><img src=x onerror=alert(1)>"}</style><p>x</p>');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});

describe('what it looks like stays', () => {
  test.each<readonly [string, string, RegExp]>([
    [
      'styles',
      '<p style="color:#E0432B;font-family:Figtree,sans-serif">x</p>',
      /style="color:#E0432B;font-family:Figtree,sans-serif"/,
    ],
    [
      'style sheets',
      '<style>.a{color:red}@media (max-width:600px){.a{width:100%!important}}</style><p class="a">x</p>',
      /\.a\{color:red\}@media \(max-width:600px\)\{\.a\{width:100%!important\}\}/,
    ],
    [
      'old attributes',
      '<table bgcolor="#ffcc00" width="600" cellpadding="4"><tr><td align="center">x</td></tr></table>',
      /<table bgcolor="#ffcc00" width="600" cellpadding="4"><tr><td align="center">/,
    ],
    ['the body’s', '<body bgcolor="#abcdef" style="margin:0">x</body>', /<body bgcolor="#abcdef" style="margin:0">/],
    ['links look like links', '<a href="https://a.example">x</a>', /<a href="about:srcdoc#" tabindex="-1">/],
    [
      'what a form holds',
      '<form action="x"><b>x</b><input type="submit" value="Go"></form>',
      /<div><b>.*<\/b><span[^>]*>Go<\/span><\/div>/,
    ],
    [
      'gradients and custom properties',
      '<style>:root{--a:#123456}p{color:var(--a)}</style><p style="background:linear-gradient(#fff,#000)">x</p>',
      /--a:#123456\}p\{color:var\(--a\)\}.*linear-gradient\(#fff,#000\)/s,
    ],
  ])('%s', async (_, html, kept) => {
    expect(await page(html)).toMatch(kept);
  });

  test('words that mean something in HTML are words', async () => {
    expect(await page('<p>a &lt;b&gt; &amp;amp; "c"</p>')).toContain(
      '>a &lt;b&gt; &amp;amp; &quot;c&quot;</onbrand-run>',
    );
  });
});

describe('light and dark', () => {
  const own = '<style>@media (prefers-color-scheme: dark){p{color:#fff}}</style><p style="color:#111111">x</p>';
  test('a mail’s own wishes are met for the appearance that is asked for', async () => {
    expect(await page(own, 'light')).toContain('@media (max-width:0px){p{color:#fff}}');
    expect(await page(own, 'dark')).toContain('@media (min-width:0px){p{color:#fff}}');
    expect(await page(own, 'dark')).toContain('style="color:#111111"');
  });
  test('one that says nothing is recoloured: light grounds dark, dark letters light, and nothing else', async () => {
    const plain =
      '<body bgcolor="#ffffff"><p style="color:#000000;background-color:#21358a;border:1px solid #fafafa">x</p>';
    const html = await page(plain, 'dark');
    expect(html).toMatch(/<body bgcolor="#1[0-4]1[0-4]1[0-4]">/);
    expect(html).toContain('color:#ffffff;background-color:#21358a');
    expect(html).not.toContain('#fafafa');
    expect((await drawn(plain, { appearance: 'dark' })).hasDarkStyles).toBe(false);
    expect((await drawn(plain)).hasDarkStyles).toBeNull();
  });
});

describe('pictures', () => {
  const picture = sharp({ create: { width: 4, height: 4, channels: 3, background: '#f00' } });
  const shownAs = /src="data:image\/webp;base64,/;
  test('of the campaign, by path', async () => {
    const asked: string[] = [];
    const beside = async (path: string) => {
      asked.push(path);
      return path === 'img/a b.png' ? picture.clone().png().toBuffer() : null;
    };
    const { html, missing, remote } = await drawn(
      '<img src="../img/a%20b.png?v=2"><img src="/etc/passwd"><img src="../../x.png"><img src="http://a.example/b.png" width="300" height="90"><img src="file:///etc/passwd">',
      { beside },
    );
    expect(html).toMatch(shownAs);
    expect([missing, remote]).toEqual([3, 1]);
    // Paths are from the campaign's root; what leaves it names no asset.
    expect(asked).toEqual(['img/a b.png', 'email/etc/passwd', '../x.png']);
  });
  test('of the message itself', async () => {
    const data = (await picture.clone().png().toBuffer()).toString('base64');
    const message = [
      'From: a@a.example',
      'Subject: x',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      `<p>x</p><img src="cid:one@x"><img src="data:image/png;base64,${data}"><img src="cid:two">`,
      '--b',
      'Content-Type: image/png',
      'Content-ID: <one@x>',
      'Content-Transfer-Encoding: base64',
      '',
      data,
      '--b--',
      '',
    ].join('\r\n');
    const { html, missing } = await drawn(message, { format: 'eml' });
    expect(html.match(new RegExp(shownAs, 'g'))).toHaveLength(2);
    expect(missing).toBe(1);
  });
  test('others are boxes of their size, with their names', async () => {
    const { html } = await drawn('<img src="https://cdn.example/x/hero.jpg?w=1" width="600" height="200" alt="A cup">');
    const [, data = ''] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(html) ?? [];
    const box = Buffer.from(data, 'base64').toString();
    expect(box).toMatch(/width="600" height="200".*hero\.jpg.*cdn\.example/s);
    expect(html).toContain('alt="A cup" width="600" height="200"');
  });
});

describe('what was found is marked where it stands', () => {
  const source =
    '<p>Only   <b>$19</b>\n today</p><a style="background:#e0432b;padding:9px" href="x">Buy&nbsp;now</a><img src="a/hero.png" alt="Cups">';
  test('by its words, its colour, its picture', async () => {
    const copy = await readDocument('a.html', bytes(source), 'html');
    if (!copy.ok) throw new Error('It can’t be read.');
    const span = (text: string): [number, number] => {
      const at = copy.value.text.indexOf(text);
      return [at, at + text.length];
    };
    const found: readonly Found[] = [
      { subject: 'price', spans: [span('y $19 t')] },
      { subject: 'colour:#e0432b', spans: [span('Buy now')] },
      { subject: 'image:hero.png', spans: [] },
      { subject: 'shout', spans: [span('now')] },
    ];
    const { html } = await drawn(source, { found });
    const marked = (at: number): string =>
      [...html.matchAll(new RegExp(`<onbrand-run[^>]* data-found="(?:\\d+ )*${at}(?: \\d+)*">([^<]*)`, 'g'))]
        .map((m) => m[1])
        .join('');
    expect(marked(0)).toBe('y $19\n t');
    expect(html).toMatch(/<a [^>]*data-found="1">/);
    expect(marked(1)).toBe('');
    expect(html).toMatch(/<img [^>]*data-found="2">/);
    expect(marked(3)).toBe('now');
  });

  test('every character of the copy has its place, and no other', async () => {
    const word = fc.constantFrom(
      'one',
      ' two ',
      '\n',
      '<b>three</b>',
      '&nbsp;',
      '<br>',
      '<td>four',
      '</td>',
      'Größe',
      '\u00ad',
      '<span style="text-transform:uppercase">five</span>',
      '<s>six </s>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 14 }), async (words) => {
        const text = `<p>zero ${words.join('')}</p>`;
        const copy = await readDocument('a.html', bytes(text), 'html');
        const { html } = await drawn(text);
        if (!copy.ok) return false;
        return [...html.matchAll(/data-from="(\d+)" data-to="(\d+)">([^<]*)</g)].every(([, from, to, raw = '']) => {
          const said = copy.value.text.slice(Number(from), Number(to)).toLowerCase();
          const shown = raw
            .replaceAll('\u00ad', '')
            .replace(/[\s\u00a0]+/g, ' ')
            .toLowerCase();
          return said === shown;
        });
      }),
    );
  });
});

test('MJML is drawn about as its compiler would', async () => {
  const source = `<mjml><mj-head><mj-attributes><mj-all font-family="Figtree, sans-serif" /><mj-class name="warm" background-color="#f9e4ac" /></mj-attributes>
    <mj-style>.x { background: url(https://evil.example/a) }</mj-style></mj-head><mj-body width="640px" background-color="#fffcf4">
    <mj-section mj-class="warm"><mj-column width="50%"><mj-text color="#21358a">Good <b>morning</b></mj-text></mj-column>
    <mj-column><mj-button background-color="#e0432b;background:url(https://evil.example/b)" href="javascript:1">Buy now</mj-button><mj-image src="https://a.example/hero.png" width="280px" alt="Cups" /></mj-column></mj-section></mj-body></mjml>`;
  const found = [{ subject: 'image:hero.png', spans: [] }];
  const { html, remote, isMail } = await drawn(source, { format: 'mjml', found });
  expect([remote, isMail]).toEqual([3, true]);
  for (const kept of [
    'max-width:640px',
    'background-color:#f9e4ac',
    'width:50%',
    'color:#21358a',
    '>Buy now<',
    'class="onbrand-row"',
  ])
    expect(html).toContain(kept);
  expect(html).toMatch(/<img [^>]*width="280"[^>]*data-found="0">/);
  expect(html).not.toMatch(/javascript:|evil/);
});

test('a mail of half a megabyte is drawn, one without HTML is not', async () => {
  const row = '<tr><td style="padding:4px;color:#191a2c">Two Morrow cups, <b>€44</b> until 31 January.</td></tr>';
  const { html } = await drawn(`<table>${row.repeat(5200)}</table>`);
  expect(html.length).toBeGreaterThan(500_000);
  expect(
    await previewMail(
      'a.eml',
      bytes('From: a@a.example\r\nSubject: x\r\n\r\nHello'),
      'eml',
      'light',
      [],
      async () => null,
    ),
  ).toBeNull();
  expect(await previewMail('a.html', bytes(''), 'html', 'light', [], async () => null)).toMatchObject({ remote: 0 });
});
