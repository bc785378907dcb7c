import { describe, expect, test } from 'vitest';
import type { Evidenced } from '../../src/engine/judge.ts';
import { absentFrom, joinMails } from '../../src/engine/mails-and-pictures.ts';
import type { SetFacts } from '../../src/model/facts.ts';
import { seen } from '../checks/logo.ts';
import { image } from '../checks/markup.ts';
import { copyOf } from '../checks/said.ts';

type Member = Evidenced<SetFacts>;
const asset = (path: string, facts: Partial<SetFacts>): Member => ({ path, placement: null, facts, failed: {} });
/** `name<cid:x`: it lies in the mail under that name. */
const mail = (path: string, ...images: readonly string[]): Member =>
  asset(path, {
    markup: {
      isMail: true,
      images: images.map((given) => {
        const [, inside = null, src = given] = /^(\S+?)<(\S+)$/.exec(given) ?? [];
        return image({ src, inside });
      }),
    },
  });
const logo = seen({ variant: 'full' });
const none = seen();
const of = (members: readonly Member[], path: string) => joinMails(members).find((one) => one.path === path)?.facts;

describe('the logos that a mail shows', () => {
  test.each<[string, readonly Member[], number | null]>([
    ['of a picture inside', [mail('m/a.eml', 'x.png<cid:x'), asset('m/a.eml/x.png', logo)], 1],
    ['of a picture beside', [mail('m/a.html', '../img/x%20y.png?v=2'), asset('img/x y.png', logo)], 1],
    ['of all', [mail('a.html', 'x.png', 'y.png'), asset('x.png', none), asset('y.png', logo)], 1],
    ['none in any', [mail('a.html', 'x.png'), asset('x.png', none)], 0],
    ['none without pictures', [mail('a.html')], 0],
    ['unknown with one on the web', [mail('a.html', 'x.png', 'https://x.example/y.png'), asset('x.png', none)], null],
    ['unknown with one on the web, in short', [mail('a.html', '//x.example/y.png')], null],
    ['unknown with one that is not there', [mail('a.html', 'gone.png')], null],
    ['of an attachment', [mail('m/a.eml'), asset('m/a.eml/x.png', logo)], 1],
    ['unknown with a tag of the sender’s', [mail('a.html', '{{ hero }}')], null],
    ['a sign that is no asset', [mail('a.eml', 'cid:sign')], 0],
    ['another mail’s', [mail('a.eml'), asset('b.eml/x.png', logo)], 0],
    ['once in two placements', [mail('a.eml', 'cid:x'), asset('a.eml/x.png', logo), asset('a.eml/x.png', logo)], 1],
  ])('%s', (_, members, wanted) =>
    expect(of(members, members[0]?.path ?? '')?.logos?.sightings.length ?? null).toBe(wanted),
  );

  test('a page shows none', () => {
    const page = asset('a.html', { markup: { isMail: false, images: [] } });
    expect(of([page], 'a.html')?.logos).toBeUndefined();
  });
});

describe('the day of what a picture in a mail says', () => {
  const said = (date?: string) => ({ copy: copyOf({ lines: ['Last day'], ...(date === undefined ? {} : { date }) }) });
  test.each([
    ['is the mail’s', 'a.eml/x.png', undefined, '2026-03-02'],
    ['unless it has its own', 'a.eml/x.png', '2026-04-01', '2026-04-01'],
    ['and not another mail’s', 'b.eml/x.png', undefined, null],
  ])('%s', (_, path, own, wanted) => {
    const members = [asset('a.eml', said('2026-03-02')), asset(path, said(own))];
    expect(of(members, path)?.copy?.date).toBe(wanted);
  });
});

describe('the size of what a mail shows', () => {
  const sized = (width: number, height: number) => ({ picture: { width, height } }) as Partial<SetFacts>;
  test('is that of its asset', () => {
    const isAbsent = (path: string) => path === 'gone.png';
    const all = joinMails(
      [
        mail('a.eml', 'x.png<cid:x', 'y.png', 'gone.png', 'https://x.example/z.png', 'unread.png'),
        asset('a.eml/x.png', sized(10, 20)),
        asset('y.png', sized(30, 40)),
      ],
      isAbsent,
    );
    expect(all[0]?.facts.markup?.images.map(({ size }) => size)).toEqual([
      { width: 10, height: 20 },
      { width: 30, height: 40 },
      'absent',
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['hero.png', [], true],
    ['caf\u00e9.png', [], false],
    ['old/hero.png', ['old/**'], false],
    ['hero.php', [], false],
  ])('%s: absent, with %j ignored: %s', (path, ignore, wanted) => {
    const scan = { assets: [{ path: 'cafe\u0301.png', file: '' }], others: 0, problems: [], idle: [] };
    const lists = { promotions: null, calendar: null, problems: [] };
    expect(absentFrom({ scan, lists }, ignore)(path)).toBe(wanted);
    expect(absentFrom({ scan, lists: null }, ignore)(path)).toBe(false);
  });
});
