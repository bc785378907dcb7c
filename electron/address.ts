/** Our own scheme instead of `file:`, whose pages may read the machine. One host, so that there is one origin. */
export const scheme = 'app';
const host = 'bundle';
export const pageAddress = `${scheme}://${host}/`;

/** Protocol and host are compared apart: the origin of a scheme that Node doesn't know is `'null'` there. */
export function isOurs(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  return parsed.protocol === `${scheme}:` && parsed.host === host;
}
