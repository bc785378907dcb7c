import { expect, test } from 'vitest';
import { fileExtension } from '../../src/checks/file-extension.ts';
import { conforms, file, judge, only, whole } from './asset.ts';

test.each([
  ['jpg', 'jpg'],
  ['jpeg', 'jpg'],
  ['jfif', 'jpg'],
  ['tif', 'tiff'],
  ['heif', 'heic'],
  ['htm', 'html'],
  ['markdown', 'md'],
] as const)('.%s with %s in it conforms', (extension, format) => {
  expect(judge(fileExtension, { file: file({ extension, format }) })).toEqual(conforms);
});

test.each([
  ['png', 'jpg', 'The name ends in .png, the content is JPG.'],
  ['jpg', 'webp', 'The name ends in .jpg, the content is WEBP.'],
  ['gif', 'png', 'The name ends in .gif, the content is PNG.'],
  ['dat', 'jpg', 'The name ends in .dat, the content is JPG.'],
] as const)('.%s with %s in it deviates', (extension, format, says) => {
  expect(only(judge(fileExtension, { file: file({ extension, format }) }))).toMatchObject({
    subject: 'extension',
    measured: format,
    certainty: 'sure',
    regions: whole,
    says,
  });
});

test('does not apply to a name without one', () => {
  expect(judge(fileExtension, { file: file({ extension: '' }) })).toBe('no-extension');
});
