import type { KitProblem } from '../../../src/model/open-kit.ts';
import type { WrittenKit } from '../../../src/service/shapes.ts';
import { useStore } from '../../store/index.ts';
import { asJson, type KitEdit } from '../../store/kit.ts';
import { type Json, readAt } from '../../store/pointer.ts';
import { useProblemWords } from './use-problem-words.ts';

/** The draft that is open. The editor's parts are only shown while there is one. */
export function useEdit<T>(pick: (edit: KitEdit) => T): T {
  return useStore(({ kitEditor }) => {
    if (kitEditor.kind !== 'open') throw new Error('A part of the kit’s editor is shown while no kit is open.');
    return pick(kitEditor);
  });
}

export const useDraft = (): WrittenKit => useEdit(({ history }) => history.present);

/** The value at a pointer, what is wrong with it, and how to change it. */
export function useAt(
  at: string,
  /** What the field is called: its problem names it so, and not by its pointer. */
  label = at,
): {
  readonly value: Json | undefined;
  readonly problem: string | null;
  readonly change: (value: Json | undefined) => void;
} {
  const value = useEdit(({ history }) => readAt(asJson(history.present), at));
  const problem = useEdit(({ check }) => check?.problems.find(({ key }) => key === at) ?? null);
  const say = useProblemWords();
  const changeKit = useStore((state) => state.changeKit);
  return { value, problem: problem === null ? null : say(problem, label), change: (next) => changeKit(at, next) };
}

const none: readonly KitProblem[] = [];

/** What is wrong anywhere below a pointer, or a part of the kit. */
export const problemsBelow = (edit: KitEdit, at: string): readonly KitProblem[] =>
  edit.check?.problems.filter(({ key }) => key === at || key.startsWith(`${at}.`) || key.startsWith(`${at}[`)) ?? none;

/** Worst of what is wrong below a pointer. */
export const useWorst = (at: string): KitProblem['level'] | null =>
  useEdit((edit) => {
    const found = problemsBelow(edit, at);
    if (found.some(({ level }) => level === 'error')) return 'error';
    return found.length > 0 ? 'warning' : null;
  });

/** A colour of the kit in sRGB; what is written where the service has not answered, or can't read it. */
export const useHex = (at: string): string | null =>
  useEdit(({ check, history }) => {
    const known = check?.colours[at];
    if (typeof known === 'string') return known;
    const written = readAt(asJson(history.present), `${at}.value`);
    return typeof written === 'string' && /^#[0-9a-f]{6}$/i.test(written) ? written.toLowerCase() : null;
  });
