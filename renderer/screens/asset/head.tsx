import { ArrowLeft, ChevronLeft, ChevronRight, FolderOpen, SquarePen } from 'lucide-react';
import type { AssetReport } from '../../../src/model/report.ts';
import { call } from '../../client.ts';
import { useStore } from '../../store/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choice.tsx';
import { useWords } from '../../words/language.ts';
import style from './head.module.css';
import { splitPath } from './path.ts';
import type { Walk } from './walk.ts';
import { assetWords } from './words.ts';

const lenses = ['picture', 'seen'] as const;

interface HeadProps {
  readonly path: string;
  /** Null while it is not known. */
  readonly asset: AssetReport | null;
  readonly walk: Walk;
}

/** Which asset this is, the way to the others, and what can be done with its file. */
export function Head({ path, asset, walk }: HeadProps) {
  const words = useWords(assetWords);
  const show = useStore((state) => state.show);
  const cameFrom = useStore((state) => state.cameFrom);
  const tell = useStore((state) => state.tell);
  const lens = useStore((state) => state.lens);
  const setLens = useStore((state) => state.setLens);
  const { folder, file } = splitPath(path);
  const { dragOut } = window.onbrand;
  const ask = async (how: 'asset.reveal' | 'asset.edit'): Promise<void> => {
    const reply = await call(how, { path });
    if (!reply.ok) tell(reply.problem);
  };
  return (
    <header className={style.head}>
      <IconButton label={cameFrom === 'set' ? words.backToSet : words.back} onPress={() => show(cameFrom)}>
        <ArrowLeft />
      </IconButton>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; “Show in folder” is its equal */}
      <div
        className={style.title}
        draggable={dragOut !== null}
        title={dragOut === null ? undefined : words.dragOut}
        onDragStart={(event) => {
          event.preventDefault();
          dragOut?.(path);
        }}
      >
        <h1>{file}</h1>
        {folder !== '' && <p>{folder}</p>}
      </div>
      {asset?.kind !== 'document' && (
        <Segmented
          label={words.lens}
          options={lenses.map((id) => ({ id, label: words.lenses[id] }))}
          value={lens}
          onChange={setLens}
          isDisabled={asset === null}
        />
      )}
      <div className={style.group}>
        <IconButton label={words.reveal} onPress={() => void ask('asset.reveal')}>
          <FolderOpen />
        </IconButton>
        <IconButton label={words.edit} onPress={() => void ask('asset.edit')}>
          <SquarePen />
        </IconButton>
      </div>
      <nav className={style.group} aria-label={words.position(walk.at + 1, walk.of)}>
        <IconButton label={words.previous} isDisabled={walk.previous === null} onPress={walk.toPrevious}>
          <ChevronLeft />
        </IconButton>
        <span className={style.position} aria-hidden="true">
          {walk.at + 1} / {walk.of}
        </span>
        <IconButton label={words.next} isDisabled={walk.next === null} onPress={walk.toNext}>
          <ChevronRight />
        </IconButton>
      </nav>
    </header>
  );
}
