import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Folder of the package that a module belongs to; the innermost, where packages hold packages. */
const packageFolder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Names that packages give to the file with their licence. */
const licenceFile = /^(licen[cs]e|copying)([-.].*)?$/i;

/** Puts the licences of all packages that were built in beside what they were built into, as they ask for. */
export const licences = (): Plugin => ({
  name: 'onbrand-licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const folders = new Set(modules.flatMap((id) => packageFolder.exec(id)?.[1] ?? []));
    const texts = [...folders].filter((folder) => existsSync(join(folder, 'package.json'))).map(licenceOf);
    const source = [...new Set(texts)].sort().join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  },
});

/** `react 19.3.1 (MIT)`, and the text of its licence. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string | undefined
  >;
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const named = license ?? texts[0]?.split('\n')[0]?.trim() ?? 'not stated';
  return `${name} ${version} (${named})\n\n${texts.join('\n\n') || 'No text of the licence comes with the package.'}\n`;
}
