import { basename } from 'node:path/posix';
import picomatch from 'picomatch';
import { pathBeside } from '../measure/path-beside.ts';
import type { MarkupGlance, SetFacts, ShownImage } from '../model/facts.ts';
import { mailAround } from '../model/inside-mail.ts';
import type { LogosFact } from '../model/logos.ts';
import { mayBeAsset } from './asset-names.ts';
import type { Evidenced } from './judge.ts';
import type { Campaign } from './run.ts';

type Member = Evidenced<SetFacts>;
type Assets = ReadonlyMap<string, Partial<SetFacts>>;

/**
 * A mail and its pictures are one message: what a picture in it says is said on the mail's day; a mail shows pictures of
 * their own sizes, and the logos that those show. A mail with pictures that lie elsewhere shows nobody knows what.
 */
export function joinMails(
  members: readonly Member[],
  isAbsent: (path: string) => boolean = () => false,
): readonly Member[] {
  const assets = new Map(members.map(({ path, facts }) => [path, facts]));
  const inside = new Map<string, string[]>();
  for (const path of assets.keys()) {
    const mail = mailAround(path);
    if (mail !== null) inside.set(mail, [...(inside.get(mail) ?? []), path]);
  }
  return members.map((member) => {
    const { path, facts } = member;
    const { copy, markup } = facts;
    const mail = mailAround(path);
    const date = mail === null ? null : (assets.get(mail)?.copy?.date ?? null);
    if (copy?.date === null && date !== null) return { ...member, facts: { ...facts, copy: { ...copy, date } } };
    return markup?.isMail
      ? { ...member, facts: { ...facts, ...shownBy(path, markup, inside.get(path) ?? [], assets, isAbsent) } }
      : member;
  });
}

function shownBy(
  mail: string,
  { isMail, images }: MarkupGlance,
  inside: readonly string[],
  assets: Assets,
  isAbsent: (path: string) => boolean,
) {
  const paths = images.map((image) => pathOf(mail, image));
  const sized = images.map((image, i): ShownImage => {
    const path = paths[i];
    if (path == null) return image;
    const picture = assets.get(path)?.picture;
    if (picture !== undefined) return { ...image, size: { width: picture.width, height: picture.height } };
    return isAbsent(path) ? { ...image, size: 'absent' } : image;
  });
  const logos = logosIn([...inside, ...paths], assets);
  return { markup: { isMail, images: sized }, ...(logos === null ? {} : { logos }) };
}

/** Where a picture lies in the campaign; null where it lies elsewhere. Of what lies in the mail, signs are not assets. */
function pathOf(mail: string, { src, inside }: ShownImage): string | null | undefined {
  if (inside !== null) return `${mail}/${inside}`;
  if (/^\s*(?:cid|data):/i.test(src)) return undefined;
  return isElsewhere.test(src) ? null : pathBeside(mail, src);
}

/** On the web, nowhere, or wherever a tag of the sender's leads. */
const isElsewhere = /^\s*(?:[a-z][a-z\d+.-]*:|\/\/|$)|\{\{|\{%|<%|%%|\*\||\$\{/i;

/** Which pictures a folder does not have: those that it ignores are there. Of files that were named one by one nobody knows. */
export function absentFrom(campaign: Pick<Campaign, 'scan' | 'paths' | 'lists'>, ignore: readonly string[]) {
  const paths = campaign.paths ?? campaign.scan.assets.map(({ path }) => path);
  const listed = new Set(paths.map((path) => path.normalize('NFC')));
  const isIgnored = picomatch([...ignore], { dot: true });
  return (path: string): boolean =>
    campaign.lists != null && mayBeAsset(basename(path)) && !listed.has(path.normalize('NFC')) && !isIgnored(path);
}

/** The logos in a mail's pictures; null where one of them can't be looked at. */
function logosIn(paths: readonly (string | null | undefined)[], assets: Assets): LogosFact | null {
  const all = [...new Set(paths)].filter((path) => path !== undefined);
  const known = all
    .map((path) => (path === null ? undefined : assets.get(path)?.logos))
    .filter((one) => one !== undefined);
  if (known.length < all.length) return null;
  const [first] = known;
  const sightings = known.flatMap((one) => one.sightings);
  return { sightings, searched: first?.searched ?? [], unsure: first?.unsure ?? [] };
}
