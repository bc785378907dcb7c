import { expect, test } from 'vitest';
import { namesAndHex, problemOf, read } from './read.ts';

test('literals of the exported object, by their keys', async () => {
  const js = `"use strict";
    const log = require("../log"); // const no = { red: '#111111' }
    const _default = {
      inherit: "inherit", black: "#000", 'slate-50': \`#f8fafc\`,
      red: { 50: '#fef2f2', "DEFAULT": '#ef4444' /* , 900: '#000' */ },
      list: ['#111111', '#222222'],
      get gone() { return this.red },
      computed: colours.blue, call: withOpacity('#333333'), ternary: dark ? '#444444' : '#555555',
    };`;
  expect(await namesAndHex('colors.js', js)).toEqual([
    ['black', '#000000'],
    ['slate-50', '#f8fafc'],
    ['red.50', '#fef2f2'],
    ['red', '#ef4444'],
    ['list.0', '#111111'],
    ['list.1', '#222222'],
    ['ternary', '#444444'],
  ]);
});

test.each([
  ['module.exports', "module.exports = { theme: { extend: { colors: { brand: '#e4002b' } } }, x: { y: '#000' } }"],
  ['export default', "const helper = { no: '#111111' };\nexport default { theme: { colors: { brand: '#e4002b' } } }"],
  ['a function around it', "export default defineConfig({ theme: { colors: { brand: '#e4002b' } } })"],
  ['TypeScript', "export const brand: string = '#e4002b'"],
  ['one object', "export const palette = { brand: '#e4002b' } as const satisfies Palette;"],
])('%s', async (_, js) => {
  expect(await namesAndHex('theme.ts', js)).toEqual([['brand', '#e4002b']]);
});

test('nothing in the file is run', async () => {
  const js =
    "globalThis.wasRun = true; const a = { [(() => { globalThis.wasRun = true; return 'x' })()]: '#000', b: '#fff' }";
  expect(await namesAndHex('a.js', js)).toEqual([['b', '#ffffff']]);
  expect('wasRun' in globalThis).toBe(false);
});

test('without a literal colour it says how to export JSON', async () => {
  const message = await problemOf(
    'tailwind.config.js',
    "const c = require('./colors');\nmodule.exports = { theme: { colors: c } }",
  );
  expect(message).toContain('JavaScript is never run');
  expect(message).toContain('JSON.stringify');
});

test.each([
  ['brackets', '{['.repeat(200_000)],
  ['quotes', `"\\"'`.repeat(100_000)],
  ['comments', '/*'.repeat(200_000)],
  ['a template', `\`${'$'.repeat(500_000)}`],
])('hostile: %s without end', async (_, code) => {
  expect((await read('a.js', `const x = '#ffffff';\n${code}`)).colours[0]?.hex).toBe('#ffffff');
});
