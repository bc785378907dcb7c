import { readdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit.ts';
import { namesIn, split } from '../../src/cli/kit-questions.ts';
import { at, folder, gpl, run } from './kit-run.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#e4002b" d="M0 0h4v1H1v2h2v1H1v5H0zM5 9V0h1l2 5V0h1v9H8L6 4v5z"/></svg>';

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
          { name: 'Ink', value: '#0a2540', role: 'text' },
          { name: 'Leaf', value: '#00a86b' },
        ],
      },
      logos: {
        variants: [
          { id: 'logo-white', lockup: 'mark', colourway: 'reversed' },
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

  test('takes the names of the brand and its products, which prices are linked by', async () => {
    await writeFile(at('named.gpl'), gpl);
    const made = await run(['init', at('named'), '--from', at('named.gpl'), '--names', 'Acme', 'Larch Kettle']);
    expect(made).toMatchObject({ code: exitCodes.conforms, err: '' });
    const kit = JSON.parse(await readFile(at('named/brandkit.json'), 'utf8'));
    expect(kit.voice).toEqual({ names: ['Acme', 'Larch Kettle'] });
  });

  test('takes text without a colour for approved copy', async () => {
    await writeFile(at('brand.gpl'), gpl);
    await writeFile(at('Issue 42.txt'), 'We fire on Tuesday. The kiln cools. We open it. Cups come out.');
    await writeFile(at('list.txt'), '#123456\n#abcdef\n');
    const made = await run(['init', at('voiced'), '--from', at('brand.gpl'), at('Issue 42.txt'), at('list.txt')]);
    expect(made).toMatchObject({ code: exitCodes.conforms, err: '' });
    expect(made.out).toContain('5 colours, 0 logos, 1 sample of approved copy');
    const kit = JSON.parse(await readFile(at('voiced/brandkit.json'), 'utf8'));
    expect(kit.voice).toEqual({ samples: ['voice/issue-42.txt'] });
    expect(await readFile(at('voiced/voice/issue-42.txt'), 'utf8')).toContain('The kiln cools');
  });

  test('takes names apart', () => {
    expect(namesIn(' Acme, Larch Kettle，云杉壶、Acme; ')).toEqual(['Acme', 'Larch Kettle', '云杉壶']);
    expect(namesIn(' ')).toEqual([]);
  });

  test('takes the colours of a logo where there is nothing else, and the folder’s name', async () => {
    await writeFile(at('logo.svg'), svg);
    await run(['init', at('from-logo'), '--from', at('logo.svg'), '--name', ' ']);
    const kit = JSON.parse(await readFile(at('from-logo/brandkit.json'), 'utf8'));
    expect(kit).toMatchObject({ name: 'from-logo', palette: { colours: [{ value: '#e4002b' }] } });
  });

  test('guesses the name from the files, the lockup from the shape, the roles from the colours', async () => {
    const wide = svg.replace('0 0 10 10', '0 0 40 10');
    const lines = ['249 249 247 Porcelain', '154 154 154 Fog', '11 128 67 Leaf', '20 24 31 Ink', '217 48 37 Rust'];
    await writeFile(at('palette.gpl'), `GIMP Palette\n${lines.join('\n')}\n`);
    await writeFile(at('northwind-logo-2x.svg'), svg);
    await writeFile(at('northwind-full.svg'), wide);
    const from = ['palette.gpl', 'northwind-logo-2x.svg', 'northwind-full.svg'].map(at);
    await run(['init', at('tmp-x7'), '--from', ...from]);
    const kit = JSON.parse(await readFile(at('tmp-x7/brandkit.json'), 'utf8'));
    expect(kit.name).toBe('Northwind');
    expect(kit.logos.variants.map(({ lockup }: { lockup: string }) => lockup)).toEqual(['mark', 'horizontal']);
    expect(kit.palette.colours.map(({ role }: { role: string }) => role)).toEqual([
      'background',
      'neutral',
      'primary',
      'text',
      'support',
    ]);
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

  test('lists the colours of a picture with their share, and no name that is their value', async () => {
    const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: '#336699' } }).png();
    await writeFile(at('list.png'), await picture.toBuffer());
    expect((await run(['import', at('list.png')])).out).toMatch(/1 colour\n {2}#336699 {2}100 %\n$/);
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
