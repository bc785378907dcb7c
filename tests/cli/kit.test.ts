import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit.ts';
import { at, folder, gpl, run } from './kit-run.ts';

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
    expect(checked.err.endsWith('\n4 errors, 0 warnings\n')).toBe(true);
    expect((await run(['check', kit], { language: 'zh-Hans' })).err).toContain('是不是想写“role”？');
  });

  test('tells contradictions, and passes with warnings alone', async () => {
    const kit = await make('odd', rich.replace('"x":{', '"facebook":{},"x":{'));
    const checked = await run(['check', kit, '--today', '2031-01-01']);
    expect(checked).toMatchObject({ code: exitCodes.conforms, out: '' });
    expect(checked.err).toMatch(/⚠ brandkit\.json:1 {2}palette\.accepted\[0\]\.until\n.*which is past/);
    expect(checked.err).toMatch(/⚠ brandkit\.json:1 {2}channels\.facebook\n/);
  });

  test('tells contradictions of a kit that is broken elsewhere too', async () => {
    const kit = await make(
      'both',
      rich.replace('"onbrand":1', '"onbrand":1,"nmae":"T"').replace('"until":"2030-01-31"', '"until":"2020-01-31"'),
    );
    const { code, err } = await run(['check', kit, '--today', '2026-01-01']);
    expect(code).toBe(exitCodes.kit);
    expect(err).toMatch(/✖ .*nmae\n.*Did you mean “name”\?/);
    expect(err).toMatch(/⚠ .*palette\.accepted\[0\]\.until\n.*which is past/);
    expect(err).toContain('1 error, 1 warning');
  });

  test('of a check that does not exist says so once', async () => {
    const kit = await make(
      'once',
      rich.replace('"channels"', '"checks":{"logo-hue":{"severity":"wrn","limits":{"a":"b"}}},"channels"'),
    );
    expect((await run(['check', kit])).err.match(/logo-hue/g)).toHaveLength(2);
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
    expect((await run(['show', kit], { language: 'zh-Hans' })).out).toContain('色板');
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
      out: expect.stringMatching(/: 2 files, \d+\skB\.\n$/),
    });
    expect((await run(['check', target])).code).toBe(exitCodes.conforms);
    expect(await run(['pack', at('packed'), target])).toMatchObject({
      code: exitCodes.usage,
      err: expect.stringMatching(/--force/),
    });
    expect((await run(['pack', at('packed'), target, '--force'])).code).toBe(exitCodes.conforms);
  });

  test('what can’t be written ends as reports that can’t', async () => {
    await writeFile(at('file'), '');
    const { code, err } = await run(['pack', at('packed'), join(at('file'), 'x.brandkit')]);
    expect(err).toMatch(/can’t be written \(a file is in its way\)/);
    expect(code).toBe(exitCodes.internal);
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
