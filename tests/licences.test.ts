import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('the licence of the typeface that reports carry is shipped as it is, and named', () => {
  const licence = read('assets/licences/inter-tight.txt');
  expect(licence).toBe(read('node_modules/@fontsource-variable/inter-tight/LICENSE'));
  expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(read('README.md')).toContain('assets/licences/inter-tight.txt');
});

/** Licences that let a package be built into ours and shipped, on naming it. */
const free =
  /^\((MIT|MIT License|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|OFL-1\.1|MIT AND Apache-2\.0)\)$/;

test.each(['dist/licences.txt', 'dist/window/licences.txt'])(
  '%s names every package that is built in, with a licence that lets us',
  (file) => {
    const named = [...read(file).matchAll(/^(\S+) \d\S* (\(.*\))$/gm)];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(([, , licence = '']) => !free.test(licence)).map(([line]) => line)).toEqual([]);
  },
);

test('the licences of the models that pictures are read with are shipped, and named', () => {
  const licences = read('assets/licences/reading.txt');
  for (const name of ['PP-OCRv4', 'Tesseract', 'ONNX Runtime', 'Apache License 2.0', 'MIT License'])
    expect(licences).toContain(name);
  expect(read('README.md')).toContain('assets/licences/reading.txt');
  expect(read('electron-builder.yml')).toContain('assets/licences');
});
