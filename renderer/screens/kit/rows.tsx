import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Group } from 'react-aria-components';
import { useStore } from '../../store/index.ts';
import { inJson } from '../../store/kit.ts';
import { appendAt, type JsonObject, movedAt } from '../../store/pointer.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useWords } from '../../words/language.ts';
import style from './kit.module.css';
import { useAt } from './use-kit.ts';
import { kitWords } from './words/kit.ts';

interface RowsAtProps {
  /** Pointer of the list. */
  readonly at: string;
  readonly label: string;
  readonly help?: ReactNode;
  /** What a new row begins as. */
  readonly fresh: JsonObject;
  readonly addLabel: string;
  /** The first that fits wins: rows can be moved. */
  readonly isOrdered?: boolean;
  /** A row has more fields than fit beside each other. */
  readonly isStacked?: boolean;
  /** The fields of one row, whose pointer is given. */
  readonly children: (at: string) => ReactNode;
}

/** A list of things with a few fields each: rows that are added and removed. */
export function RowsAt({
  at,
  label,
  help,
  fresh,
  addLabel,
  isOrdered = false,
  isStacked = false,
  children,
}: RowsAtProps) {
  const { value, change } = useAt(at);
  const rewrite = useStore((state) => state.rewriteKit);
  const words = useWords(kitWords);
  const rows = Array.isArray(value) ? value : [];
  const list = useRef<HTMLFieldSetElement>(null);
  /** Where the keyboard goes on once the list has changed: in the new row, or where a row was taken out. */
  const next = useRef<'new' | 'add' | null>(null);
  useEffect(() => {
    const found =
      next.current === 'new'
        ? list.current?.querySelectorAll('[role=group]')[rows.length - 1]
        : list.current?.lastElementChild;
    if (next.current !== null) found?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    next.current = null;
  }, [rows.length]);
  const move = (i: number, by: -1 | 1): void => rewrite(inJson((draft) => movedAt(draft, at, i, by)));
  return (
    <fieldset ref={list} className={style.rows} data-at={at}>
      <legend>{label}</legend>
      {help !== undefined && <p className={style.help}>{help}</p>}
      {rows.map((_, i) => {
        const here = `${at}[${i}]`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place: problems name it so
          <Group key={i} className={(isStacked ? style.stackedRow : style.row) ?? ''} aria-label={words.row(i + 1)}>
            {children(here)}
            <div className={style.rowTools}>
              {isOrdered && (
                <>
                  <IconButton label={words.up} isDisabled={i === 0} onPress={() => move(i, -1)}>
                    <ArrowUp />
                  </IconButton>
                  <IconButton label={words.down} isDisabled={i === rows.length - 1} onPress={() => move(i, 1)}>
                    <ArrowDown />
                  </IconButton>
                </>
              )}
              <IconButton
                label={words.removeRow(words.row(i + 1))}
                onPress={() => {
                  const left = rows.filter((_, other) => other !== i);
                  next.current = 'add';
                  change(left.length === 0 ? undefined : left);
                }}
              >
                <X />
              </IconButton>
            </div>
          </Group>
        );
      })}
      <div>
        <Button
          onPress={() => {
            next.current = 'new';
            rewrite(inJson((draft) => appendAt(draft, at, fresh)));
          }}
        >
          <Plus aria-hidden />
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
