import { expect, test } from 'vitest';
import { emailPictures } from '../../src/checks/email-pictures.ts';
import type { ShownImage } from '../../src/model/facts.ts';
import { image } from './markup.ts';
import { contextFor, judged, known } from './said.ts';

const mail = (images: readonly Partial<ShownImage>[], isMail = true) => ({
  path: 'email/a.html',
  placements: ['email-html'],
  channels: ['email'],
  facts: { markup: { isMail, images: images.map((one) => ({ ...image(), width: null, height: null, ...one })) } },
});
const own = { size: { width: 1200, height: 600 } };

test.each<[string, readonly unknown[], string | readonly string[]]>([
  ['its own shape', [mail([{ ...own, width: 600, height: 300 }])], []],
  ['a width alone', [mail([{ ...own, width: 600 }])], []],
  ['3 % is allowed', [mail([{ ...own, width: 600, height: 291.3 }])], []],
  ['half a pixel of few', [mail([{ size: { width: 100, height: 33 }, width: 40, height: 13 }])], []],
  ['too wide', [mail([{ ...own, width: 600, height: 200 }])], ['sure email/a.html']],
  ['too narrow', [mail([{ ...own, width: 600, height: 400 }])], ['sure email/a.html']],
  [
    'twice the same',
    [
      mail([
        { ...own, width: 600, height: 400 },
        { ...own, width: 300, height: 200 },
      ]),
    ],
    ['sure email/a.html'],
  ],
  ['a style that leaves its height open', [mail([{ ...own, width: 600, height: 200, fluid: true }])], []],
  [
    'two that lie in the code',
    [
      mail([
        { ...own, src: 'data:', inside: 'a.png', width: 600, height: 200 },
        { ...own, src: 'data:', inside: 'b.png', width: 600, height: 200 },
      ]),
    ],
    ['sure email/a.html', 'sure email/a.html'],
  ],
  ['one on the web', [mail([{ width: 600, height: 10 }])], 'no-pictures'],
  [
    'one that is not there, beside others',
    [mail([{ size: 'absent' }, { ...own, src: 'b.png' }])],
    ['ask email/a.html'],
  ],
  ['none there: they lie elsewhere', [mail([{ size: 'absent' }])], []],
  ['a page', [mail([{ ...own, width: 600, height: 10 }], false)], 'no-pictures'],
  ['no mail', [], 'no-pictures'],
])('%s', (_, members, wanted) => expect(judged(emailPictures as never, members as never)).toEqual(wanted));

test('says by how much, and what to state instead; the place is its alternative text', () => {
  const context = { ...contextFor(emailPictures.limits), known: known() };
  const told = emailPictures.run([mail([{ ...own, width: 600, height: 200 }])] as never, context);
  const [finding] = 'findings' in told ? told.findings : [];
  if (finding === undefined) throw new Error('It is stretched.');
  expect(emailPictures.words.en.message(finding.evidence)).toBe(
    'hero@2x.png is 1200×600 px, and shown at 600×200 px: 50 % too wide.',
  );
  expect(emailPictures.words.en.remedy(finding.evidence)).toBe(
    'State a height of 300 px for its width of 600 px, or none.',
  );
  expect(finding.regions).toEqual([{ kind: 'span', start: 0, end: 5 }]);
});
