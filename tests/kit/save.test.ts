import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openKit } from '../../src/kit/open.ts';
import { addColours, type WrittenKit, writeNewKit } from '../../src/kit/save.ts';
import { folderWith, known, opened, temporary } from './kits.ts';

const kit: WrittenKit = { onbrand: 1, name: 'Test', palette: { colours: [{ name: 'Indigo', value: '#635bff' }] } };

describe('a new kit', () => {
  test('is written with its files and its schema, and opens', async () => {
    const folder = join(await temporary(), 'deep', 'brand');
    const written = await writeNewKit(folder, kit, [{ path: 'logos/a.svg', content: Buffer.from('<svg/>') }]);
    expect(written).toEqual({ ok: true, value: join(folder, 'brandkit.json') });
    expect(await readFile(join(folder, 'brandkit.json'), 'utf8')).toBe(
      '{\n  "$schema": "./brandkit.schema.json",\n  "onbrand": 1,\n  "name": "Test",\n  "palette": {\n    "colours": [\n      {\n        "name": "Indigo",\n        "value": "#635bff"\n      }\n    ]\n  }\n}\n',
    );
    expect(await readFile(join(folder, 'logos', 'a.svg'), 'utf8')).toBe('<svg/>');
    expect((await openKit(folder, known)).ok).toBe(true);
  });

  test.each(['brandkit.json', 'logos/a.svg'])('never overwrites %s', async (path) => {
    const folder = await folderWith({ [path]: 'precious' });
    const refused = await writeNewKit(folder, kit, [{ path: 'logos/a.svg', content: new Uint8Array() }]);
    expect(refused.ok ? '' : refused.problems[0]?.message).toMatch(
      /is there already and was left as it is; give another folder/,
    );
    expect(await readFile(join(folder, path), 'utf8')).toBe('precious');
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('tells where it can’t write', async () => {
    const folder = await folderWith({ file: '' });
    const refused = await writeNewKit(join(folder, 'file', 'brand'), kit);
    expect(refused.ok ? '' : refused.problems[0]?.message).toMatch(
      /^brandkit.json can’t be written \(something of that name is there\)/,
    );
  });

  test('opens as what was written, whatever its names', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: (text) => text.trim().toLowerCase() }),
        async (title, names) => {
          const folder = join(await temporary(), 'brand');
          const colours = names.map((one, i) => ({ name: one, value: `#00000${i}` }));
          await writeNewKit(folder, { onbrand: 1, name: title, palette: { colours } });
          const result = await openKit(folder, known);
          expect(result.ok && result.value.kit.name).toBe(title.trim());
          expect(result.ok && result.value.palette.map((colour) => colour.name)).toEqual(
            names.map((one) => one.trim()),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('adding colours to a kit', () => {
  const green = { name: 'Green', value: '#00a86b', role: 'accent' } as const;
  const withGreen = async (before: string) => {
    const folder = await folderWith({ 'brandkit.json': before });
    expect((await addColours(folder, [green])).ok).toBe(true);
    const text = await readFile(join(folder, 'brandkit.json'), 'utf8');
    const { palette } = await opened(text);
    expect(palette.at(-1)).toMatchObject({ name: 'Green', hex: '#00a86b' });
    return text;
  };

  test('keeps comments, order and spacing', async () => {
    const before = `{
  // our brand
  "name": "Test", "onbrand": 1,
  "palette": {
    "colours": [
      { "name": "Indigo", "value": "#635bff" } // the blue one
    ],
    "tolerance": 4 /* tight */
  }
}
`;
    const text = await withGreen(before);
    expect(text.split('\n').filter((line) => before.split('\n').includes(line))).toEqual(
      before.split('\n').filter((line) => !line.includes('Indigo')),
    );
    for (const kept of ['// our brand', '// the blue one', '/* tight */']) expect(text).toContain(kept);
  });

  test.each([
    ['tabs', '\t', '\n'],
    ['four spaces', '    ', '\n'],
    ['Windows', '  ', '\r\n'],
  ])('writes as the file is written: %s', async (_, indent, eol) => {
    const before = JSON.stringify(kit, null, indent).replaceAll('\n', eol);
    const text = await withGreen(before);
    expect(text).toContain(`${eol}${indent.repeat(3)}{${eol}${indent.repeat(4)}"name": "Green",${eol}`);
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(eol === '\n');
  });

  test('keeps a byte order mark', async () => {
    expect((await withGreen(`\ufeff${JSON.stringify(kit)}`)).startsWith('\ufeff{')).toBe(true);
  });

  test('tells where there is no kit', async () => {
    const folder = await temporary();
    await writeFile(join(folder, 'other.json'), '{}');
    expect(await addColours(folder, [green])).toMatchObject({ ok: false });
  });
});
