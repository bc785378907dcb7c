import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/facts/copy/documents/index.ts';
import { pieces } from './markup.ts';

test('the text of a PDF, line by line, pages as groups', async () => {
  const document = new PDFDocument();
  document.text('Nothing before nine.').text('Two cups, 44 EUR.');
  document.addPage().text('Page two');
  document.end();
  const read = await pieces(await buffer(document), 'pdf');
  expect(read.map(({ text, group, role }) => [text, group, role])).toEqual([
    ['Nothing before nine.', 0, 'body'],
    ['Two cups, 44 EUR.', 0, 'body'],
    ['Page two', 1, 'body'],
  ]);
});

const read = async (document: InstanceType<typeof PDFDocument>) => {
  document.end();
  // As a file is read: a Buffer, which is not every library's idea of bytes.
  return readDocument('a.pdf', await buffer(document), 'pdf');
};

test('a scanned page is read from its picture, and what it says is less sure than text', async () => {
  const scan = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><rect width="600" height="200" fill="#fff"/><text x="40" y="110" font-family="DejaVu Sans, Arial, sans-serif" font-size="40">Open on Sundays</text></svg>',
  );
  const document = new PDFDocument();
  document.image(await sharp(scan).png().toBuffer(), 0, 0, { width: 600 });
  document.addPage().text('Page two').addPage();
  const outcome = await read(document);
  if (!outcome.ok) throw new Error('not read');
  expect(outcome.value.pieces.map(({ text, source, region }) => [text, source, region.kind])).toEqual([
    ['Open on Sundays', 'ocr', 'span'],
    ['Page two', 'pdf', 'span'],
  ]);
  const [scanned, second] = outcome.value.pieces;
  expect(scanned?.confidence).toBeLessThan(1);
  expect(scanned?.group).not.toBe(second?.group);
});

test('words that are drawn as shapes are not passed over in silence', async () => {
  const document = new PDFDocument();
  document.rect(50, 50, 20, 200).fill('#123456');
  const outcome = await read(document);
  expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['document-unread']);
});

test('an empty page says nothing', async () => {
  const outcome = await read(new PDFDocument());
  expect(outcome.ok && outcome.value.pieces).toEqual([]);
});

test('what a line is drawn through is struck, and nothing else', async () => {
  const document = new PDFDocument().fontSize(20);
  document.text('Ember Lamp', 72, 72);
  document.text('$119', 72, 110, { strike: true, continued: true }).text(' now $89', { strike: false });
  document.text('Was €60', 72, 150).moveTo(110, 158).lineTo(160, 158).stroke();
  document.text('Under £40', 72, 190, { underline: true });
  document.text('Slanted $70', 72, 230).moveTo(138, 246).lineTo(184, 234).stroke();
  document.text('Barred $75', 72, 270).rect(138, 278, 50, 1.5).fill('red');
  document.text('Framed $80', 72, 310).rect(70, 308, 120, 20).stroke();
  const outcome = await read(document);
  if (!outcome.ok) throw new Error('not read');
  expect(
    outcome.value.pieces.map(({ text, struck }) => [text, ...struck.map((range) => text.slice(...range))]),
  ).toEqual([
    ['Ember Lamp'],
    ['$119 now $89', '$119'],
    ['Was €60', '€60'],
    ['Under £40'],
    ['Slanted $70', '$70'],
    ['Barred $75', '$75'],
    ['Framed $80'],
  ]);
});

test('a note that strikes out, or a line that somebody drew as a note, strikes; one that is hidden or marks does not', async () => {
  const hidden = { F: 2 } as { color?: string };
  const document = new PDFDocument().fontSize(20);
  document.text('Now €60', 72, 72).strike(114, 72, 34, 20);
  document.text('Was €70', 72, 110).lineAnnotation(114, 124, 150, 118);
  document.text('Marked €80', 72, 150).highlight(140, 150, 40, 20);
  document.text('Hidden €90', 72, 190).strike(140, 190, 40, 20, hidden);
  const outcome = await read(document);
  if (!outcome.ok) throw new Error('not read');
  expect(
    outcome.value.pieces.map(({ text, struck }) => [text, ...struck.map((range) => text.slice(...range))]),
  ).toEqual([['Now €60', '€60'], ['Was €70', '€70'], ['Marked €80'], ['Hidden €90']]);
});

test('what stands under a heading of a page is a group; a price set large is no heading', async () => {
  const document = new PDFDocument();
  document.fontSize(24).text('Fern Mug').fontSize(22).text('€18');
  document.fontSize(24).text('Ember Lamp').fontSize(22).text('€89');
  document.fontSize(12).text('Prices include VAT and hold while there are any left in our shop at the harbour.');
  document.end();
  const read = await pieces(await buffer(document), 'pdf');
  expect(read.map(({ role, group }) => `${role} ${group}`)).toEqual([
    'heading 0',
    'body 0',
    'heading 1',
    'body 1',
    'body 1',
  ]);
});
