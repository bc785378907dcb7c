import { useState } from 'react';
import { formatSize } from '../../../src/report/format.ts';
import { useStore } from '../../store/index.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Radios } from '../../ui/radio.tsx';
import { Thumbnail } from '../../ui/thumbnail.tsx';
import { useWords } from '../../words/language.ts';
import { questionWords } from './question-words.ts';
import style from './questions.module.css';

interface QuestionProps {
  /** Assets that have one answer. */
  readonly paths: readonly string[];
  /** What placements are called, by id. */
  readonly placements: ReadonlyMap<string, string>;
  readonly answer: string | null;
  readonly onAnswer: (placement: string) => void;
}

/** More pictures say no more about what they are for. */
const shownPictures = 6;

/** One question about assets of a kind: the likely placements, any other, or none. */
export function Question({ paths, placements, answer, onAnswer }: QuestionProps) {
  const rows = useStore((state) => state.rows);
  const words = useWords(questionWords);
  // What was chosen from the whole list stays among the answers.
  const [others, setOthers] = useState<readonly string[]>([]);
  const [first = ''] = paths;
  const row = rows.get(first);
  if (row === undefined) return null;
  const folder = first.slice(0, first.lastIndexOf('/') + 1);
  const title = paths.length === 1 ? first : words.several(paths.length, folder);
  const sizes = new Set(paths.map((path) => `${rows.get(path)?.width} ${rows.get(path)?.height}`));
  const likely = [...new Set([...row.candidates, ...row.placements, ...others])];
  return (
    <section className={style.question} aria-label={title}>
      <div className={style.pictures}>
        {paths.slice(0, shownPictures).map((path) => (
          <Thumbnail key={path} asset={rows.get(path) ?? row} />
        ))}
      </div>
      <div className={style.answer}>
        <p>
          <b>{title}</b>{' '}
          {sizes.size === 1 && row.excerpt.length === 0 && (
            <span className="soft">{formatSize(row.width, row.height)}</span>
          )}
        </p>
        <Radios
          label={words.whatFor(title)}
          labelHidden
          value={answer}
          onChange={onAnswer}
          options={[
            ...likely.map((id) => ({ id, label: placements.get(id) ?? id })),
            { id: 'none', label: words.notPublished },
          ]}
        />
        <ComboBox
          label={words.otherFor(title)}
          placeholder={words.other}
          options={[...placements].filter(([id]) => !likely.includes(id)).map(([id, label]) => ({ id, label }))}
          onChoose={(id) => {
            setOthers((before) => [...before, id]);
            onAnswer(id);
          }}
        />
      </div>
    </section>
  );
}
