/** What a sender's program fills in for each reader, found in copy before it was, or instead of it. */
export interface MergeTag {
  /** As written. */
  readonly raw: string;
  /** In the text, as [start, end). */
  readonly start: number;
  readonly end: number;
  readonly kind:
    | 'field'
    /** Decides what is shown, and shows nothing itself: `{% if … %}`. */
    | 'control'
    /** Left for a person to fill in: `[Product Name]`. */
    | 'placeholder';
  /** Something stands there for readers of whom nothing is known. */
  readonly hasFallback: boolean;
  /** It stands for the reader’s name. Everybody has an order and an account; not everybody gave a name. */
  readonly isPersonal: boolean;
}

/** Longest tag: a line of Liquid with filters. */
const most = 160;

interface Syntax {
  readonly pattern: RegExp;
  readonly control?: RegExp;
  readonly fallback?: RegExp;
  readonly kind?: 'placeholder';
}

/** By sender, as their help pages write them. The first that matches at a place is taken. */
const syntaxes: readonly Syntax[] = [
  // Mailchimp, Mandrill.
  {
    pattern: /\*\|[A-Z][\w:.= -]*\|\*/gi,
    control: /^\*\|(?:IF|ELSE|ELSEIF|END|IFNOT|INTERESTED|MC:|FEED|RSS)/i,
  },
  // Liquid and Jinja: Klaviyo, Shopify, Customer.io, Brevo, HubSpot.
  { pattern: /\{%[^{}\n]*%\}/g, control: /^/ },
  // Handlebars, Liquid, SendGrid, Postmark, Braze, Marketo, Iterable.
  {
    pattern: /\{\{\{?[^{}\n]*(?:\{[^{}\n]*\}[^{}\n]*)?\}?\}\}/g,
    control: /^\{\{\{?\s*(?:[#/^!>&]|else\b|end\b)/,
    fallback: /\bdefault\b|\bfallback\b|\|\||\?\?|\bor\s+["']/i,
  },
  // Salesforce Marketing Cloud.
  { pattern: /%%\[[^%]*\]%%/g, control: /^/ },
  { pattern: /%%=?[\w@(][^%\n]*%%/g, fallback: /\biif\s*\(|\bisnull\b|\bempty\s*\(/i },
  // Campaign Monitor, Zoho, Constant Contact.
  { pattern: /\[[a-z][a-z ]{2,30},\s*fallback=[^\]\n]*\]/gi, fallback: /fallback=[^\]\s]/i },
  { pattern: /\$\[[A-Z][\w:.]*(?:\|[^\]\n]*)?\]\$/g, fallback: /\|[^\]$]/ },
  { pattern: /\[\[[A-Za-z][\w. ]*\]\]/g },
  // Adobe Campaign; Salesforce and AWeber; Keap; MailPoet; Mautic; Moosend.
  { pattern: /<%[^%<>\n]*%>/g, control: /^<%(?!=)/, fallback: /\|\||\?/ },
  { pattern: /\{!\$?[A-Za-z][\w.]*\}/g },
  { pattern: /~[A-Z]\w*\.\w+~/g },
  { pattern: /\[subscriber:[a-z]+(?: ?\| ?default:[^\]\n]*)?\]/gi, fallback: /default:[^\]\s]/i },
  { pattern: /\{contactfield=\w+(?:\|[^}\n]*)?\}/g, fallback: /\|[^}]/ },
  { pattern: /#recipient:\w+(?:\|[^#\n]*)?#/g, fallback: /\|[^#]/ },
  // ActiveCampaign, Mailgun, Dotdigital; 阿里云邮件推送 and other senders in China.
  { pattern: /%(?:[A-Z][A-Z0-9_-]{2,}|recipient\.\w+)%/g },
  { pattern: /@[A-Z][A-Z0-9_]{2,}@/g },
  { pattern: /\$\{[A-Za-z_\p{Script=Han}][\w. \p{Script=Han}]*\}/gu },
  { pattern: /#(?:姓名|昵称|称呼|用户名|会员名|手机号|公司)#|\{(?:姓名|昵称|称呼|用户名|会员名|手机号|公司)\}/g },
  {
    pattern: /\{\$?[a-z]+(?:[_.][a-z]+)+\}|\{\$[a-z]\w*\}|\{(?:name|firstname|lastname|fname|lname|email|company)\}/gi,
  },
  // Nobody's syntax: notes of whoever wrote the template.
  {
    pattern:
      /\[(?:(?:first|last|full|your|customer|client|company|product|brand|recipient|sender|user)[ _-]?)?(?:name|company|product|brand|date|discount|code|city|url|link)(?: name| here)?\]|<(?:first|last|full|your|company) ?name>/gi,
    kind: 'placeholder',
  },
];

const personal = /first.?name|last.?name|fname|lname|full.?name|given.?name|\bname\b|nick|姓名|昵称|称呼/i;

/** Every merge tag of a text, in order; none within another. */
export function mergeTagsIn(text: string): readonly MergeTag[] {
  const found: MergeTag[] = [];
  for (const { pattern, control, fallback, kind } of syntaxes) {
    for (const { 0: raw, index } of text.matchAll(pattern)) {
      const end = index + raw.length;
      if (raw.length > most || found.some((one) => index < one.end && end > one.start)) continue;
      found.push({
        raw,
        start: index,
        end,
        kind: kind ?? (control?.test(raw) ? 'control' : 'field'),
        hasFallback: fallback?.test(raw) ?? false,
        isPersonal: personal.test(raw),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
