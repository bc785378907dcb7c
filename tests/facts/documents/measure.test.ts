import { describe, expect, test } from 'vitest';
import { markup } from '../../../src/facts/markup.ts';
import type { MarkupFact } from '../../../src/model/markup.ts';
import { said } from './markup.ts';

async function made(content: string, format: 'html' | 'eml' | 'mjml' = 'html'): Promise<MarkupFact> {
  const file = { bytes: content.length, digest: '', extension: format, format };
  const measured = await markup.measure(
    { file },
    { path: `a.${format}`, content: new TextEncoder().encode(content), rules: null as never, logos: [] },
  );
  if (!measured.ok) throw new Error(JSON.stringify(measured.problems));
  return measured.value;
}

/** The words that places lead to. */
async function words(content: string, places: MarkupFact['colours'][number]['places']): Promise<readonly string[]> {
  const read = await said(content);
  if ('code' in read) throw new Error(read.code);
  return places.map((region) => (region.kind === 'span' ? read.text.slice(region.start, region.end) : region.kind));
}

describe('colours', () => {
  const html = `<style>.b{background:#21358A url() no-repeat} h1{color:rgb(242 92 42)}</style>
    <table bgcolor="#f9e4ac" style="border:1px solid #a5cbb5"><tr><td><h1>One</h1>
    <p style="color:inherit">Two <a href="#" style="display:inline-block;padding:4px;background-color:#e0432b;color:#fff">Go</a></p>
    <p style="display:none;color:#123456">Never</p><div style="border:0 solid #999">Three</div></td></tr></table>`;

  test('of what is shown, by what states them', async () => {
    const { colours } = await made(html);
    expect(colours.map(({ hex, uses, count }) => [hex, uses, count]).sort()).toEqual([
      ['#a5cbb5', ['border'], 1],
      ['#e0432b', ['ground'], 1],
      ['#f25c2a', ['text'], 1],
      ['#f9e4ac', ['ground'], 1],
      ['#ffffff', ['text'], 1],
    ]);
  });

  test('with the words that stand in them', async () => {
    const { colours } = await made(html);
    const of = (hex: string) => words(html, colours.find((one) => one.hex === hex)?.places ?? []);
    expect(await of('#e0432b')).toEqual(['Go']);
    expect(await of('#f25c2a')).toEqual(['One']);
    expect(await of('#f9e4ac')).toEqual(['One', 'Two', 'Go', 'Three']);
  });

  test('dark mode and phones are left out', async () => {
    const { colours } = await made('<style>@media (prefers-color-scheme: dark){p{color:#ff0000}}</style><p>Hi</p>');
    expect(colours).toEqual([]);
  });
});

describe('pictures, links, fonts, width', () => {
  test.each([
    ['', false],
    ['height:200px', false],
    ['width:100%;height:auto', true],
  ])('a picture whose style is “%s” leaves its height open: %s', async (style, wanted) => {
    const read = await made(`<img src="hero.png" width="600" height="200" style="${style}">`);
    expect(read.images.map(({ width, height, fluid }) => [width, height, fluid])).toEqual([[600, 200, wanted]]);
  });

  test('as they stand in the code', async () => {
    const html = `<table width="640" style="font-family:'Young Serif', Georgia"><tr><td>
      <a href=" https://a.example "><img src="hero.png" width="600"></a><img src="p.gif" width="1" height="1">
      <p>See <a href="https://b.example">the cups</a> or <a href="">nothing</a></p></td></tr></table>`;
    const read = await made(html);
    expect(read.images.map(({ src, alt, width, href }) => [src, alt, width, href])).toEqual([
      ['hero.png', null, 600, ' https://a.example '],
    ]);
    expect(read.links.map(({ href, text }) => [href, text])).toEqual([
      ['https://b.example', 'the cups'],
      ['', 'nothing'],
      ['https://a.example', ''],
    ]);
    expect(
      await words(
        html,
        read.links.slice(0, 2).map(({ place }) => place),
      ),
    ).toEqual(['the cups', 'nothing']);
    expect([read.width, read.fonts]).toMatchObject([640, [{ families: ['Young Serif', 'Georgia'], count: 1 }]]);
  });
});

describe('what is weighed', () => {
  test('the HTML alone, in bytes', async () => {
    expect((await made('<p>€</p>')).bytes).toBe(10);
    const message = `From: a@b.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>€</p>`;
    // With the line break that a part ends in.
    expect(await made(message, 'eml')).toMatchObject({ bytes: 11, isMail: true });
    expect(await made('<mjml><mj-body></mj-body></mjml>', 'mjml')).toMatchObject({ bytes: null, isMail: true });
  });
});
