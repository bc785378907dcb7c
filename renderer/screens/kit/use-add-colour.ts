import { usePick, useStore } from '../../store/index.ts';
import { inJson } from '../../store/kit.ts';
import { freeName } from '../../store/palette.ts';
import { appendAt } from '../../store/pointer.ts';

/** What a colour that was added by hand begins as: seen to be not meant. */
export const freshValue = '#808080';

/** Adds a colour to the palette, or to the accepted ones, under a name that is free, and chooses it. */
export function useAddColour(): (list: 'colours' | 'accepted', called: string) => void {
  const { rewriteKit, selectInKit } = usePick('rewriteKit', 'selectInKit');
  return (list, called) => {
    const { kitEditor } = useStore.getState();
    if (kitEditor.kind !== 'open') return;
    const { palette } = kitEditor.history.present;
    const [colours, accepted] = [palette?.colours ?? [], palette?.accepted ?? []];
    const name = freeName(called, new Set([...colours, ...accepted].map((colour) => colour.name)));
    const at = `palette.${list}`;
    rewriteKit(inJson((draft) => appendAt(draft, at, { name, value: freshValue })));
    selectInKit({ colour: `${at}[${(list === 'colours' ? colours : accepted).length}]` });
  };
}
