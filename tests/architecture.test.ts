import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Which rooms a room may import from, beside itself. `docs/architecture.md` draws it. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  measure: ['model'],
  report: ['model'],
  checks: ['model', 'measure'],
  facts: ['model', 'measure'],
  channels: ['model', 'measure'],
  files: [],
  fix: ['model', 'measure', 'facts'],
  history: ['model', 'report', 'files'],
  kit: ['model', 'measure', 'files'],
  exports: ['model', 'report'],
  engine: ['model', 'measure', 'report', 'checks', 'facts', 'channels', 'kit', 'exports', 'files', 'fix'],
  service: ['model', 'measure', 'report', 'checks', 'channels', 'files', 'kit', 'exports', 'engine', 'history'],
  serve: ['service'],
  cli: [
    'model',
    'measure',
    'report',
    'checks',
    'channels',
    'files',
    'kit',
    'exports',
    'engine',
    'history',
    'service',
    'serve',
  ],
};
/** Rooms that run anywhere: neither Node nor the DOM. */
const pure = ['model', 'measure', 'report', 'checks', 'exports'];
/** Lines a file may have. A larger one states why in a line that begins with `// Long because`. */
const budgets: readonly (readonly [room: RegExp, lines: number])[] = [
  [/^renderer\//, 250],
  // Half of a check is its words, in two languages.
  [/^src\/checks\//, 160],
  [/./, 300],
];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

interface Import {
  readonly from: string;
  readonly to: string;
}
const source = (file: string): string => readFileSync(join(root, file), 'utf8');
const importsOf = (file: string): readonly Import[] =>
  [
    ...source(file).matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g),
  ].map((m) => {
    const to = m[1] ?? m[2] ?? '';
    return { from: file, to: to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to };
  });

const roomOf = (path: string): string | null => path.match(/^src\/(\w+)\//)?.[1] ?? null;
const files = filesBelow('src');
const doors = { renderer: filesBelow('renderer'), electron: filesBelow('electron') };
/** What a door may know of `src`: the window sees data and the contract, Electron's side the service and no brand. */
const doorMayImport: Readonly<Record<keyof typeof doors, RegExp>> = {
  renderer: /^src\/(model|report)\/|^src\/service\/(contract|(\w+-)?shapes|events|reply|bridge|address)\.ts$/,
  electron: /^src\/service\/|^src\/model\/language\.ts$/,
};

describe('imports go down, or stay in their room', () => {
  test('every room is on the map', () => {
    const rooms = [...new Set(files.flatMap((file) => roomOf(file) ?? []))];
    expect(
      rooms.filter((room) => mayImport[room] === undefined),
      'Add the room to mayImport, and to docs/architecture.md.',
    ).toEqual([]);
  });

  test.each(Object.keys(mayImport))('src/%s', (room) => {
    const trespasses = files
      .filter((file) => roomOf(file) === room)
      .flatMap(importsOf)
      .filter(({ to }) => {
        const target = roomOf(to);
        return target !== null && target !== room && !mayImport[room]?.includes(target);
      })
      .map(
        ({ from, to }) =>
          `${from} imports ${to}: src/${room} may import ${mayImport[room]?.join(', ') || 'nothing of ours'}. Hand the value in as a parameter, or move the type to src/model.`,
      );
    expect(trespasses).toEqual([]);
  });

  test.each(['renderer', 'electron'] as const)('%s knows no more of the engine than its contract', (door) => {
    const trespasses = doors[door]
      .flatMap(importsOf)
      .filter(({ to }) => to.startsWith('src/') && !doorMayImport[door].test(to))
      .map(({ from, to }) => `${from} imports ${to}: ask the service for it, in src/service/contract.ts.`);
    expect(trespasses).toEqual([]);
  });

  test.each(pure)('src/%s touches neither Node nor the DOM', (room) => {
    const node = new Set(builtinModules);
    const trespasses = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => [
        ...importsOf(file)
          .filter(({ to }) => to.startsWith('node:') || node.has(to) || to === 'sharp')
          .map(({ to }) => `${file} imports ${to}`),
        ...[...code(file).matchAll(/\b(process|Buffer|document|window|globalThis)\./g)].map(
          (m) => `${file} uses ${m[1]}`,
        ),
      ]);
    expect(trespasses, 'Measure it in src/facts, or do it in the engine; this room gets plain data.').toEqual([]);
  });
});

/** The source without comments and texts, in which any word may stand. */
const code = (file: string): string =>
  source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[\s\S]*?`|'(?:\\.|[^'\\\n])*'/g, '');

test('files keep to their size', () => {
  const all = [
    ...files,
    ...doors.renderer,
    ...doors.electron,
    ...filesBelow('tests'),
    ...filesBelow('bench'),
    ...filesBelow('scripts'),
  ];
  const tooLong = all.flatMap((file) => {
    const text = source(file);
    const lines = text.split('\n').length - 1;
    const budget = budgets.find(([room]) => room.test(file))?.[1] ?? 300;
    return lines > budget && !text.includes('// Long because')
      ? [`${file}: ${lines} lines of ${budget}. Split it by subject.`]
      : [];
  });
  expect(tooLong).toEqual([]);
});

describe('registries list what lies in their folders', () => {
  test.each([
    ['src/checks', ['index.ts']],
    ['src/facts', ['index.ts', 'source.ts']],
    ['src/exports', ['index.ts', 'exporter.ts']],
  ])('%s', (folder, aside) => {
    const index = source(`${folder}/index.ts`);
    const missing = readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts') && !aside.includes(name))
      .filter((name) => !index.includes(`'./${name}'`) && !importedElsewhere(folder, name))
      .map((name) => `${folder}/${name} is not registered: add a line to ${folder}/index.ts.`);
    expect(missing).toEqual([]);
  });
});

/** Helpers of a unit lie beside it, and are imported by those that need them, not by the registry. */
const importedElsewhere = (folder: string, name: string): boolean =>
  files.some((file) => file !== `${folder}/index.ts` && importsOf(file).some(({ to }) => to === `${folder}/${name}`));

test('no file names this machine or a registry', () => {
  const named = [
    ...files,
    ...doors.renderer,
    ...doors.electron,
    ...filesBelow('scripts'),
    ...filesBelow('bench'),
    ...filesBelow('tests'),
  ].filter((file) => /\/work\/|registry\.npmjs|\/root\//.test(source(file).replaceAll(/\/\\\/work.*\n/g, '')));
  expect(named).toEqual([]);
});
