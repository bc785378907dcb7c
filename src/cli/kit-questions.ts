import { existsSync } from 'node:fs';
import { isCancel, multiselect, select, text } from '@clack/prompts';
import { readColour } from '../kit/colour.ts';
import type { WrittenColour } from '../kit/save.ts';
import type { ImportedColour } from '../model/imported.ts';
import type { Language } from '../model/language.ts';
import { kitWords } from './kit-words.ts';

/** What `kit init` asks on a terminal. Each answers null where the person ends it (Ctrl-C, Esc). */

export async function askName(initial: string, language: Language): Promise<string | null> {
  const answer = await text({ message: kitWords[language].askName, placeholder: initial, defaultValue: initial });
  return isCancel(answer) ? null : answer.trim() || initial;
}

/** The brand's own name and its products', as they must be spelt: what prices are linked by. */
export async function askNames(brand: string, language: Language): Promise<readonly string[] | null> {
  const words = kitWords[language];
  const answer = await text({ message: words.askNames, initialValue: brand, placeholder: words.namesLike });
  return isCancel(answer) ? null : namesIn(answer);
}

/** Names between commas, each once. */
export const namesIn = (answer: string): readonly string[] => [
  ...new Set(
    answer
      .split(/[,，、;；]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** Files and typed colours, in one answer. */
interface Source {
  readonly files: readonly string[];
  readonly colours: readonly ImportedColour[];
}

export async function askSource(language: Language): Promise<Source | null> {
  const words = kitWords[language];
  const answer = await text({
    message: words.askSource,
    placeholder: 'brand.ase logo.svg #635bff',
    validate(value) {
      const parts = split(value ?? '');
      const wrong = parts.find((part) => !existsSync(part) && readColour(part) === null);
      if (wrong !== undefined) return `${words.noneChosen}: ${wrong}`;
      return parts.length === 0 ? words.noSource : undefined;
    },
  });
  if (isCancel(answer)) return null;
  const parts = split(answer);
  return {
    files: parts.filter((part) => existsSync(part)),
    colours: parts.filter((part) => !existsSync(part)).flatMap(typedColour),
  };
}

/** Parts between spaces or commas; quotes and brackets hold them together, as in 'My Brand/logo.svg' and rgb(99 91 255). */
export const split = (answer: string): readonly string[] =>
  [...answer.matchAll(/"([^"]*)"|'([^']*)'|([^\s,"'(]+(?:\([^)]*\))?)/g)]
    .map(([, double, single, plain]) => double ?? single ?? plain ?? '')
    .filter((part) => part !== '');

function typedColour(part: string): readonly ImportedColour[] {
  const colour = readColour(part);
  return colour === null ? [] : [{ name: part, group: null, original: part, ...colour }];
}

/** Which colours make the palette, and which of them is the primary. */
export async function askColours(
  colours: readonly WrittenColour[],
  language: Language,
): Promise<readonly WrittenColour[] | null> {
  const options = colours.map(({ name, value }) => ({ value: name, label: name, hint: value }));
  const names = options.map(({ value }) => value);
  const chosen = await multiselect({
    message: kitWords[language].askColours,
    options,
    initialValues: names,
    maxItems: 12,
  });
  if (isCancel(chosen)) return null;
  const kept = colours.filter(({ name }) => chosen.includes(name));
  const first = kept.find(({ role }) => role === 'primary') ?? kept[0];
  if (kept.length < 2 || first === undefined) return kept;
  const primary = await select({
    message: kitWords[language].askPrimary,
    options: options.filter(({ value }) => chosen.includes(value)),
    initialValue: first.name,
  });
  if (isCancel(primary)) return null;
  return kept.map((colour) => {
    if (colour.name === primary) return { ...colour, role: 'primary' };
    return colour.role === 'primary' ? { ...colour, role: 'support' } : colour;
  });
}
