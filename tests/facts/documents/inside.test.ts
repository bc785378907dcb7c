import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { picturesInside } from '../../../src/facts/mail/inside.ts';
import { mailWith } from '../../mail.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Names and contents of what lies in a mail. */
const inside = async (path: string, text: string): Promise<readonly (readonly [string, string])[]> =>
  (await picturesInside(path, bytes(text))).map(({ name, content }) => [name, Buffer.from(content).toString('utf8')]);
const held = (content: string, type = 'png'): string => `data:image/${type};base64,${btoa(content)}`;
/** HTML that is built as a mail. */
const built = (images: string): string =>
  `<!doctype html><html><body><table role="presentation" width="600" cellpadding="0"><tr><td>${images}</td></tr></table><a href="*|UNSUB|*">Unsubscribe</a></body></html>`;

describe('pictures in a mail', () => {
  const hero = { name: 'hero.png', id: 'hero', content: 'HERO' };
  test.each<[string, string, Parameters<typeof mailWith>[1], readonly (readonly [string, string])[]]>([
    ['a part that its HTML shows', '<img src="cid:hero">', [hero], [['hero.png', 'HERO']]],
    ['a name with percent signs', '<img src="cid:he%40ro">', [{ ...hero, id: 'he@ro' }], [['hero.png', 'HERO']]],
    ['one that it does not name, as an attachment', '<p>Hello</p>', [hero], [['hero.png', 'HERO']]],
    ['a part without a name', '<img src="cid:hero">', [{ ...hero, name: '' }], [['picture-1.png', 'HERO']]],
    [
      'two of one name',
      '<img src="cid:hero"><img src="cid:two">',
      [hero, { ...hero, id: 'two', content: 'TWO' }],
      [
        ['hero.png', 'HERO'],
        ['hero-2.png', 'TWO'],
      ],
    ],
    ['a name that leads out', '', [{ ...hero, name: '../../etc/x.png' }], [['x.png', 'HERO']]],
    ['a name with a drive', '', [{ ...hero, name: 'C:\\\\pics\\\\a.png' }], [['a.png', 'HERO']]],
    ['a type that leads out', '', [{ ...hero, name: '', type: 'image/../../../x' }], [['picture-1.png', 'HERO']]],
    ['a hidden name', '', [{ ...hero, name: '.x.png' }], [['x.png', 'HERO']]],
    ['a name that Windows takes for a device', '', [{ ...hero, name: 'aux.png' }], [['_aux.png', 'HERO']]],
    ['a name that only begins so', '', [{ ...hero, name: 'auxiliary.png' }], [['auxiliary.png', 'HERO']]],
    ['a name that ends in dots', '', [{ ...hero, name: 'x.png. .' }], [['x.png', 'HERO']]],
    ['a sign', '<img src="cid:hero" width="32" height="32">', [hero], []],
    ['a sign by its width', '<img src="cid:hero" width="24">', [hero], []],
    [
      'a sign that is large elsewhere',
      '<img src="cid:hero" width="24"><img src="cid:hero">',
      [hero],
      [['hero.png', 'HERO']],
    ],
    ['a logo that is low, but no sign', '<img src="cid:hero" width="180" height="40">', [hero], [['hero.png', 'HERO']]],
    ['no picture', '<p>Hello</p>', [{ ...hero, name: 'terms.pdf', type: 'application/pdf' }], []],
    ['one that its HTML holds', `<img src="${held('HELD')}">`, [], [['picture-1.png', 'HELD']]],
    ['one on the web', '<img src="https://x.example/a.png">', [], []],
  ])('%s', async (_, html, parts, wanted) =>
    expect(await inside('mails/a.eml', mailWith(html, parts))).toEqual(wanted),
  );

  test('a long name keeps its ending, and is a file’s name on every disk', async () => {
    const name = `${'春季新品上市'.repeat(30)}.png`;
    const parts = [hero, { ...hero, id: 'two' }].map((part) => ({ ...part, name }));
    const names = (await inside('a.eml', mailWith('<img src="cid:hero"><img src="cid:two">', parts))).map(
      ([one]) => one,
    );
    expect(names).toEqual([expect.stringMatching(/^春季新品.*\.png$/), expect.stringMatching(/^春季新品.*-2\.png$/)]);
    for (const one of names) expect(Buffer.byteLength(one)).toBeLessThan(200);
  });

  test('HTML and MJML hold theirs', async () => {
    const one = `<img src="${held('A', 'svg+xml')}" width="600"><img src="${held('B', 'jpeg')}" width="20">`;
    expect(await inside('a.html', built(one))).toEqual([['picture-1.svg', 'A']]);
    const mjml = `<mjml><mj-body><mj-image src="${held('A')}" /></mj-body></mjml>`;
    expect(await inside('a.mjml', mjml)).toEqual([['picture-1.png', 'A']]);
  });

  test('a page is no mail', async () =>
    expect(await inside('a.html', `<html><script>1</script><img src="${held('A')}"></html>`)).toEqual([]));

  test('what can’t be read holds nothing, and says so elsewhere', async () => {
    const whole = mailWith('<img src="cid:hero">', [hero]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.string({ maxLength: 40 }), async (at, junk) => {
        const found = await inside('a.eml', whole.slice(0, at) + junk);
        expect(found.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
