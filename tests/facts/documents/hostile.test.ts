import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBuiltAsMail } from '../../../src/facts/markup/measure.ts';
import type { DocumentFormat } from '../../../src/model/placement.ts';
import { documentFormats } from '../../../src/model/placement.ts';
import { said } from './markup.ts';

const withoutPdf = documentFormats.filter((format) => format !== 'pdf');

describe('what nobody would send on purpose', () => {
  test.each([
    ['a hundred thousand elements within one another', '<div>'.repeat(100_000), 'html', 'document-too-deep'],
    ['the same with elements that HTML closes by itself', '<p><li>'.repeat(100_000), 'html', 'document-too-deep'],
    ['more text than a book', 'a'.repeat(4_000_000), 'html', 'document-too-large'],
    ['binary data', '\u0000\u0001\u0002', 'txt', 'document-broken'],
    ['a PDF of nothing', '%PDF-1.7\n%%EOF', 'pdf', 'document-broken'],
  ] as const)('%s', async (_, content, format, code) => {
    expect(await said(content, format)).toMatchObject({ code });
  });

  test.each([
    ['styles within styles', `<style>${'a{'.repeat(50_000)}</style><p>Hi</p>`],
    ['a hundred thousand rules', `<style>${'.x .y{color:red}'.repeat(20_000)}</style><p>Hi</p>`],
    ['end tags that end nothing', `<p>Hi</p>${'</b>'.repeat(300_000)}`],
    ['an attribute without an end', `<p>Hi</p><p title="${'x'.repeat(500_000)}`],
  ])('%s: the words are read all the same', async (_, html) => {
    const read = await said(html);
    expect('code' in read ? read.code : read.pieces[0]?.text).toBe('Hi');
  });

  test('front matter that stands for a billion words says nothing', async () => {
    const bomb = `---\na: &a [x,x]\n${'bcdefghij'
      .split('')
      .map((k, i, all) => `${k}: &${k} [*${i === 0 ? 'a' : all[i - 1]},*${i === 0 ? 'a' : all[i - 1]}]`)
      .join('\n')}\ndate: 2027-01-01\n---\nHi`;
    expect(await said(bomb, 'txt')).toMatchObject({ text: 'Hi', date: null });
  });

  test('any bytes give copy whose spans lead to it, or a problem; never an exception', async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div style="',
      '">',
      '<a href=',
      '<td bgcolor=#fff>',
      '<style>',
      'a{color:',
      '}',
      '</style>',
      '<!--',
      '-->',
      '<mj-text>',
      '<img alt=',
      "'",
      '\r\n\r\n',
      'From: a\r\n',
      'Content-Type: multipart/mixed; boundary=b\r\n',
      '--b--',
      '---\n',
      'date: 2027-01-01\n',
      '*|A|*',
    );
    const text = fc
      .array(fc.oneof(tag, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom<DocumentFormat>(...withoutPdf), async (content, format) => {
        const read = await said(content, format);
        if ('code' in read) return;
        for (const piece of read.pieces) {
          const { region } = piece;
          expect(region.kind === 'span' && read.text.slice(region.start, region.end)).toBe(piece.text);
          for (const [start, end] of piece.struck) expect(start < end && end <= piece.text.length).toBe(true);
          expect(piece.text).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('what is built as an e-mail', () => {
  test.each([
    [true, '<html><!--[if mso]><xml></xml><![endif]--><body></body></html>'],
    [true, '<table cellpadding="0" cellspacing="0" bgcolor="#fff"><tr><td>Unsubscribe</td></tr></table>'],
    [false, '<table cellpadding="0"><tr><td>1998</td></tr></table>'],
    [false, '<script src="a.js"></script><table role="presentation" bgcolor="#fff"></table>'],
  ])('%s: %s', (expected, html) => {
    expect(isBuiltAsMail(html)).toBe(expected);
  });
});
