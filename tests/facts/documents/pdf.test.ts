import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { pieces } from './markup.ts';

test('the text of a PDF, line by line, pages as groups', async () => {
  const document = new PDFDocument();
  document.text('Nothing before nine.').text('Two cups, 44 EUR.');
  document.addPage().text('Page two');
  document.end();
  const read = await pieces(new Uint8Array(await buffer(document)), 'pdf');
  expect(read.map(({ text, group, role }) => [text, group, role])).toEqual([
    ['Nothing before nine.', 0, 'body'],
    ['Two cups, 44 EUR.', 0, 'body'],
    ['Page two', 1, 'body'],
  ]);
});
