import { describe, expect, test } from 'vitest';
import { copyMergeTag } from '../../src/checks/copy-merge-tag.ts';
import type { CopyPiece } from '../../src/model/copy.ts';
import { header, judge } from './asset.ts';
import { says } from './copy.ts';

const about = (text: string, source: CopyPiece['source'], placement = header()) => {
  const judged = judge(copyMergeTag, says([{ text, source }]), { placement });
  return typeof judged === 'string'
    ? judged
    : judged.findings.map(({ certainty, values, regions }) => [values.tag, `${certainty} ${values.case}`, regions]);
};
const sign = '$';
const span = (start: number, end: number) => [{ kind: 'span', start, end }];

describe('what readers get', () => {
  test.each([
    ['Mailchimp', 'Hi *|FNAME|*!', '*|FNAME|*', 3],
    ['Handlebars', 'Hi {{first_name}}!', '{{first_name}}', 3],
    ['Liquid with a filter', "Hi {{ name | default: 'you' }}", "{{ name | default: 'you' }}", 3],
    ['Braze', `Hi {{${sign}{first_name}}}`, `{{${sign}{first_name}}}`, 3],
    ['Jinja', '{% if x %}Hi', '{% if x %}', 0],
    ['Salesforce', 'Hi %%first_name%%', '%%first_name%%', 3],
    ['Campaign Monitor', 'Hi [firstname,fallback=you]', '[firstname,fallback=you]', 3],
    ['Zoho', 'Hi $[FNAME|you]$', '$[FNAME|you]$', 3],
    ['Constant Contact', 'Hi [[FIRSTNAME]]', '[[FIRSTNAME]]', 3],
    ['ActiveCampaign', 'Hi %FIRSTNAME%', '%FIRSTNAME%', 3],
    ['Dotdigital', 'Hi @FIRSTNAME@', '@FIRSTNAME@', 3],
    ['MailerLite', 'Hi {$name}', '{$name}', 3],
    ['Adobe Campaign', 'Hi <%= recipient.firstName %>', '<%= recipient.firstName %>', 3],
    ['Salesforce’s own mails', 'Hi {!Contact.FirstName}', '{!Contact.FirstName}', 3],
    ['Keap', 'Hi ~Contact.FirstName~', '~Contact.FirstName~', 3],
    ['MailPoet', 'Hi [subscriber:firstname]', '[subscriber:firstname]', 3],
    ['Mautic', 'Hi {contactfield=firstname}', '{contactfield=firstname}', 3],
    ['Moosend', 'Hi #recipient:name#', '#recipient:name#', 3],
    ['senders in China', `${sign}{姓名}，您好`, `${sign}{姓名}`, 0],
    ['senders in China, too', '#昵称#，您好', '#昵称#', 0],
  ])('%s, in a message that was sent', (_, text, tag, start) => {
    expect(about(text, 'email')).toEqual([[tag, 'sure unresolved', span(start, start + tag.length)]]);
  });

  test('read from a picture it can’t be sure of, it asks', () => {
    const facts = says([{ text: 'Hi {{name}}', source: 'ocr', confidence: 0.6 }]);
    expect(judge(copyMergeTag, facts)).toMatchObject({ findings: [{ certainty: 'ask' }] });
  });
});

describe('templates', () => {
  test.each([
    ['a name without a fallback', 'Hi {{ first_name }},', 'ask no-fallback'],
    ['a name with one', "Hi {{ first_name | default: 'you' }},", null],
    ['a name with MailPoet’s', 'Hi [subscriber:firstname | default:you],', null],
    ['a name with Mautic’s', 'Hi {contactfield=firstname|you},', null],
    ['a day that everybody has', 'Ends {{ end_date }}', null],
    ['an account that everybody has', 'Username: {{ username }}', null],
    ['what decides', '{% if first_name %}Hi{% endif %}', null],
    ['a note for a person', 'Thanks for using [Product Name].', 'ask placeholder'],
  ])('%s', (_, text, expected) => {
    const judged = about(text, 'html');
    expect(judged).toEqual(expected === null ? [] : [[expect.any(String), expected, expect.any(Array)]]);
  });

  test('a subject line for an e-mail is one, a caption is not', () => {
    const mail = header({ kind: 'email', formats: ['html', 'txt'] });
    expect(about('{{ first_name }}, the set is back', 'text', mail)).toMatchObject([
      [expect.anything(), 'ask no-fallback', expect.anything()],
    ]);
    expect(about('{{ first_name }}, the set is back', 'text')).toMatchObject([
      [expect.anything(), 'sure unresolved', expect.anything()],
    ]);
  });
});

describe('what is none', () => {
  test.each([
    'Save 20% or 30% today',
    '100%',
    'a@b.example',
    'Two cups (the pair), €44',
    '[1] See terms',
    'Ask @solvane.table',
    '$44 or £38',
    '1 * 2 | 3',
    'Use code [SLOW20]',
    '#NothingBeforeNine',
    'x {y} z',
    '满300减50',
    '#周日早餐#',
  ])('%s', (text) => {
    expect(about(text, 'email')).toEqual([]);
  });
});
