import { notOk, type Outcome, ok } from '../../model/outcome.ts';
import { type ArchivedColour, readKeyedColour, readStreamColour } from './shared/apple-colour.ts';
import { openBinaryPlist } from './shared/binary-plist.ts';
import { collector, type Found } from './shared/collect.ts';
import { startsWith } from './shared/file.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { isTypedStream, readTypedStream } from './shared/typed-stream.ts';
import { atEntry, type Trouble, trouble } from './shared/words.ts';

const plistSignature = 'bplist';

/** Apple colour list (NSColorList): a keyed archive in a binary property list, or the older typed stream. */
export const clr: PaletteReader = {
  id: 'clr',
  title: { en: 'Apple colour list', 'zh-Hans': 'Apple 颜色列表' },
  extensions: ['clr'],
  whenEmpty: {
    en: 'Add colours to the list in the macOS colour panel, then export it again.',
    'zh-Hans': '请在 macOS 颜色面板的列表中添加颜色，再重新导出。',
  },
  recognise: (file) =>
    startsWith(file.bytes, plistSignature) || isTypedStream(file.bytes) ? confidence.signature : confidence.none,
  read: (file) => (isTypedStream(file.bytes) ? readStream(file.bytes) : readKeyed(file.bytes)),
};

const broken = notOk(trouble('broken', { format: 'CLR' }));

/** `$top` names two arrays among `$objects`: NSColors and NSKeys, colour by colour the same length. */
function readKeyed(bytes: Uint8Array): Outcome<Found, Trouble> {
  const plist = openBinaryPlist(bytes);
  const archive = plist?.dict(plist.root);
  const objects = plist?.array(archive?.get('$objects') ?? -1);
  const top = plist?.dict(archive?.get('$top') ?? -1);
  if (plist === null || objects === null || objects === undefined) return broken;
  const follow = (object: number | undefined): number => objects[plist.number(object ?? -1) ?? -1] ?? -1;
  const list = (key: string): readonly number[] | null =>
    plist.array(plist.dict(follow(top?.get(key)))?.get('NS.objects') ?? -1);
  const colours = list('NSColors');
  const names = list('NSKeys');
  if (colours === null || names === null) return broken;

  const found = collector();
  for (const [index, colour] of colours.entries()) {
    const name = plist.text(follow(names[index])) ?? '';
    add(found, index + 1, name, readKeyedColour(plist, follow, follow(colour)));
    if (found.full()) break;
  }
  return ok(found.found(null));
}

/** After a few values of the list itself: colour, name, colour, name … */
function readStream(bytes: Uint8Array): Outcome<Found, Trouble> {
  const values = readTypedStream(bytes);
  if (values === null) return broken;
  const found = collector();
  let entry = 0;
  for (const [index, value] of values.entries()) {
    if (typeof value !== 'object' || value?.kind !== 'object' || !value.className.endsWith('Color')) continue;
    const name = values[index + 1];
    const text = typeof name === 'object' && name?.kind === 'object' ? name.values[0] : null;
    add(found, ++entry, typeof text === 'string' ? text : '', readStreamColour(value));
    if (found.full()) break;
  }
  return ok(found.found(null));
}

function add(found: ReturnType<typeof collector>, entry: number, name: string, read: ArchivedColour): void {
  if ('why' in read) found.skip(atEntry(entry), read.why);
  // Names of typed streams end in NUL.
  else found.add({ name: name.replaceAll('\0', '').trim(), group: null, ...read });
}
