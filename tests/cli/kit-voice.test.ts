import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sampleFolder } from '../sample/sample.ts';
import { at, run } from './kit-run.ts';

const kit = at('kit');
const styles = at('styles');
beforeAll(async () => {
  await cp(join(sampleFolder, 'kit'), kit, { recursive: true });
  await mkdir(join(styles, 'House'), { recursive: true });
  const file = (name: string, text: string) => writeFile(join(styles, 'House', name), text);
  await file('Weasel.yml', 'extends: existence\nignorecase: true\nlevel: error\ntokens: [clearly, very]\n');
  await file('Commas.yml', "extends: occurrence\nmessage: Too many\nscope: sentence\nmax: 3\ntoken: ','\n");
  await file('Grade.yml', 'extends: metric\nformula: words\n');
});

test('kit voice shows what is counted in each approved sample, and what they teach', async () => {
  const { out, code } = await run(['voice', kit]);
  expect(code ?? 0).toBe(0);
  expect(out).toContain('voice/newsletter-42.txt');
  expect(out).toMatch(/Words a sentence .* to .* \(\d passages\)/);
  expect((await run(['voice', kit], { language: 'zh-Hans' })).out).toContain('每句英文词数');
});

test('kit import takes over Vale styles and lists what a kit can’t hold', async () => {
  const { out, code } = await run(['import', styles]);
  expect(code ?? 0).toBe(0);
  expect(out).toContain('House.Weasel');
  expect(out).toContain('House.Grade: a kit has no rules of the kind “metric”');

  const before = await readFile(join(kit, 'brandkit.json'), 'utf8');
  expect((await run(['import', styles, '--kit', kit])).out).toContain('Added 1 list and 1 rule');
  const text = await readFile(join(kit, 'brandkit.json'), 'utf8');
  const { voice } = JSON.parse(text);
  expect(voice.lists).toEqual([
    { name: 'House.Weasel', severity: 'fail', terms: [{ term: '=clearly' }, { term: '=very' }] },
  ]);
  expect(voice.rules).toMatchObject([{ name: 'House.Commas', kind: 'occurrence', why: 'Too many', max: 3 }]);
  // Everything else stays as its author laid it out.
  expect(text).toContain(before.slice(0, before.indexOf('"samples"')));

  await run(['import', styles, '--kit', kit]);
  expect(await readFile(join(kit, 'brandkit.json'), 'utf8')).toBe(text);
  expect((await run(['check', kit])).code ?? 0).toBe(0);
});

test('a folder without rules is told', async () => {
  await mkdir(at('empty'));
  const { err, code } = await run(['import', at('empty')]);
  expect([code, err]).toEqual([64, expect.stringContaining('no Vale rules')]);
});
