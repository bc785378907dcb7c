/** A part of a message. */
export interface MailPart {
  /** '' for none. */
  readonly name: string;
  readonly id: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
}

/** A saved message of HTML with pictures, as a mail program writes it. */
export function mailWith(html: string, parts: readonly MailPart[], date = 'Mon, 02 Mar 2026 09:00:00 +0000'): string {
  const part = ({ name, id, content, type = 'image/png' }: MailPart): string =>
    [
      '--edge',
      `Content-Type: ${type}${name === '' ? '' : `; name="${name}"`}`,
      'Content-Transfer-Encoding: base64',
      `Content-ID: <${id}>`,
      `Content-Disposition: inline${name === '' ? '' : `; filename="${name}"`}`,
      '',
      Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '',
    ].join('\r\n');
  return [
    'From: Tidal <hello@tidal.example>',
    'Subject: The spring set',
    `Date: ${date}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="edge"',
    '',
    '--edge',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    `${parts.map(part).join('')}--edge--`,
    '',
  ].join('\r\n');
}
