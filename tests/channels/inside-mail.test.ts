import { describe, expect, test } from 'vitest';
import { catalogue, matchPlacement } from '../../src/channels/index.ts';

describe('a picture in a mail', () => {
  const inMail = (path: string, campaign: readonly { files: string; placement: string }[] = []) => {
    const { placements, reasons } = matchPlacement({ path, size: { width: 1200, height: 628 } }, catalogue, {
      kit: [],
      campaign,
    });
    return [placements, reasons.map(({ kind }) => kind)];
  };
  test.each([
    ['goes where the mail goes', 'mails/a.eml/facebook cover.png', [], [['email-html'], ['inside']]],
    ['in HTML too', 'mails/news.html/x-header.png', [], [['email-html'], ['inside']]],
    ['whatever the mail is assigned to', 'a.eml/x.png', [{ files: 'a.eml', placement: 'none' }], [[], ['inside']]],
    [
      'unless it is assigned itself',
      'a.eml/x.png',
      [{ files: 'a.eml/*', placement: 'email-header' }],
      [['email-header'], ['assignment']],
    ],
  ])('%s', (_, path, campaign, wanted) => expect(inMail(path, campaign)).toEqual(wanted));
});
