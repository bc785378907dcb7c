import { colour } from '../brand.ts';

/** One part of a letter. */
export type Part =
  | { readonly kind: 'picture'; readonly file: string; readonly alt: string | null; readonly href: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'button'; readonly text: string; readonly href: string; readonly ground: string };

export interface Letter {
  /** As a mail program writes it: "Sun, 31 Jan 2027 08:55:00 +0000". */
  readonly date: string;
  readonly subject: string;
  readonly preheader: string;
  readonly parts: readonly Part[];
}

const { butter, kilnBlue, ink, porcelain } = colour;
const display = "'Young Serif', Georgia, serif";
const plain = 'Figtree, Helvetica, sans-serif';

const row = (content: string): string => `      <tr><td style="padding: 0 40px 24px;">${content}</td></tr>`;

function html(part: Part): string {
  switch (part.kind) {
    case 'picture': {
      const alt = part.alt === null ? '' : ` alt="${part.alt}"`;
      return `      <tr><td><a href="${part.href}"><img src="${part.file}" width="600"${alt} style="display: block; width: 100%;"></a></td></tr>`;
    }
    case 'heading':
      return row(
        `<h1 style="margin: 0; font: 400 34px/1.15 ${display}; font-family: ${display}; font-size: 34px; color: ${kilnBlue};">${part.text}</h1>`,
      );
    case 'words':
      return row(
        `<p style="margin: 0; font-family: ${plain}; font-size: 16px; line-height: 1.55; color: ${ink};">${part.text}</p>`,
      );
    case 'button':
      return row(
        `<a href="${part.href}" style="display: inline-block; padding: 14px 26px; background-color: ${part.ground}; font-family: ${plain}; font-size: 16px; color: ${porcelain}; text-decoration: none;">${part.text}</a>`,
      );
  }
}

const plainText = (part: Part): readonly string[] => {
  switch (part.kind) {
    case 'picture':
      return [];
    case 'button':
      return [`${part.text}: ${part.href}`, ''];
    default:
      return [part.text, ''];
  }
};

const boundary = 'solvane-kiln-42';

/** The message as it lay in the outbox: plain text and HTML, as MIME has it (RFC 2046). */
export function letter({ date, subject, preheader, parts }: Letter): Buffer {
  const foot = 'Solvane, Rua do Forno 9, Aveiro. +351 800 555 019.';
  const lines = [
    'From: Solvane <letters@solvane.example>',
    'To: table@solvane.example',
    `Date: ${date}`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...parts.flatMap(plainText),
    foot,
    '',
    `--${boundary}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${subject}</title></head>`,
    `<body style="margin: 0; background-color: ${butter};">`,
    `  <div style="display: none; max-height: 0; overflow: hidden;">${preheader}</div>`,
    `  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background-color: ${butter};"><tr><td align="center">`,
    `    <table role="presentation" width="600" cellpadding="0" cellspacing="0" style="background-color: ${porcelain};">`,
    ...parts.map(html),
    row(
      `<p style="margin: 0; font-family: ${plain}; font-size: 13px; color: ${ink};">${foot} <a href="https://solvane.example/letters/end" style="color: ${ink};">No more letters</a></p>`,
    ),
    '    </table>',
    '  </td></tr></table>',
    '</body>',
    '</html>',
    '',
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}
