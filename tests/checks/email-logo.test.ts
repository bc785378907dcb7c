import { expect, test } from 'vitest';
import { emailLogo } from '../../src/checks/email-logo.ts';
import type { LogoSighting } from '../../src/model/logos.ts';
import { seen } from './logo.ts';
import { image } from './markup.ts';
import { judged, known } from './said.ts';

const asked = {
  logoIn: { 'email-html': { pointer: 'channels.email.logos.presence', provenance: 'allowance' as const } },
};
const mail = (sightings: readonly Partial<LogoSighting>[], isMail = true, placement = 'email-html') => ({
  path: 'email/a.eml',
  placements: [placement],
  channels: ['email'],
  facts: { markup: { isMail, images: [image()] }, ...seen(...sightings) },
});

test.each([
  ['shown', [mail([{ confidence: 0.97 }])], asked, []],
  ['shown, by all that can be told', [mail([{ confidence: 0.76 }])], asked, []],
  ['doubtful asks', [mail([{ confidence: 0.6 }])], asked, ['ask email/a.eml']],
  ['missing asks', [mail([])], asked, ['ask email/a.eml']],
  ['not asked for', [mail([])], {}, 'not-asked'],
  ['asked for elsewhere', [mail([], true, 'web-hero')], asked, 'not-asked'],
  ['a page', [mail([], false)], asked, 'not-asked'],
  ['no mail', [], asked, 'not-asked'],
] as const)('%s', (_, members, what, wanted) =>
  expect(judged(emailLogo as never, members as never, known(what))).toEqual(wanted),
);
