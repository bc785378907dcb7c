import { colour } from '../brand.ts';
import type { Asset } from './asset.ts';
import { letter } from './letter.ts';

const hero = 'solvane_email-hero_morrow-set@2x.webp';

const lastDay = letter({
  date: 'Sun, 31 Jan 2027 08:55:00 +0000',
  subject: 'The set is back, until tonight',
  preheader: 'Two Morrow cups, and no alarm.',
  parts: [
    { kind: 'picture', file: hero, alt: 'The Morrow set on a long table', href: 'https://solvane.example/morrow' },
    { kind: 'heading', text: 'Good morning. It is nine.' },
    { kind: 'words', text: 'Today is the last day: two Morrow cups, €44 until 31 January. Incl. VAT.' },
    { kind: 'words', text: 'After that they cost what they cost, and the kiln sleeps until spring.' },
    {
      kind: 'button',
      text: 'See the two cups',
      href: 'https://solvane.example/morrow',
      ground: colour.kilnBlue,
    },
  ],
});

/** Sent by somebody who was in a hurry. */
const again = letter({
  date: 'Wed, 3 Feb 2027 09:05:00 +0000',
  subject: 'The last day, once more',
  preheader: 'The two cups are still here.',
  parts: [
    { kind: 'picture', file: hero, alt: null, href: 'http://solvane.example/morrow' },
    { kind: 'heading', text: 'Good morning, *|FNAME|*.' },
    { kind: 'words', text: 'We were asked to wait. Last day now: two Morrow cups, €44 until 7 February. Incl. VAT.' },
    { kind: 'button', text: 'See the two cups', href: 'https://solvane.example/morrow', ground: '#e0432b' },
  ],
});

/** The letters of the campaign, as they were sent. */
export const letters: readonly Asset[] = [
  { path: 'email/solvane_letter_43_last-day.eml', placement: 'email-html', draw: async () => lastDay },
  {
    path: 'email/solvane_letter_44_last-day-again.eml',
    placement: 'email-html',
    draw: async () => again,
    deviations: [
      {
        check: 'email-alt',
        note: 'The picture was put in at the last minute, without a word for those who do not see it.',
        expected: 'deviates',
      },
      {
        check: 'email-links',
        note: 'The picture leads to the shop over http, as the old template did.',
        expected: 'deviates',
      },
      {
        check: 'copy-merge-tag',
        note: 'Sent from another program than the one that knows the tag: everybody is called *|FNAME|*.',
        expected: 'deviates',
      },
      {
        check: 'email-colour',
        note: 'The button’s red was guessed, not taken from the kit.',
        expected: 'deviates',
      },
      {
        check: 'copy-contrast',
        note: 'Porcelain on that red is too faint for small type.',
        expected: 'deviates',
      },
      {
        check: 'urgency-repeated',
        note: 'Letter 43 said that 31 January was the last day; three days later there is another one.',
        expected: 'deviates',
      },
    ],
  },
];
