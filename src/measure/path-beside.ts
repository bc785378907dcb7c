/**
 * What a file names from where it lies: `../img/hero%20a.jpg?v=2` in `email/a.html` → `img/hero a.jpg`, a path from the
 * campaign's root; begins with `../` where it leads out of it.
 */
export function pathBeside(file: string, named: string): string {
  const path = decoded(
    named
      .trim()
      .replace(/[?#].*$/s, '')
      .replaceAll('\\', '/'),
  );
  const parts: string[] = [];
  for (const part of [...file.split('/').slice(0, -1), ...path.split('/')]) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Percent signs that stand for letters; as it is where they don't. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
