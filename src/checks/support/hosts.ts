/** Services that count clicks or shorten addresses, and lead on to somewhere else. */
export const redirectors =
  /(?:^|\.)(?:bit\.ly|t\.co|t\.cn|goo\.gl|ow\.ly|tinyurl\.com|buff\.ly|dwz\.cn|url\.cn|lnkd\.in|list-manage\.com|mailchi\.mp|sendgrid\.net|mandrillapp\.com|mailgun\.org|hubspotlinks\.com|hs-sites\.com|klclick\d?\.com|awstrack\.me|sparkpostmail\.com|rs6\.net|cmail\d+\.com|createsend\d?\.com|exct\.net|exacttarget\.com|emltrk\.com|sendibt\d?\.com)$/;
/** Networks and shops for apps, where every brand has a place of its own. */
export const everybodys =
  /(?:^|\.)(?:(?:instagram|facebook|youtube|tiktok|twitter|x|linkedin|pinterest|threads|weibo|bilibili|douyin|xiaohongshu)\.(?:com|net|cn)|youtu\.be|fb\.me|wa\.me|t\.me|(?:apps|maps)\.apple\.com|(?:play|maps)\.google\.com|mp\.weixin\.qq\.com)$/;

export const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
/** The brand's host, or one below it. */
export const isOf = (host: string, own: string): boolean => host === bare(own) || host.endsWith(`.${bare(own)}`);
