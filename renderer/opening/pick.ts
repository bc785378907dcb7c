import type { Bridge } from '../../src/service/bridge.ts';
import { useStore } from '../store/index.ts';

type Wanted = Parameters<NonNullable<Bridge['pick']>>[0];
/** `kit-file`: a packed kit. A native dialog offers it with the folders; a browser has to ask for one or the other. */
export type Choice = Exclude<Wanted, 'place'> | 'kit-file';

/** A kit's folder and a packed kit are two questions here. */
export const asksForKitFiles = (): boolean => window.onbrand.pick === null;

/** Lets a person choose by a dialog: grants for what she chose, none where she thought better of it. */
export async function pick(choice: Choice): Promise<readonly string[]> {
  const { pick: dialog } = window.onbrand;
  if (dialog !== null) return dialog(choice === 'kit-file' ? 'kit' : choice);
  const files = await chooseFiles(choice);
  return files.length === 0
    ? []
    : granted(
        files,
        files.map((file) => file.webkitRelativePath || file.name),
      );
}

/** Grants for files that were dropped or chosen; none where the door could not take them, which is told. */
export async function granted(files: readonly File[], paths: readonly string[]): Promise<readonly string[]> {
  const reply = await window.onbrand.grant(files, paths);
  if (reply.ok) return reply.value;
  useStore.getState().tell(reply.problem);
  return [];
}

const accepted: Readonly<Record<Choice, string | null>> = {
  folder: null,
  kit: null,
  'kit-file': '.brandkit',
  colours: '',
};

function chooseFiles(choice: Choice): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  const accept = accepted[choice];
  if (accept === null) input.webkitdirectory = true;
  else {
    input.multiple = choice === 'colours';
    input.accept = accept;
  }
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
