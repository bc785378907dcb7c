import { mkdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openKit } from '../../src/kit/open.ts';
import { kitText, second } from './broken.ts';
import { folderWith, kitWith, known, opened, temporary } from './kits.ts';

describe('a path that is no kit', () => {
  const at = async (path: string) => {
    const result = await openKit(path, known);
    return result.ok ? null : result.problems[0]?.message;
  };
  test('nothing there', async () => {
    expect(await at(join(await temporary(), 'gone'))).toMatch(/^There is nothing at “.*gone”/);
  });
  test('a folder without brandkit.json', async () => {
    const folder = await temporary();
    expect(await at(folder)).toBe(
      `There is no brandkit.json in “${basename(folder)}”; write one with “onbrand kit init”.`,
    );
  });
  test('another file', async () => {
    const folder = await folderWith({ 'notes.txt': 'hello' });
    expect(await at(join(folder, 'notes.txt'))).toMatch(/^“notes.txt” is no brand kit/);
  });
  test('brandkit.json is a folder', async () => {
    const folder = await temporary();
    await mkdir(join(folder, 'brandkit.json'));
    expect(await at(folder)).toBe('brandkit.json can’t be read (a folder); give yourself permission to read it.');
  });
  test('brandkit.json is a link that leads out', async () => {
    const outside = await folderWith({ 'other.json': JSON.stringify(kitWith()) });
    const folder = await temporary();
    await symlink(join(outside, 'other.json'), join(folder, 'brandkit.json'));
    expect(await at(folder)).toMatch(/^“brandkit.json” is "brandkit.json", which leads out of the kit/);
  });
  test('a link that leads out is not followed', async () => {
    const outside = await folderWith({ 'secret.txt': 'secret' });
    const folder = await folderWith({
      'brandkit.json': JSON.stringify(kitWith({ voice: { samples: ['copy.txt', '..b.txt'] } })),
      '..b.txt': 'in',
    });
    await symlink(join(outside, 'secret.txt'), join(folder, 'copy.txt'));
    const result = await openKit(folder, known);
    expect(result.ok ? [] : result.problems.map(({ key, found }) => [key, found])).toEqual([
      ['voice.samples[0]', '"copy.txt"'],
    ]);
  });
});

describe('an opened kit', () => {
  test('from its folder and from its file, the same', async () => {
    const folder = await folderWith({ 'brandkit.json': JSON.stringify(kitWith()) });
    expect(await openKit(join(folder, 'brandkit.json'), known)).toEqual(await openKit(folder, known));
  });

  test('tolerates a byte order mark, comments and trailing commas', async () => {
    const kit = await opened(`\ufeff// the brand\n${kitText(`${second},`)}`);
    expect(kit.palette.map(({ name }) => name)).toEqual(['Indigo', 'Ink']);
    expect(kit.lines['palette.colours[1].value']).toBe(7);
  });

  test('knows the line of every value', async () => {
    const { lines } = await opened(`{
  "onbrand": 1, "name": "T",
  "palette": {
    "colours": [
      { "name": "A",
        "value":
          "#fff" },
    ]
  },
  "channels": { "x-header": { "palette": {
    "tone": { "hue": 5 } } } }
}`);
    expect(lines).toEqual({
      '': 1,
      onbrand: 2,
      name: 2,
      palette: 3,
      'palette.colours': 4,
      'palette.colours[0]': 5,
      'palette.colours[0].name': 5,
      'palette.colours[0].value': 6,
      channels: 10,
      'channels.x-header': 10,
      'channels.x-header.palette': 10,
      'channels.x-header.palette.tone': 11,
      'channels.x-header.palette.tone.hue': 11,
    });
  });

  test('lines after every kind of line break', async () => {
    const { lines } = await opened(kitText(second).replaceAll('\n', '\r\n'));
    expect(lines['palette.colours[1]']).toBe(6);
  });

  test('maps colours outside sRGB and keeps them as written', async () => {
    const { palette, accepted, allowed } = await opened(
      kitWith({
        palette: {
          colours: [
            { name: 'Named', value: 'RebeccaPurple' },
            { name: 'Wide', value: 'color(display-p3 0 1 0)' },
            { name: 'Rounded', value: 'oklch(62.8% 0.25768 29.234)' },
          ],
          accepted: [{ name: 'Old', value: 'hsl(120 100% 25%)' }],
        },
        channels: { x: { palette: { colours: [{ name: 'Sky', value: '#08F' }] } } },
      }),
    );
    // 102 51 153 and 0 128 0: CSS Color 4 §6.1. Red in OKLCH to five digits: within rounding of sRGB.
    expect(palette[0]).toEqual({
      name: 'Named',
      value: 'RebeccaPurple',
      hex: '#663399',
      inSrgb: true,
      pointer: 'palette.colours[0]',
    });
    expect(palette[1]).toMatchObject({ value: 'color(display-p3 0 1 0)', inSrgb: false });
    expect(palette[1]?.hex).toMatch(/^#00f[0-9a-f]{3}$/);
    expect(palette[2]).toMatchObject({ hex: '#ff0000', inSrgb: true });
    expect(accepted[0]).toMatchObject({ hex: '#008000', pointer: 'palette.accepted[0]' });
    expect(allowed).toEqual({
      x: [{ name: 'Sky', value: '#08F', hex: '#0088ff', inSrgb: true, pointer: 'channels.x.palette.colours[0]' }],
    });
  });

  test('has one digest for one kit, however it is written', async () => {
    const kit = kitWith({ voice: { samples: ['copy.txt'] } });
    const plain = await opened(kit, { 'copy.txt': 'Hello' });
    const reversed = Object.fromEntries(Object.entries({ ...kit, $schema: './s.json' }).reverse());
    const otherwise = await opened(`// the same\n${JSON.stringify(reversed, null, 7)}`, {
      'copy.txt': 'Hello',
      'more.txt': '',
    });
    expect(otherwise.digest).toBe(plain.digest);
    expect(plain.digest).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      await opened(kit, { 'copy.txt': 'Hullo' }),
      await opened(kit),
      await opened({ ...kit, name: 'Other' }, { 'copy.txt': 'Hello' }),
    ];
    expect(new Set([plain, ...others].map(({ digest }) => digest)).size).toBe(4);
  });

  test('holds the files it names, and opens without those that are missing', async () => {
    const { files } = await opened(kitWith({ voice: { samples: ['a.txt', 'b/c.txt', 'gone.txt'] } }), {
      'a.txt': 'A',
      'b/c.txt': 'C',
      'other.txt': 'O',
    });
    expect([...files].map(([path, content]) => [path, Buffer.from(content).toString()])).toEqual([
      ['a.txt', 'A'],
      ['b/c.txt', 'C'],
    ]);
  });
});
