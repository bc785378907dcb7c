import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file of an archive, its text in pieces as they are made. */
export interface Part {
  readonly name: string;
  readonly text: Iterable<string>;
}

/** Characters that are packed at once. */
const largestPiece = 1 << 16;

/** An archive, handed out as it is packed. @param made of all its files: the same parts then give the same bytes */
export function* zipped(parts: Iterable<Part>, made: Date): Generator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  for (const { name, text } of parts) {
    const file = new ZipDeflate(name);
    file.mtime = made;
    archive.add(file);
    let piece = '';
    for (const more of text) {
      piece += more;
      if (piece.length < largestPiece) continue;
      file.push(strToU8(piece));
      piece = '';
      yield* packed.splice(0);
    }
    file.push(strToU8(piece), true);
    yield* packed.splice(0);
  }
  archive.end();
  yield* packed;
}
