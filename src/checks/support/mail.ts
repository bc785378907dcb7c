import type { MarkupFact } from '../../model/markup.ts';
import type { Placement } from '../../model/placement.ts';

/** Whether rules of e-mail hold: it is built as one, or meant to be one. A page may be wider, heavier and link anywhere. */
export const isMessage = ({ isMail }: MarkupFact, placement: Placement | null): boolean =>
  isMail || placement?.kind === 'email';

/** Why a check of e-mails does not apply, in the same words everywhere. */
export const mailBecause = {
  en: { 'no-mail': 'It is a page, not an e-mail.' },
  'zh-Hans': { 'no-mail': '它是网页，不是邮件。' },
} as const;

/** `img/hero@2x.png?w=600` → `hero@2x.png`: what a picture is called in a sentence. */
export const fileNameOf = (src: string): string => {
  const path = src.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return src.startsWith('data:') ? 'data:' : name === '' ? src.slice(0, 60) : name.slice(0, 80);
};
