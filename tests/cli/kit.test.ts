import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit.ts';
import type { Io } from '../../src/cli/io.ts';
import { kitCommand } from '../../src/cli/kit.ts';
import { split } from '../../src/cli/kit-questions.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onbrand-cli-kit-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const exitCode = process.exitCode;
afterEach(() => {
  process.exitCode = exitCode;
});

const at = (name: string): string => join(folder, name);

/** Runs one command line. */
async function run(args: readonly string[], io: Partial<Io> = {}) {
  const told = { out: '', err: '' };
  const command = kitCommand({
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    colour: false,
    language: 'en',
    interactive: false,
    ...io,
  });
  for (const inner of command.commands) inner.exitOverride().configureOutput({ writeErr: () => {} });
  await command.parseAsync([...args], { from: 'user' });
  return { ...told, code: process.exitCode };
}

const gpl = 'GIMP Palette\nName: Brand\n#\n 99 91 255 Indigo\n 10 37 64 Ink\n 0 168 107 Leaf\n';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#e4002b" d="M0 0h9v9z"/></svg>';

describe('kit init', () => {
  test('makes a kit from a palette and logos, which opens without a word', async () => {
    await writeFile(at('brand.gpl'), gpl);
    await writeFile(at('Logo White.svg'), svg);
    await writeFile(
      at('mark.png'),
      await sharp({ create: { width: 9, height: 9, channels: 4, background: '#63f8' } })
        .png()
        .toBuffer(),
    );
    await writeFile(
      at('photo.png'),
      await sharp({ create: { width: 9, height: 9, channels: 3, background: '#639' } })
        .png()
        .toBuffer(),
    );
    const made = await run([
      'init',
      at('brand'),
      '--from',
      at('brand.gpl'),
      at('Logo White.svg'),
      at('mark.png'),
      at('photo.png'),
      '--name',
      'Acme',
    ]);
    expect(made).toMatchObject({ code: exitCodes.conforms, err: '' });
    expect(made.out).toContain('3 colours, 2 logos');
    expect(await readdir(at('brand/logos'))).toEqual(['logo-white.svg', 'mark.png']);
    const kit = JSON.parse(await readFile(at('brand/brandkit.json'), 'utf8'));
    expect(kit).toMatchObject({
      onbrand: 1,
      name: 'Acme',
      palette: {
        colours: [
          { name: 'Indigo', value: '#635bff', role: 'primary' },
          { name: 'Ink', value: '#0a2540', role: 'support' },
          { name: 'Leaf', value: '#00a86b' },
        ],
      },
      logos: {
        variants: [
          { id: 'logo-white', lockup: 'horizontal', colourway: 'reversed' },
          { id: 'mark', lockup: 'mark', colourway: 'full' },
        ],
      },
    });
    expect(await run(['check', at('brand')])).toEqual({
      code: exitCodes.conforms,
      err: '',
      out: 'Acme is fine: 3 colours, 2 logos, 0 channels with allowances.\n',
    });
  });

  test('takes the colours of a logo where there is nothing else, and the folder’s name', async () => {
    await writeFile(at('logo.svg'), svg);
    await run(['init', at('from-logo'), '--from', at('logo.svg')]);
    const kit = JSON.parse(await readFile(at('from-logo/brandkit.json'), 'utf8'));
    expect(kit).toMatchObject({ name: 'from-logo', palette: { colours: [{ value: '#e4002b' }] } });
  });

  test('never overwrites a kit', async () => {
    await writeFile(at('again.gpl'), gpl);
    await run(['init', at('again'), '--from', at('again.gpl')]);
    const before = await readFile(at('again/brandkit.json'), 'utf8');
    const refused = await run(['init', at('again'), '--from', at('again.gpl'), '--name', 'Other']);
    expect(refused.code).toBe(exitCodes.usage);
    expect(refused.err).toMatch(/is there already and was left as it is/);
    expect(await readFile(at('again/brandkit.json'), 'utf8')).toBe(before);
  });

  test.each([
    ['nothing to start from', [], /Say where the colours come from: --from/],
    ['a file that is not there', ['--from', 'gone.ase'], /There is no file “gone.ase”/],
    ['a logo that is not there', ['--from', 'gone.svg'], /There is no file “gone.svg”/],
  ])('writes nothing with %s', async (_, args, message) => {
    const refused = await run(['init', at('nothing'), ...args]);
    expect(refused).toMatchObject({ code: exitCodes.usage, out: '' });
    expect(refused.err).toMatch(message);
    expect(await readdir(folder)).not.toContain('nothing');
  });

  test('writes nothing from files without colours', async () => {
    await writeFile(at('notes.txt'), 'hello');
    await writeFile(at('bare.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
    for (const file of ['notes.txt', 'bare.svg']) {
      expect((await run(['init', at('nothing'), '--from', at(file)])).code).toBe(exitCodes.usage);
    }
    expect(await readdir(folder)).not.toContain('nothing');
  });

  test('takes an answer apart into paths and colours', () => {
    expect(split(`brand.ase,  "My Brand/logo.svg" 'a b.gpl' #635bff rgb(99 91 255)`)).toEqual([
      'brand.ase',
      'My Brand/logo.svg',
      'a b.gpl',
      '#635bff',
      'rgb(99 91 255)',
    ]);
  });
});

describe('kit import', () => {
  test('lists the colours of a file', async () => {
    await writeFile(at('list.gpl'), gpl);
    const listed = await run(['import', at('list.gpl')]);
    expect(listed).toMatchObject({ code: exitCodes.conforms, err: '' });
    expect(listed.out).toMatch(/3 colours\n {2}Indigo {2}#635bff.*\n {2}Ink {5}#0a2540.*\n {2}Leaf {4}#00a86b.*\n$/);
  });

  test('adds what is new, once', async () => {
    await writeFile(at('more.gpl'), `${gpl} 228 0 43 Signal\n`);
    await writeFile(at('base.gpl'), gpl);
    await run(['init', at('filled'), '--from', at('base.gpl')]);
    const added = await run(['import', at('more.gpl'), '--kit', at('filled')]);
    expect(added.code).toBe(exitCodes.conforms);
    expect(added.out).toMatch(/Signal +#e4002b .*new\n/);
    expect(added.out).toMatch(/Indigo +#635bff .*there already as “Indigo”/);
    expect(added.out).toContain('Added 1 colour to');
    const again = await run(['import', at('more.gpl'), '--kit', at('filled/brandkit.json')]);
    expect(again.out).toContain('Nothing new; the kit was left as it is.');
    const kit = JSON.parse(await readFile(at('filled/brandkit.json'), 'utf8'));
    expect(kit.palette.colours.map(({ name }: { name: string }) => name)).toEqual(['Indigo', 'Ink', 'Leaf', 'Signal']);
  });

  test('leaves a zipped and a broken kit alone', async () => {
    await writeFile(at('zip.gpl'), gpl);
    await run(['init', at('zip'), '--from', at('zip.gpl')]);
    await run(['pack', at('zip'), at('zip.brandkit')]);
    expect(await run(['import', at('zip.gpl'), '--kit', at('zip.brandkit')])).toMatchObject({
      code: exitCodes.usage,
      err: expect.stringMatching(/is zipped; unpack it/),
    });
    await writeFile(at('zip/brandkit.json'), '{');
    expect(await run(['import', at('zip.gpl'), '--kit', at('zip')])).toMatchObject({ code: exitCodes.kit });
    expect(await readFile(at('zip/brandkit.json'), 'utf8')).toBe('{');
  });
});

/** A kit with everything that `show` tells. */
const rich = JSON.stringify({
  onbrand: 1,
  name: 'Ac\u202eme',
  palette: {
    colours: [
      { name: 'Indigo', value: '#635bff', role: 'primary', share: { target: 60 }, tints: true },
      { name: '霓虹绿', value: 'color(display-p3 0 1 0)', role: 'accent', tolerance: 2 },
    ],
    accepted: [{ name: 'Old', value: 'navy', until: '2030-01-31' }],
    neutrals: { maxShare: 20 },
  },
  channels: {
    x: {
      why: 'louder there',
      palette: { tone: { hue: 5 }, tolerance: 9, colours: [{ name: 'Sky', value: '#08f' }] },
      size: { maxBytes: 500 },
    },
  },
  placements: [{ id: 'wall', channel: 'Shop', title: 'Wall', recommended: { width: 16, height: 9 } }],
});

describe('kit check and show', () => {
  const make = async (name: string, text: string): Promise<string> => {
    const kit = at(`${name}.kit`);
    await mkdir(kit);
    await writeFile(join(kit, 'brandkit.json'), text);
    return kit;
  };

  test('tells every problem with file, line, key and the nearest word; 78', async () => {
    const kit = await make(
      'broken',
      '{\n  "onbrand": 1, "name": "T",\n  "palette": { "colours": [{ "name": "A", "value": "#ff", "rol": "x" }] },\n  "channels": { "x-heder": {} }\n}',
    );
    const checked = await run(['check', kit]);
    expect(checked).toMatchObject({ code: exitCodes.kit, out: '' });
    expect(checked.err).toMatch(/✖ brandkit\.json:3 {2}palette\.colours\[0\]\.rol\n.*Did you mean “role”\?/);
    expect(checked.err).toMatch(/✖ brandkit\.json:3 {2}palette\.colours\[0\]\.value\n/);
    expect(checked.err).toMatch(/✖ brandkit\.json:4 {2}channels\.x-heder\n.*Did you mean “x-header”\?/);
    expect(checked.err.endsWith('\n3 errors, 0 warnings\n')).toBe(true);
    expect((await run(['check', kit], { language: 'zh-Hans' })).err).toContain('是不是想写“role”？');
  });

  test('tells contradictions, and passes with warnings alone', async () => {
    const kit = await make('odd', rich.replace('"x":{', '"facebook":{},"x":{'));
    const checked = await run(['check', kit, '--today', '2031-01-01']);
    expect(checked).toMatchObject({ code: exitCodes.conforms, out: '' });
    expect(checked.err).toMatch(/⚠ brandkit\.json:1 {2}palette\.accepted\[0\]\.until\n.*which is past/);
    expect(checked.err).toMatch(/⚠ brandkit\.json:1 {2}channels\.facebook\n/);
  });

  test('a missing logo is an error', async () => {
    const kit = await make(
      'logoless',
      rich.replace('"channels"', '"logos":{"variants":[{"id":"a","file":"a.svg","lockup":"mark"}]},"channels"'),
    );
    expect(await run(['check', kit])).toMatchObject({ code: exitCodes.kit, err: expect.stringContaining('"a.svg"') });
  });

  test('shows the palette in colours and what channels may do', async () => {
    const kit = await make('rich', rich);
    const plain = (await run(['show', kit])).out;
    // A name that would turn the line around is shown with a sign.
    expect(plain).toMatch(/^Ac\ufffdme {2}[0-9a-f]{12}\n/);
    expect(plain).toMatch(/Indigo +#635bff +primary +ΔE00 ≤ 5 +60 % ± 10 +with tints/);
    expect(plain).toMatch(
      /霓虹绿 +#00[0-9a-f]{4} +accent +ΔE00 ≤ 2 .*color\(display-p3 0 1 0\), outside sRGB: shown as the nearest/,
    );
    expect(plain).toMatch(/Old +#000080 +ΔE00 ≤ 5 +until 2030-01-31/);
    expect(plain).toMatch(/x +\+ Sky #0088ff · ΔE00 ≤ 9 · tone H ± 5° L ± 0 C ± 0 · ≤ 500 bytes · louder there/);
    expect(plain).toMatch(/wall +Shop +Wall +16×9/);
    expect(plain).not.toContain('\u001b');
    const painted = (await run(['show', kit], { colour: true })).out;
    expect(painted).toContain('\u001b[48;2;99;91;255m');
    expect((await run(['show', kit], { language: 'zh-Hans' })).out).toContain('调色板');
  });

  test('gives the kit as data', async () => {
    const kit = await make('data', rich);
    const data = JSON.parse((await run(['show', kit, '--format', 'json'])).out);
    expect(data).toMatchObject({
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      onbrand: 1,
      palette: {
        colours: [
          { name: 'Indigo', hex: '#635bff', inSrgb: true, tolerance: 5 },
          { inSrgb: false, tolerance: 2 },
        ],
        accepted: [{ hex: '#000080' }],
      },
      channels: { x: { palette: { tolerance: 9 } } },
    });
  });

  test.each(['check', 'show'])('%s of nothing is told in a sentence', async (command) => {
    expect(await run([command, at('gone')])).toMatchObject({
      code: exitCodes.kit,
      out: '',
      err: expect.stringMatching(/^✖ gone\n {2}There is nothing at/),
    });
  });

  test('refuses a day that no calendar has, and a format nobody writes', async () => {
    await expect(run(['check', at('gone'), '--today', '2027-02-30'])).rejects.toThrow(CommanderError);
    await expect(run(['show', at('gone'), '--format', 'xml'])).rejects.toThrow(CommanderError);
  });
});

describe('kit pack', () => {
  test('writes one file that opens, and never over another unless told', async () => {
    await writeFile(at('packed.gpl'), gpl);
    await run(['init', at('packed'), '--from', at('packed.gpl')]);
    const target = at('shared.brandkit');
    expect(await run(['pack', at('packed'), target])).toMatchObject({
      code: exitCodes.conforms,
      out: expect.stringMatching(/: 2 files, \d+ KB\.\n$/),
    });
    expect((await run(['check', target])).code).toBe(exitCodes.conforms);
    expect(await run(['pack', at('packed'), target])).toMatchObject({
      code: exitCodes.usage,
      err: expect.stringMatching(/--force/),
    });
    expect((await run(['pack', at('packed'), target, '--force'])).code).toBe(exitCodes.conforms);
  });

  test('packs no broken kit, and nothing that is no folder', async () => {
    await writeFile(at('brandkit.json'), '{}');
    expect((await run(['pack', folder, at('broken.brandkit')])).code).toBe(exitCodes.kit);
    expect(await run(['pack', at('gone')])).toMatchObject({
      code: exitCodes.usage,
      err: expect.stringMatching(/There is no folder/),
    });
    expect(await readdir(folder)).not.toContain('broken.brandkit');
  });
});
