import { fold } from '../words/fold.ts';
import { kinBeside } from './kin.ts';

/** Finds the products that a text names, as the kit spells them; “Kids' Drizzle Jacket” is another than it names. */
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
        const [before, after] = kinBeside(rest, at, at + wanted.length);
        found.push({ name: `${capital(before)}${name}${after}`, at });
        const [from, to] = [at - before.length, at + wanted.length + after.length];
        rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
      }
    }
    return [...new Set(found.sort((a, b) => a.at - b.at).map(({ name }) => name))];
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A Latin name is not part of a longer word; its plural and its possessive are the same product. */
function standsAlone(text: string, at: number, wanted: string): boolean {
  const after = text.slice(at + wanted.length);
  const before = text[at - 1] ?? ' ';
  const isOpen = latin.test(wanted[0] ?? '') && latin.test(before);
  return !isOpen && !(latin.test(wanted.at(-1) ?? '') && /^(?!s\b|'s\b|es\b)[\p{Script=Latin}\p{N}]/u.test(after));
}
