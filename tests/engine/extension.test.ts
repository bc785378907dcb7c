import sharp from 'sharp';
import { expect, test } from 'vitest';
import { extensionFor } from '../../src/engine/extension.ts';

const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#123456' } });

test.each([
  ['png', await picture.png().toBuffer()],
  ['jpg', await picture.jpeg().toBuffer()],
  ['webp', await picture.webp().toBuffer()],
  ['svg', '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>'],
  ['pdf', '%PDF-1.7\n'],
  ['eml', 'From: a@b.example\nSubject: Spring\n\nHello'],
  ['mjml', '<!-- spring --><mjml><mj-body/></mjml>'],
  ['html', '<table><tr><td>Hello</td></tr></table>'],
  ['txt', 'From here on: spring'],
  ['txt', ''],
])('%s', (extension, content) => {
  expect(extensionFor(typeof content === 'string' ? new TextEncoder().encode(content) : content)).toBe(extension);
});
