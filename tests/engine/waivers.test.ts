import { describe, expect, test } from 'vitest';
import { type Accepting, acceptInSet, createWaivers, waiverProblems } from '../../src/engine/waivers.ts';
import type { Placement } from '../../src/model/placement.ts';
import { box } from '../../src/model/region.ts';
import type { Looks, Waiver } from '../../src/model/waiver.ts';
import { read, says } from '../checks/copy.ts';
import { deviates, deviation } from '../report/fixture.ts';
import { xHeader } from './kit.ts';

const today = '2026-11-22';
const said = {
  check: 'colour-palette',
  subject: 'colour:#e4002b',
  reason: 'Partner',
  author: 'Ada',
  date: '2026-11-01',
};
const looks: Looks = { picture: '17b69e76de64a6a2', ratio: 3, text: null };
const grey = '808080'.repeat(36);
const place = { x: 0.1, y: 0.1, width: 0.2, height: 0.2, colours: grey };
const inAsset: Waiver = {
  ...said,
  scope: 'asset',
  path: 'x/header.png',
  digest: 'd'.repeat(16),
  looks,
  places: [place],
};
const words: Looks = { picture: null, ratio: 1, text: '0'.repeat(16) };
const letter: Waiver = { ...said, scope: 'asset', path: 'x/header.png', digest: 'd'.repeat(16), looks: words };
const found = deviation({ subject: said.subject, regions: [box(150, 50, 300, 100)] });

interface Case {
  readonly waiver: Waiver;
  readonly asset?: Partial<Accepting>;
  readonly now?: string | null;
  readonly subject?: string;
  readonly check?: string;
  readonly placement?: Placement | null;
  readonly paths?: readonly string[];
}

/** What became of the waiver, and whether the finding is accepted. */
async function met({ waiver, asset = {}, now = grey, subject, check = said.check, placement = xHeader, paths }: Case) {
  const looked: number[] = [];
  const about: Accepting = {
    path: 'x/header.png',
    digest: 'd'.repeat(64),
    looks,
    copy: null,
    width: 1500,
    height: 500,
    lookAt: async (parts) => {
      looked.push(parts.length);
      return now === null ? null : parts.map(() => now);
    },
    ...asset,
  };
  const waivers = createWaivers([waiver], today, new Set(paths ?? [about.path]));
  const accept = await waivers.forAsset(about);
  const marked = accept([deviates(check, { ...found, ...(subject !== undefined && { subject }) })], placement);
  const [entry] = waivers.report(() => true);
  return { isAccepted: marked[0]?.deviations[0]?.waiver != null, state: entry?.state, looked: looked.length };
}

const other = { digest: 'e'.repeat(64) };
const renamed = { ...other, path: 'x/new-name.png' };
const sized: Waiver = { ...inAsset, looks: { ...looks, width: 1000 } };
const wide = (width: number): Partial<Accepting> => ({ ...other, looks: { ...looks, width } });
const changed = '00a651'.repeat(36);
/** An export anew that says this, in the accepted place or beside it. */
const saying = (text: string, change: Parameters<typeof read>[1] = {}) => ({
  ...other,
  copy: says([read(text, { region: box(160, 60, 200, 40), ...change })]).copy,
});
const priced: Waiver = { ...inAsset, places: [{ ...place, says: ['–20 %, now €19.90'] }] };
const doubted: Waiver = { ...inAsset, places: [{ ...place, says: ['Ever softer', null] }] };
/** Accepted without a kit: the letters of the logo were read as words. */
const whole = { x: 0, y: 0, width: 1, height: 1, colours: grey };
const unseen: Waiver = { ...inAsset, places: [{ ...whole, says: ['Crews go FREE', 'HALDEN'] }] };
const chinese: Waiver = { ...inAsset, places: [{ ...place, says: ['每位顧客限購2件'] }] };

describe('a finding that was accepted', () => {
  test.each<[string, Case, boolean, string]>([
    ['as it was', { waiver: inAsset }, true, 'used'],
    ['exported again', { waiver: inAsset, asset: other }, true, 'used'],
    [
      'exported again, another shade by compression',
      { waiver: inAsset, asset: other, subject: 'colour:#e1042e' },
      true,
      'used',
    ],
    ['under a new name', { waiver: inAsset, asset: renamed, paths: ['x/new-name.png'] }, true, 'used'],
    [
      'a copy, while the first is still there',
      { waiver: inAsset, asset: renamed, paths: ['x/header.png', 'x/new-name.png'] },
      false,
      'unused',
    ],
    ['with the same numbers', { waiver: priced, asset: saying('–20 %, now €19.90') }, true, 'used'],
    ['with another number', { waiver: priced, asset: saying('–25 %, now €19.90') }, false, 'changed'],
    [
      'with another number that is not read for sure',
      { waiver: priced, asset: saying('–25 %, now €19.90', { confidence: 0.7 }) },
      true,
      'used',
    ],
    [
      'with another number beside it',
      { waiver: priced, asset: saying('–25 %, now €19.90', { region: box(800, 60, 200, 40) }) },
      true,
      'used',
    ],
    ['with the same words, set in capitals', { waiver: priced, asset: saying('–20% NOW € 19.90') }, true, 'used'],
    ['with another word beside a line in doubt', { waiver: doubted, asset: saying('Never harder') }, false, 'changed'],
    ['with a longer word beside a line in doubt', { waiver: doubted, asset: saying('Never softer') }, false, 'changed'],
    ['with a line cut elsewhere', { waiver: doubted, asset: saying('Now ever softer') }, true, 'used'],
    [
      'with another word, which may be the line that was not read for sure',
      { waiver: doubted, asset: saying('Never harder', { confidence: 0.7 }) },
      true,
      'used',
    ],
    ['as a whole, without the letters of its logo', { waiver: unseen, asset: saying('Crews go FREE') }, true, 'used'],
    ['as a whole, with another word', { waiver: unseen, asset: saying('Crews go €9.90') }, false, 'changed'],
    ['with a letter more', { waiver: priced, asset: saying('–20 %, know €19.90') }, false, 'changed'],
    ['with a word more', { waiver: priced, asset: saying('–20 %, only now €19.90') }, false, 'changed'],
    ['with a word less', { waiver: priced, asset: saying('–20 % €19.90') }, false, 'changed'],
    ['with a traditional character read otherwise', { waiver: chinese, asset: saying('每位客限購2件') }, true, 'used'],
    [
      'with another number in traditional Chinese',
      { waiver: chinese, asset: saying('每位顧客限購3件') },
      false,
      'changed',
    ],
    ['with numbers of which nobody knows what they were', { waiver: inAsset, asset: saying('–25 %') }, true, 'used'],
    ['with the place changed', { waiver: inAsset, asset: other, now: changed }, false, 'changed'],
    ['in a file that can’t be drawn any more', { waiver: inAsset, asset: other, now: null }, false, 'changed'],
    [
      'in another picture of that name',
      { waiver: inAsset, asset: { ...other, looks: { ...looks, picture: 'e8496189219b595d' } } },
      false,
      'changed',
    ],
    ['a tenth larger', { waiver: sized, asset: wide(1100) }, true, 'used'],
    ['a tenth smaller', { waiver: sized, asset: wide(900) }, true, 'used'],
    ['larger than that', { waiver: sized, asset: wide(1150) }, false, 'changed'],
    ['half as large', { waiver: sized, asset: wide(500) }, false, 'changed'],
    ['half as large, of unknown size when it was accepted', { waiver: inAsset, asset: wide(500) }, true, 'used'],
    [
      'larger than that under another name',
      { waiver: sized, asset: { ...renamed, looks: { ...looks, width: 1150 } }, paths: [] },
      false,
      'unused',
    ],
    [
      'another picture under another name',
      { waiver: inAsset, asset: { ...renamed, looks: { ...looks, ratio: 1 } }, paths: [] },
      false,
      'unused',
    ],
    ['of another check', { waiver: inAsset, check: 'colour-legacy' }, false, 'unused'],
    ['about something else', { waiver: inAsset, subject: 'colour:#0057b8' }, false, 'unused'],
    ['on its last day', { waiver: { ...inAsset, until: today } }, true, 'used'],
    ['a day later', { waiver: { ...inAsset, until: '2026-11-21' } }, false, 'expired'],
    [
      'by hand, by its name alone',
      { waiver: { ...said, scope: 'asset', path: 'x/header.png' }, asset: other, now: changed },
      true,
      'used',
    ],
    [
      'in a text that says the same in another file',
      { waiver: letter, asset: { ...other, looks: words } },
      true,
      'used',
    ],
    [
      'in a text that says something else',
      { waiver: letter, asset: { ...other, looks: { ...words, text: '1'.repeat(16) } } },
      false,
      'changed',
    ],
    ['in its channel', { waiver: { ...said, scope: 'channel', channel: 'x' }, asset: other }, true, 'used'],
    ['in another channel', { waiver: { ...said, scope: 'channel', channel: 'email' } }, false, 'unused'],
    [
      'in a channel, where it has no placement',
      { waiver: { ...said, scope: 'channel', channel: 'x' }, placement: null },
      false,
      'unused',
    ],
    ['everywhere', { waiver: { ...said, scope: 'everywhere' }, placement: null }, true, 'used'],
    [
      'everywhere, but a clearly other shade',
      { waiver: { ...said, scope: 'everywhere' }, subject: 'colour:#ec1a3b' },
      false,
      'unused',
    ],
  ])('%s', async (_, given, isAccepted, state) => {
    expect(await met(given)).toMatchObject({ isAccepted, state });
  });

  test('costs no look at the file while its content is the same', async () => {
    expect(await met({ waiver: inAsset })).toMatchObject({ looked: 0 });
    expect(await met({ waiver: inAsset, asset: other })).toMatchObject({ looked: 1 });
  });
});

test('what lapsed, changed or is unused is told; what a run did not look at is not', async () => {
  const waivers = createWaivers([inAsset, { ...said, scope: 'everywhere', until: '2026-01-01' }], today, new Set());
  const codes = (wasJudged: boolean) => waiverProblems(waivers.report(() => wasJudged)).map(({ code }) => code);
  expect(codes(true)).toEqual(['waiver-unused', 'waiver-expired']);
  expect(codes(false)).toEqual(['waiver-expired']);
});

test('what several assets say together stays accepted, whichever of them comes first', async () => {
  const contradiction: Waiver = {
    ...said,
    check: 'offer-price',
    subject: 'price:79|89',
    scope: 'asset',
    path: 'b.txt',
  };
  const about = (path: string) => ({
    path,
    digest: path,
    looks: null,
    copy: null,
    width: 0,
    height: 0,
    lookAt: async () => null,
    placement: null,
  });
  const acceptedIn = async (...paths: readonly string[]) => {
    const waivers = createWaivers([contradiction], today, new Set(paths));
    const set = [deviates('offer-price', deviation({ subject: 'price:79|89', paths: [...paths] }))];
    const [result] = await acceptInSet(waivers, set, about);
    return [result?.deviations.map(({ waiver }) => waiver?.author), waivers.report(() => true)[0]?.findings];
  };
  expect(await acceptedIn('b.txt', 'c.txt')).toEqual([['Ada'], 1]);
  expect(await acceptedIn('a.txt', 'b.txt')).toEqual([['Ada'], 1]);
  expect(await acceptedIn('a.txt', 'c.txt')).toEqual([[undefined], 0]);
});
