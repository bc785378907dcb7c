import { describe, expect, test } from 'vitest';
import { lines, pieces, said } from './markup.ts';

const message = (headers: readonly string[], body: string): string => `${headers.join('\r\n')}\r\n\r\n${body}`;
const html = 'Content-Type: text/html; charset=utf-8';

describe('a message', () => {
  test('sender, subject and day come from its header; the title is shown nowhere', async () => {
    const read = await said(
      message(
        [
          'From: =?utf-8?B?5bCP6LGG?= <a@solvane.example>',
          'Subject: =?gb18030?B?1ty1xtTnss0=?=',
          'Date: Wed, 3 Feb 2027 23:30:00 +0100',
          html,
        ],
        '<html><head><title>Draft</title></head><body><p>Good morning.</p></body></html>',
      ),
      'eml',
    );
    if ('code' in read) throw new Error(read.code);
    expect(read.date).toBe('2027-02-03');
    expect(read.pieces.map(({ role, text }) => [role, text])).toEqual([
      ['sender', '小豆'],
      ['subject', '周灯早餐'],
      ['body', 'Good morning.'],
    ]);
  });

  test('base64 in another encoding; the HTML before the plain text', async () => {
    const body = [
      '--b',
      'Content-Type: text/plain',
      '',
      'Plain',
      '--b',
      'Content-Type: text/html; charset=gb18030',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from([0x3c, 0x70, 0x3e, 0xd6, 0xdc, 0xc8, 0xd5]).toString('base64'),
      '--b--',
      '',
    ];
    expect(
      await lines(
        message(['From: a@b.example', 'Content-Type: multipart/alternative; boundary=b'], body.join('\r\n')),
        'eml',
      ),
    ).toEqual(['a@b.example', '周日']);
  });

  test('plain text alone: paragraphs are groups', async () => {
    const read = await pieces(message(['From: a@b.example'], 'One\r\ntwo\r\n\r\nthree\r\n'), 'eml');
    expect(read.map(({ text, group }) => [text, group])).toEqual([
      ['a@b.example', 0],
      ['One', 1],
      ['two', 1],
      ['three', 2],
    ]);
  });

  test.each([
    [
      'cut off in the middle',
      message(
        ['From: a@b.example', 'Content-Type: multipart/mixed; boundary="b"'],
        '--b\r\nContent-Type: text/html\r\n\r\n<p>Hi',
      ),
      'document-truncated',
    ],
    ['no message at all', 'Dear all,\r\n\r\nno.', 'document-broken'],
  ])('%s is told', async (_, content, code) => {
    expect(await said(content, 'eml')).toMatchObject({ code });
  });
});

describe('captions', () => {
  test('front matter says when and what; the rest is the caption', async () => {
    const read = await said(
      '---\ndate: 2027-01-25\nsubject: Two cups\ntags: [a, b]\n---\nLast slow days.\n\nIncl. VAT.',
      'txt',
    );
    if ('code' in read) throw new Error(read.code);
    expect(read.date).toBe('2027-01-25');
    expect(read.pieces.map(({ role, text }) => [role, text])).toEqual([
      ['subject', 'Two cups'],
      ['caption', 'Last slow days.'],
      ['caption', 'Incl. VAT.'],
    ]);
  });

  test('copy decks say what a line is before it', async () => {
    const read = await pieces('Subject: The set is back\n预览文字：两只杯子\nCTA: See it', 'txt');
    expect(read.map(({ role, text }) => [role, text])).toEqual([
      ['subject', 'The set is back'],
      ['preheader', '两只杯子'],
      ['button', 'See it'],
    ]);
  });

  test('Markdown without its marks', async () => {
    const read = await pieces(
      '# Two cups\n\n- **One** is for [later](https://a.example)\n\n---\n\n![A cup](a.png) 2*3*4',
      'md',
    );
    expect(read.map(({ role, text }) => [role, text])).toEqual([
      ['heading', 'Two cups'],
      ['caption', 'One is for later'],
      ['caption', 'A cup 2*3*4'],
    ]);
  });

  test.each([
    ['Nothing before nine.', 'latin'],
    ['周日早餐，九点以后。', 'hans'],
    ['週日早餐，來得及慢慢吃。', 'hant'],
    ['Two cups 两只杯子 for slow mornings 早餐', 'mixed'],
    ['€44', 'none'],
  ])('%s is %s', async (text, script) => {
    expect(await said(text, 'txt')).toMatchObject({ script });
  });
});
