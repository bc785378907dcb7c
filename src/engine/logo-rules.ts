import type { OpenKit } from '../model/open-kit.ts';
import type { Placement } from '../model/placement.ts';
import type { LogoRules } from '../model/rules.ts';
import { allowancesOf, nearest } from './rules.ts';

/** The kit's demands on its logos, narrowed or widened by what the channel may differ in; null where it names none. */
export function logoRules(open: OpenKit, placement: Placement | null): LogoRules | null {
  const { logos } = open.kit;
  if (logos === undefined) return null;
  const allowances = allowancesOf(open, placement);
  const only = nearest(allowances, 'logos.only', (a) => a.logos?.only);
  const clearSpace = nearest(allowances, 'logos.clearSpace', (a) => a.logos?.clearSpace);
  const presence = nearest(allowances, 'logos.presence', (a) => a.logos?.presence);
  return {
    variants: logos.variants.map(({ id, lockup, colourway, backgrounds = null, minimum }, i) => ({
      id,
      lockup,
      colourway,
      backgrounds,
      minimum: { width: minimum?.width ?? null, height: minimum?.height ?? null, share: minimum?.share ?? null },
      permitted: only === null || only.value.includes(id),
      pointer: `logos.variants[${i}]`,
    })),
    retired: logos.retired.map(({ id, since = null }, i) => ({ id, since, pointer: `logos.retired[${i}]` })),
    clearSpace: stated(clearSpace, logos.clearSpace, 'logos.clearSpace', (value) => value),
    rotation: logos.rotation,
    presence: stated(presence, logos.presence, 'logos.presence', (rule) => ({ rule })),
    only: only?.pointer ?? null,
  };
}

/** What the channel says, else what the core says, with its line; null where neither does. */
function stated<T, R extends object>(
  allowed: { readonly value: T; readonly pointer: string } | null,
  core: T | undefined,
  pointer: string,
  told: (value: T) => R,
) {
  if (allowed !== null) return { ...told(allowed.value), pointer: allowed.pointer, provenance: 'allowance' as const };
  return core === undefined ? null : { ...told(core), pointer, provenance: 'core' as const };
}
