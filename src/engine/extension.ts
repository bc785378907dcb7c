import { sniff } from '../facts/sniff.ts';

/** The extension that a file without a name should have: by its content, and of text by what it looks like. */
export function extensionFor(content: Uint8Array): string {
  const sniffed = sniff(content.length === 0 ? new Uint8Array(1) : content);
  if ('format' in sniffed) return sniffed.format;
  const head = new TextDecoder('latin1').decode(content.subarray(0, 4096));
  if (/^\s*(?:<!--[\s\S]*?-->\s*)?<mjml[\s>]/i.test(head)) return 'mjml';
  const [header = ''] = head.split(/\r?\n\r?\n/, 1);
  if (/^[\w-]+:/.test(header) && /^(?:from|received|return-path|mime-version|message-id):/im.test(header)) return 'eml';
  return /<(?:!doctype|html|head|body|table|td|div|p|span|a|h[1-6])[\s>]/i.test(head) ? 'html' : 'txt';
}
