import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { withMetadata } from '../../src/fix/metadata.ts';

/** An EXIF reader other than ours: libvips' own, through sharp. */
const said = async (file: Uint8Array) => {
  const { exif, xmp, orientation } = await sharp(file).metadata();
  return { exif: exif?.toString('latin1') ?? '', xmp: xmp?.toString() ?? '', orientation };
};

describe('what a file says of itself goes on into the new one', () => {
  test.each(['jpg', 'png'] as const)('as %s, upright', async (format) => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf/></x:xmpmeta>';
    const plain = () => sharp({ create: { width: 20, height: 10, channels: 3, background: '#21358a' } });
    const source = await plain()
      .withMetadata({ orientation: 6, exif: { IFD0: { Artist: 'Ines', Copyright: 'Solvane 2026' } } })
      .withXmp(xmp)
      .jpeg()
      .toBuffer();
    expect((await said(source)).orientation).toBe(6);
    const fresh = await plain()
      .toFormat(format === 'jpg' ? 'jpeg' : 'png')
      .toBuffer();
    const kept = withMetadata(fresh, format, await sharp(source).metadata());
    const told = await said(kept);
    expect(told.exif).toContain('Solvane 2026');
    expect(told.xmp).toContain('adobe:ns:meta');
    expect(told.orientation ?? 1).toBe(1);
    const pixels = (file: Uint8Array) => sharp(file).raw().toBuffer();
    expect(Buffer.compare(await pixels(kept), await pixels(fresh))).toBe(0);
  });

  test('a directory that points nowhere is copied, not followed', async () => {
    const fresh = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#000' } })
      .jpeg()
      .toBuffer();
    const exif = Buffer.concat([Buffer.from('Exif\0\0II*\0', 'latin1'), Buffer.from([0xff, 0xff, 0xff, 0x7f, 1, 0])]);
    expect(withMetadata(fresh, 'jpg', { exif }).length).toBe(fresh.length + exif.length + 4);
  });
});
