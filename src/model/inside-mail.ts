/**
 * `mails/launch.eml/hero.png` → `mails/launch.eml`: the mail that a picture lies in, which is listed below it as if it were
 * a folder; null for a file of its own.
 */
export const mailAround = (path: string): string | null => /^(.+\.(?:eml|html?|mjml))\/[^/]+$/i.exec(path)?.[1] ?? null;
