import { Redo2, Undo2 } from 'lucide-react';
import { useId } from 'react';
import { pickPlace } from '../../opening/place.ts';
import { usePick, useStore } from '../../store/index.ts';
import { isChanged } from '../../store/kit.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { commonWords } from '../../words/common.ts';
import { useWords } from '../../words/language.ts';
import { TextAt } from './fields.tsx';
import style from './kit.module.css';
import { useEdit } from './use-kit.ts';
import { kitWords } from './words/kit.ts';

/** Saves the draft where it belongs, or where a person says. */
export function useSave(): { readonly canSaveHere: boolean; readonly save: () => void; readonly saveAs: () => void } {
  const saveKit = useStore((state) => state.saveKit);
  const open = useStore((state) => state.kit?.digest);
  const canSaveHere = useEdit(({ digest, writable }) => digest !== null && writable && digest === open);
  const saveAs = (): void => void pickPlace().then((into) => into !== null && saveKit(into));
  return { canSaveHere, save: canSaveHere ? () => void saveKit(null) : saveAs, saveAs };
}

/** Whose kit it is, how it stands, and what can be done with it as a whole. */
export function Head() {
  const isTouched = useEdit(isChanged);
  const isSaving = useEdit((edit) => edit.isSaving);
  const isNew = useEdit(({ saved }) => saved === null);
  const place = useEdit((edit) => (edit.writable ? edit.place : null));
  const canUndo = useEdit(({ history }) => history.past.length > 0);
  const canRedo = useEdit(({ history }) => history.future.length > 0);
  const errors = useEdit(({ check }) => check?.problems.filter(({ level }) => level === 'error').length ?? 0);
  const { undoKit, redoKit } = usePick('undoKit', 'redoKit');
  const { canSaveHere, save, saveAs } = useSave();
  const words = useWords(kitWords);
  const common = useWords(commonWords);
  const standing = useId();
  const cannotSave = isSaving || errors > 0;
  return (
    <header className={style.head}>
      <h1 className="hidden">{common.screens.kit}</h1>
      <div className={style.title}>
        <TextAt at="name" label={words.name} isRequired />
      </div>
      <div id={standing} className={style.standing} role="status">
        <p>
          {isSaving ? words.saving : isNew ? words.isNew : isTouched ? words.unsaved : words.saved}
          {errors > 0 && (
            <>
              {' · '}
              <Mark kind="fail">{words.faults(errors)}</Mark>
            </>
          )}
        </p>
        {place !== null && <p className="soft">{place}</p>}
      </div>
      <div className={style.actions}>
        <IconButton label={common.undo} isDisabled={!canUndo} onPress={undoKit}>
          <Undo2 />
        </IconButton>
        <IconButton label={common.redo} isDisabled={!canRedo} onPress={redoKit}>
          <Redo2 />
        </IconButton>
        {canSaveHere && (
          <Button isDisabled={cannotSave} aria-describedby={standing} onPress={saveAs}>
            {window.onbrand.pick === null ? words.download : words.saveAs}
          </Button>
        )}
        <Button
          look="strong"
          isDisabled={cannotSave || (canSaveHere && !isTouched)}
          aria-describedby={standing}
          onPress={save}
        >
          {canSaveHere ? common.save : window.onbrand.pick === null ? words.download : words.saveInto}
        </Button>
      </div>
      <Notices />
    </header>
  );
}

/** What a person must know before she goes on. */
function Notices() {
  const edit = useEdit((one) => one);
  const { kit, editKit, keepKit } = usePick('kit', 'editKit', 'keepKit');
  const words = useWords(kitWords);
  const isElsewhere = kit !== null && edit.digest !== kit.digest && edit.saved !== null && !edit.isSaving;
  const isNewer = kit?.place === edit.place;
  return (
    <>
      {isElsewhere && (
        <div className={style.banner} role="status">
          <Mark kind="warn">{isNewer ? words.newVersion : words.elsewhere(kit.name)}</Mark>
          {isNewer && <Button onPress={keepKit}>{words.keepMine}</Button>}
          <Button onPress={() => void editKit()}>{isNewer ? words.takeTheirs : words.editOther(kit.name)}</Button>
        </div>
      )}
      {!isElsewhere && edit.saved !== null && !edit.writable && isChanged(edit) && (
        <p className={style.banner}>{window.onbrand.pick === null ? words.readOnlyHere : words.readOnly}</p>
      )}
      {edit.notes.length > 0 && (
        <details className={style.banner}>
          <summary>
            {words.notes} {edit.notes.length}
          </summary>
          <ul>
            {edit.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
