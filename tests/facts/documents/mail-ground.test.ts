import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/facts/mail/marks.ts';
import { previewMail } from '../../../src/facts/mail/preview.ts';

async function drawn(text: string, found: readonly Found[] = []): Promise<string> {
  const preview = await previewMail(
    'email/a.html',
    new TextEncoder().encode(text),
    'html',
    'light',
    found,
    async () => null,
  );
  if (preview === null) throw new Error('Nothing was drawn.');
  return preview.html;
}

describe('the ground of the page', () => {
  const grounded = async (head: string, body: string): Promise<string> =>
    drawn(`<!doctype html><html><head>${head}</head><body ${body}><p>Cups</p></body></html>`);
  test.each([
    ['the body’s own, as a rule', '', 'style="background:#ffddee"', 'body:not([bgcolor]){background:#ffffff}'],
    ['the body’s own, as an attribute', '', 'bgcolor="#ffddee"', '<body bgcolor="#ffddee"'],
    ['the page’s', '<style>html{background:#ffddee}</style>', '', 'html{background:#ffffff}'],
  ])('%s', async (_, head, body, expected) => {
    expect(await grounded(head, body)).toContain(expected);
  });

  test('is marked on the body that a finding is about', async () => {
    const found = [{ subject: 'colour:#ffddee', spans: [] }];
    expect(await drawn('<body style="background:#ffddee"><p>Cups</p></body>', found)).toMatch(
      /<body[^>]* data-found="0"/,
    );
  });
});
