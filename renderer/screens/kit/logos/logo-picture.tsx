import { ImageOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Replies } from '../../../../src/service/contract.ts';
import type { Reply } from '../../../../src/service/reply.ts';
import type { WrittenLogo } from '../../../../src/service/shapes.ts';
import { call } from '../../../client.ts';
import { Mark } from '../../../ui/mark.tsx';
import { useWords } from '../../../words/language.ts';
import { useDraft, useEdit } from '../use-kit.ts';
import { logoWords } from '../words/forms.ts';
import style from './logo-picture.module.css';

type LogoFile = Replies['kit.pictures'][number];
export type LogoFiles = ReadonlyMap<string, LogoFile>;

/** The logo files that the draft names, as they look; made once a file, and anew when the kit's files change. */
export function useLogoFiles(files: readonly string[]): LogoFiles {
  const digest = useEdit((edit) => edit.digest);
  const [made, setMade] = useState<{ readonly of: string | null; readonly pictures: LogoFiles }>(nothing);
  const known = made.of === digest ? made.pictures : nothing.pictures;
  const missing = JSON.stringify([...new Set(files)].filter((file) => !known.has(file)));
  useEffect(() => {
    const wanted = JSON.parse(missing) as string[];
    if (wanted.length === 0) return;
    let isNow = true;
    void ask(wanted).then((reply) => {
      if (!isNow || !reply.ok) return;
      const fresh = wanted.flatMap((file, i) =>
        reply.value[i] === undefined ? [] : [[file, reply.value[i]] as const],
      );
      setMade((before) => ({
        of: digest,
        pictures: new Map([...(before.of === digest ? before.pictures : []), ...fresh]),
      }));
    });
    return () => {
      isNow = false;
    };
  }, [missing, digest]);
  // Those of before stand until the new ones are there.
  return made.pictures;
}

/** Where the engine stops meanwhile, which is told elsewhere, the one in its place is asked once more. */
async function ask(files: readonly string[]): Promise<Reply<readonly LogoFile[]>> {
  const reply = await call('kit.pictures', { files: [...files] });
  return reply.ok ? reply : call('kit.pictures', { files: [...files] });
}

const nothing: { readonly of: string | null; readonly pictures: LogoFiles } = { of: null, pictures: new Map() };

interface Ground {
  readonly name: string;
  readonly hex: string;
}

type Standing = Pick<WrittenLogo, 'backgrounds' | 'colourway'>;

/** Grounds that the variant says it is made for; a light and a dark one where it names no colour. */
function useGrounds({ backgrounds = [], colourway }: Standing): readonly Ground[] {
  const { palette } = useDraft();
  const known = useEdit(({ check }) => check?.colours);
  const words = useWords(logoWords);
  const named = (palette?.colours ?? []).flatMap(({ name }, i): Ground[] => {
    const hex = known?.[`palette.colours[${i}]`];
    return backgrounds.includes(name) && typeof hex === 'string' ? [{ name, hex }] : [];
  });
  if (named.length > 0) return named;
  const light = { name: words.light, hex: '#ffffff' };
  const dark = { name: words.dark, hex: '#1c1c1c' };
  return colourway === 'reversed' ? [dark, light] : [light, dark];
}

/** Undefined until it is made. */
type Made = LogoFile | undefined;

/** A variant small, on the first of its grounds. */
export function LogoThumbnail({ logo, file }: { readonly logo: Standing; readonly file: Made }) {
  const [ground] = useGrounds(logo);
  if (file !== undefined && file.kind !== 'drawn')
    return (
      <span className={style.broken}>
        <ImageOff aria-hidden />
      </span>
    );
  return (
    <span className={style.thumbnail} style={{ background: ground?.hex }}>
      {file !== undefined && <img src={file.picture} alt="" />}
    </span>
  );
}

/** A variant on each of the grounds that it is made for, or why it can't be shown. */
export function LogoBoards({ logo, file }: { readonly logo: WrittenLogo; readonly file: Made }) {
  const words = useWords(logoWords);
  const grounds = useGrounds(logo);
  if (file === undefined) return <div className={style.boards} aria-hidden="true" />;
  if (file.kind !== 'drawn')
    return (
      <p className={style.trouble}>
        <Mark kind="fail">{words.trouble[file.kind]}</Mark>
      </p>
    );
  return (
    <div className={style.boards}>
      {grounds.map(({ name, hex }) => (
        <figure key={name}>
          <div className={style.board} style={{ background: hex }}>
            <img src={file.picture} alt={words.on(logo.id, name)} />
          </div>
          <figcaption className="soft">{name}</figcaption>
        </figure>
      ))}
    </div>
  );
}
