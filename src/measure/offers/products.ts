import { fold } from '../words/fold.ts';

/** Finds the products that a text names, as the kit spells them. */
export type ProductFinder = (folded: string) => readonly string[];

const latin = /[\p{Script=Latin}\p{N}]/u;

/** Longer names first: “Halo Mini” is not also “Halo”. */
export function productFinder(products: readonly string[]): ProductFinder {
  const known = products
    .map((name) => ({ name, folded: fold(name).text }))
    .filter(({ folded }) => folded.length > 1)
    .sort((a, b) => b.folded.length - a.folded.length);
  return (folded) => {
    let rest = folded;
    const found: { readonly name: string; readonly at: number }[] = [];
    for (const { name, folded: wanted } of known) {
      for (let at = rest.indexOf(wanted); at >= 0; at = rest.indexOf(wanted, at + 1)) {
        if (!standsAlone(rest, at, wanted)) continue;
        found.push({ name, at });
        rest = rest.slice(0, at) + ' '.repeat(wanted.length) + rest.slice(at + wanted.length);
      }
    }
    return [...new Set(found.sort((a, b) => a.at - b.at).map(({ name }) => name))];
  };
}

/** A Latin name is not part of a longer word; its plural and its possessive are the same product. */
function standsAlone(text: string, at: number, wanted: string): boolean {
  const after = text.slice(at + wanted.length);
  const before = text[at - 1] ?? ' ';
  const isOpen = latin.test(wanted[0] ?? '') && latin.test(before);
  return !isOpen && !(latin.test(wanted.at(-1) ?? '') && /^(?!s\b|'s\b|es\b)[\p{Script=Latin}\p{N}]/u.test(after));
}
