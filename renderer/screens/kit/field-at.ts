import type { WrittenKit } from '../../../src/service/shapes.ts';
import { asJson } from '../../store/kit.ts';
import { readAt } from '../../store/pointer.ts';

/** What the editor calls the things of a kit, in the language of the window. */
export interface Names {
  readonly fields: Readonly<Record<string, string>>;
  readonly channel: (id: string) => string;
  readonly check: (id: string) => string;
  /** `number`: 1-based. */
  readonly row: (number: number) => string;
}

export interface NamedField {
  /** Of the field itself. */
  readonly name: string;
  /** From the tab down to the field. */
  readonly trail: readonly string[];
}

/** What an entry of these lists is called by, where it has a name. */
const titles: Readonly<Record<string, string>> = {
  'palette.colours[]': 'name',
  'palette.accepted[]': 'name',
  'logos.variants[]': 'id',
  'placements[]': 'title',
};

/** What a person knows the value at a pointer as; the pointer itself where it stands for the whole kit. */
export function fieldAt(at: string, draft: WrittenKit, names: Names): NamedField {
  const steps = at.match(/\[\d+\]|[^.[\]]+/g) ?? [];
  let here = '';
  let kind = '';
  let name = '';
  const trail: string[] = [];
  for (const step of steps) {
    const index = /^\[(\d+)\]$/.exec(step)?.[1];
    here += index === undefined && here !== '' ? `.${step}` : step;
    if (index !== undefined) {
      kind += '[]';
      const title = titles[kind];
      const own = title === undefined ? undefined : readAt(asJson(draft), `${here}.${title}`);
      const entry = typeof own === 'string' && own !== '' ? own : names.row(Number(index) + 1);
      trail.push(entry);
      if (title !== undefined) name = entry;
      continue;
    }
    const any =
      kind === 'channels' ? names.channel : kind === 'checks' || kind === 'channels.*.checks' ? names.check : null;
    kind = any === null ? (kind === '' ? step : `${kind}.${step}`) : `${kind}.*`;
    const found = any?.(step) ?? names.fields[kind] ?? names.fields[kind.replace(/^channels\.\*\./, '')];
    if (found === undefined || found === trail.at(-1)) continue;
    trail.push(found);
    name = found;
  }
  return { name: name === '' ? at : name, trail };
}
