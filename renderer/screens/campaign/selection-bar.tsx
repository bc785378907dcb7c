import type { ChannelRows } from '../../store/arrange.ts';
import { useStore } from '../../store/index.ts';
import { Button } from '../../ui/button.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useWords } from '../../words/language.ts';
import { acceptWords } from '../accept/words.ts';
import style from './campaign.module.css';
import { campaignWords } from './words.ts';

/** What can be done with the selected assets; there while some are. */
export function SelectionBar({ channels }: { readonly channels: readonly ChannelRows[] }) {
  const selected = useStore((state) => state.selected);
  const select = useStore((state) => state.select);
  const askPlacements = useStore((state) => state.askPlacements);
  const show = useStore((state) => state.show);
  const askToAcceptIn = useStore((state) => state.askToAcceptIn);
  const words = useWords(campaignWords);
  const { accept } = useWords(acceptWords);
  useKeys({ a: () => void askToAcceptIn(selected) });
  if (selected.size === 0) return null;
  return (
    <section className={style.selection} aria-label={words.selection}>
      <p role="status">
        <b className="number">{words.selected(selected.size)}</b>
      </p>
      <Button onPress={() => void askToAcceptIn(selected)}>{accept}</Button>
      <Button onPress={() => askPlacements([[...selected]])}>{words.placeThese}</Button>
      <Button onPress={() => show('export')}>{words.exportThese}</Button>
      <Button look="quiet" onPress={() => select(channels.flatMap(({ rows }) => rows.map(({ path }) => path)))}>
        {words.selectAll}
      </Button>
      <Button look="quiet" onPress={() => select([])}>
        {words.clearSelection}
      </Button>
    </section>
  );
}
