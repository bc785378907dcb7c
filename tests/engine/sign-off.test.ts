import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSignOff, reportDigest, signOffOf, sinceSigned, writeSignOff } from '../../src/engine/sign-off.ts';
import type { WaiverReport } from '../../src/model/waiver.ts';
import { upgradeReport } from '../../src/report/upgrade.ts';
import { asset, report } from '../report/fixture.ts';

const at = '2026-11-22T10:00:00.000Z';
const signed = report({ assets: [asset('a.png', { digest: '1' }), asset('b.png', { digest: '2' })] });
const signOff = signOffOf(signed, 'Ada Moss', 'Brand manager', at);

describe('what changed since', () => {
  test.each([
    ['nothing', signed.assets, { changed: [], added: [], gone: [] }],
    [
      'another content',
      [asset('a.png', { digest: '9' }), asset('b.png', { digest: '2' })],
      { changed: ['a.png'], added: [], gone: [] },
    ],
    ['one that came', [...signed.assets, asset('c.png')], { changed: [], added: ['c.png'], gone: [] }],
    ['one that went', [asset('a.png', { digest: '1' })], { changed: [], added: [], gone: ['b.png'] }],
    [
      'a new name',
      [asset('a.png', { digest: '1' }), asset('constructor', { digest: '2' })],
      { changed: [], added: ['constructor'], gone: ['b.png'] },
    ],
  ])('%s', (_, assets, expected) => {
    const paths = assets.map(({ path }) => path);
    expect(sinceSigned(signOff, { ...signed, assets }, paths)).toMatchObject({ ...expected, kitChanged: false });
  });

  const damaged = (path: string) => ({ code: 'picture-damaged', path, values: {}, message: '', hint: '' }) as const;
  const beside = { ...signed, problems: [damaged('half.png')] };
  test.each([
    ['one that could not be read, and still can’t', beside, beside, []],
    ['one that can be read now', beside, { ...signed, assets: [...signed.assets, asset('half.png')] }, ['half.png']],
    [
      'one that was read, and can’t be any more',
      signed,
      { ...signed, assets: signed.assets.slice(0, 1), problems: [damaged('b.png')] },
      ['b.png'],
    ],
  ])('%s', (_, then, now, changed) => {
    const paths = [...now.assets, ...now.problems].map(({ path }) => path ?? '');
    expect(sinceSigned(signOffOf(then, 'Ada', null, at), now, paths)).toMatchObject({ changed, added: [], gone: [] });
  });

  test('an asset that this run did not judge is not gone', () => {
    expect(sinceSigned(signOff, { ...signed, assets: [] }, ['a.png', 'b.png'])).toMatchObject({
      changed: [],
      gone: [],
    });
  });

  const waiver = (change: Partial<WaiverReport> = {}): WaiverReport => ({
    id: 'w1',
    check: 'colour-palette',
    subject: 'colour:#e4002b',
    reason: 'Partner',
    author: 'Ada',
    date: '2026-11-01',
    until: '2026-11-30',
    scope: 'asset',
    where: 'a.png',
    state: 'used',
    findings: 1,
    ...change,
  });
  const none = { made: 0, withdrawn: 0, lapsed: 0 };
  test.each([
    ['the same', [waiver()], [waiver()], none],
    ['one that nothing answers to now', [waiver()], [waiver({ state: 'unused', findings: 0 })], none],
    ['one more', [waiver()], [waiver(), waiver({ id: 'w2' })], { ...none, made: 1 }],
    ['another reason', [waiver()], [waiver({ reason: 'Old stock' })], { ...none, made: 1 }],
    ['a later day', [waiver()], [waiver({ until: null })], { ...none, made: 1 }],
    ['taken back', [waiver()], [], { ...none, withdrawn: 1 }],
    ['past its day', [waiver()], [waiver({ state: 'expired' })], { ...none, lapsed: 1 }],
    ['past its day then', [waiver({ state: 'expired' })], [waiver({ state: 'expired' })], none],
  ])('what is accepted: %s', (_, then, now, decisions) => {
    const before = signOffOf({ ...signed, waivers: then }, 'Ada', null, at);
    expect(sinceSigned(before, { ...signed, waivers: now }, ['a.png', 'b.png'])).toMatchObject({ decisions });
    // A sign-off of before says nothing of it.
    const { accepted: _accepted, ...old } = before;
    expect(sinceSigned(old, { ...signed, waivers: now }, []).decisions).toEqual(none);
  });

  test('another kit', () => {
    const kit = { ...signed.kit, digest: 'f' };
    expect(sinceSigned(signOff, { ...signed, kit }, ['a.png', 'b.png']).kitChanged).toBe(true);
  });
});

describe('the report’s digest', () => {
  test('is the same of a report that was written and read, at another time', () => {
    const read = upgradeReport(JSON.parse(JSON.stringify({ ...signed, run: { ...signed.run, seconds: 99 } })));
    if (!read.ok) return expect.fail('It does not open.');
    expect(reportDigest(read.value)).toBe(reportDigest(signed));
  });

  test('is another where anything is found that was not', () => {
    const [first, ...others] = signed.assets;
    if (first === undefined) throw new Error('No asset.');
    expect(reportDigest({ ...signed, assets: [{ ...first, score: { score: 99, coverage: 1 } }, ...others] })).not.toBe(
      reportDigest(signed),
    );
  });
});

describe('beside the campaign', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onbrand-sign-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is kept and read again', async () => {
    expect(await readSignOff(folder)).toEqual({ ok: true, value: null });
    expect(await writeSignOff(folder, signOff)).toBeNull();
    expect(await readSignOff(folder)).toEqual({ ok: true, value: signOff });
    expect(await readdir(folder)).toEqual(['onbrand.sign.json']);
  });

  test.each(['', '{', '[]', '{"onbrandSignOff":2}', '{"onbrandSignOff":1}'])('%j is told as broken', async (text) => {
    await writeFile(join(folder, 'onbrand.sign.json'), text);
    expect(await readSignOff(folder)).toMatchObject({ ok: false, problems: [{ code: 'sign-off-broken' }] });
  });

  test('a place that can’t be written to is told', async () => {
    expect(await writeSignOff(join(folder, 'nowhere'), signOff)).toMatchObject({ code: 'sign-off-unwritable' });
  });
});
