import { pathBeside } from '../measure/path-beside.ts';
import type { MarkupGlance, SetFacts } from '../model/facts.ts';
import { mailAround } from '../model/inside-mail.ts';
import type { LogosFact } from '../model/logos.ts';
import type { Evidenced } from './judge.ts';

type Member = Evidenced<SetFacts>;

/**
 * A mail and its pictures are one message: what a picture in it says is said on the mail's day, and a mail shows the logos
 * that its pictures show. A mail with pictures that lie elsewhere shows nobody knows what.
 */
export function joinMails(members: readonly Member[]): readonly Member[] {
  const pictures = new Map<string, LogosFact>();
  const days = new Map<string, string>();
  const inside = new Map<string, string[]>();
  for (const { path, facts } of members) {
    if (facts.logos !== undefined) pictures.set(path, facts.logos);
    if (facts.copy?.date != null) days.set(path, facts.copy.date);
    const mail = mailAround(path);
    if (mail !== null) inside.set(mail, [...new Set([...(inside.get(mail) ?? []), path])]);
  }
  return members.map((member) => {
    const { path, facts } = member;
    const mail = mailAround(path);
    const date = mail === null ? undefined : days.get(mail);
    if (facts.copy !== undefined && facts.copy.date === null && date !== undefined)
      return { ...member, facts: { ...facts, copy: { ...facts.copy, date } } };
    const logos = facts.markup?.isMail ? shownIn(path, facts.markup, inside.get(path) ?? [], pictures) : null;
    return logos === null ? member : { ...member, facts: { ...facts, logos } };
  });
}

/** The logos in a mail's pictures; null where one of them can't be looked at. */
function shownIn(
  mail: string,
  { images }: MarkupGlance,
  inside: readonly string[],
  pictures: ReadonlyMap<string, LogosFact>,
): LogosFact | null {
  const beside = images.map(({ src }) => src.trim()).filter((src) => !/^(?:cid|data):/i.test(src));
  const paths = beside.map((src) => (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src) ? null : pathBeside(mail, src)));
  const all = [...inside, ...paths].map((path) => (path === null ? undefined : pictures.get(path)));
  const known = all.filter((one) => one !== undefined);
  if (known.length < all.length) return null;
  return {
    sightings: known.flatMap(({ sightings }) => sightings),
    searched: known[0]?.searched ?? [],
    unsure: known[0]?.unsure ?? [],
  };
}
