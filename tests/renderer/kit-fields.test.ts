import { expect, it } from 'vitest';
import { fieldAt, type Names } from '../../renderer/screens/kit/field-at.ts';
import { fieldNames } from '../../renderer/screens/kit/field-names.ts';
import { problemWords } from '../../renderer/screens/kit/words/problems.ts';
import { publishedSchemas } from '../../src/kit/schema.ts';
import { kitProblemWords } from '../../src/kit/tell.ts';
import type { Language } from '../../src/model/language.ts';
import type { WrittenKit } from '../../src/service/shapes.ts';

const namesIn = (language: Language): Names => ({
  fields: fieldNames(language),
  channel: (id) => `channel ${id}`,
  check: (id) => `check ${id}`,
  row: (number) => `Row ${number}`,
});
const colour = { name: 'Ink', value: '#123456' };
const kit: WrittenKit = {
  onbrand: 1,
  name: 'Brand',
  palette: { colours: [colour, { ...colour, name: '' }] },
  placements: [{ id: 'own', channel: 'Own', title: 'Shop screen', recommended: { width: 1, height: 1 } }],
};

it.each([
  ['name', 'Name of the brand', ['Name of the brand']],
  ['palette.colours[0].value', 'Value', ['Palette', 'Colours', 'Ink', 'Value']],
  ['palette.colours[1].value', 'Value', ['Palette', 'Colours', 'Row 2', 'Value']],
  ['palette.colours[0]', 'Ink', ['Palette', 'Colours', 'Ink']],
  ['voice.required[0].text', 'Phrase', ['Words', 'Phrases that must be there', 'Row 1', 'Phrase']],
  [
    'voice.names[2]',
    'Names, spelt and cased as they must be',
    ['Words', 'Names, spelt and cased as they must be', 'Row 3'],
  ],
  ['placements[0].recommended.width', 'Width', ['Placements', 'Shop screen', 'Size', 'Width']],
  ['checks.logo-size.limits.share', 'Limit', ['Checks', 'check logo-size', 'Limit']],
  [
    'channels.x.checks.logo-size.weight',
    'Weight in the score',
    ['Channels', 'channel x', 'Checks', 'check logo-size', 'Weight in the score'],
  ],
  ['channels.x', 'channel x', ['Channels', 'channel x']],
  [
    'channels.x.logos.clearSpace.factor',
    'Clear space around it, as a multiple',
    ['Channels', 'channel x', 'Logos', 'Clear space around it, as a multiple'],
  ],
  [
    'channels.x.voice.required[0].text',
    'Phrase',
    ['Channels', 'channel x', 'Words', 'Further phrases that must stand here', 'Row 1', 'Phrase'],
  ],
  ['', '', []],
] as const)('calls %j %j', (at, name, trail) => {
  expect(fieldAt(at, kit, namesIn('en'))).toEqual({ name, trail });
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}
/** Pointers of everything that a kit may hold. */
function pointersOf(
  { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] }: Schema,
  at: string,
): readonly string[] {
  const below = (schema: Schema | boolean | undefined, there: string) =>
    typeof schema === 'object' ? pointersOf(schema, there) : [];
  return [
    at,
    ...Object.entries(properties).flatMap(([key, schema]) => below(schema, at === '' ? key : `${at}.${key}`)),
    ...below(additionalProperties, `${at}.some`),
    ...below(items, `${at}[0]`),
    ...[...anyOf, ...oneOf].flatMap((schema) => below(schema, at)),
  ];
}

/** No field shows these: they are the file's own, or come with the catalogue. */
const fieldless = /^$|^\$schema$|^onbrand$|\.(basis|note|align)$/;
/** Called as the whole is that they are the one thing of. */
const asWhole = /\.(share\.target|clearSpace\.factor|limits\.some)$/;

it.each(['en', 'zh-Hans'] as const)('has a name for everything that a kit may hold, in %s', (language) => {
  const pointers = pointersOf(publishedSchemas['brandkit.schema.json'] as Schema, '').filter(
    (at) => !fieldless.test(at) && !asWhole.test(at),
  );
  expect(pointers).toContain('voice.required[0].text');
  const names = namesIn(language);
  const unnamed = pointers.filter((at) => {
    const { trail } = fieldAt(at, kit, names);
    const above = fieldAt(at.replace(/(\[0\]|\.?[^.[\]]+)$/, ''), kit, names).trail;
    return trail.length === above.length;
  });
  expect(unnamed).toEqual([]);
});

it('says otherwise only what a kit can have wrong', () => {
  for (const { said } of Object.values(problemWords))
    expect(Object.keys(said).filter((code) => !Object.hasOwn(kitProblemWords, code))).toEqual([]);
});

it('speaks of no line, key or command where a field is meant', () => {
  const jsonish = /\bline\b|第 \{|onbrand |“\{brace|insteadOf|“min”/;
  /** A draft is written by us: its text is whole, and a kit with other faults of form is not opened for editing. */
  const ofFiles = /^(syntax|zip|kit|brandkit|key-(twice|unknown)|not-json|empty|check-unknown|file-exists)/;
  const spoken = Object.entries(kitProblemWords).filter(
    ([code, { en, 'zh-Hans': zh }]) =>
      !ofFiles.test(code) && !(code in problemWords.en.said) && jsonish.test(`${en[1]}${zh[1]}`),
  );
  expect(spoken.map(([code]) => code)).toEqual([]);
});
