import { createHash } from 'node:crypto';
import type { Check, CheckContext, Limits, SizeAllowance } from '../model/check.ts';
import type { Allowance, CheckSetting } from '../model/kit.ts';
import type { KitLogo } from '../model/logos.ts';
import type { OpenKit } from '../model/open-kit.ts';
import type { Placement } from '../model/placement.ts';
import { type ColourRules, type RuleColour, type RuleRef, rule } from '../model/rules.ts';
import type { Severity } from '../model/severity.ts';
import type { VoiceRules } from '../model/voice-rules.ts';
import { logoRules } from './logo-rules.ts';

interface Named<T> {
  readonly value: T;
  readonly pointer: string;
}

/** The allowances that hold in a placement, the nearer first: the placement's own, then its channel's. */
export function allowancesOf(kit: OpenKit, placement: Placement | null): readonly Named<Allowance>[] {
  if (placement === null) return [];
  return [placement.id, placement.channelId].flatMap((key) => {
    const value = kit.kit.channels[key];
    return value === undefined ? [] : [{ value, pointer: `channels.${key}` }];
  });
}

/** The nearest allowance that says something about `pick`, with the line that says it. */
export function nearest<T>(
  allowances: readonly Named<Allowance>[],
  key: string,
  pick: (allowance: Allowance) => T | undefined,
): Named<T> | null {
  for (const { value, pointer } of allowances) {
    const picked = pick(value);
    if (picked !== undefined) return { value: picked, pointer: `${pointer}.${key}` };
  }
  return null;
}

/** For facts that are measured without a kit. */
export const noRules: ColourRules = {
  colours: [],
  neutrals: { rule: 'any', pointer: '', provenance: 'core' },
  gradients: { rule: 'any', pointer: '', provenance: 'core' },
  shares: false,
  allowance: null,
};

/** Core palette, narrowed or widened by what the channel may differ in. */
export function colourRules(open: OpenKit, placement: Placement | null): ColourRules {
  const { palette } = open.kit;
  const allowances = allowancesOf(open, placement);
  const only = nearest(allowances, 'palette.only', (a) => a.palette?.only);
  const tolerance = nearest(allowances, 'palette.tolerance', (a) => a.palette?.tolerance);
  const tone = nearest(allowances, 'palette.tone', (a) => a.palette?.tone);
  const neutrals = nearest(allowances, 'palette.neutrals', (a) => a.palette?.neutrals);
  const gradients = nearest(allowances, 'palette.gradients', (a) => a.palette?.gradients);
  const shares = nearest(allowances, 'palette.shares', (a) => a.palette?.shares);

  const core: RuleColour[] = palette.colours.map((colour, i) => ({
    name: colour.name,
    hex: hexOf(open.palette[i]),
    role: colour.role,
    origin: 'palette',
    tolerance: colour.tolerance ?? palette.tolerance,
    tints: colour.tints,
    share: colour.share ?? null,
    until: null,
    permitted: only === null || only.value.includes(colour.name),
    pointer: only !== null && !only.value.includes(colour.name) ? only.pointer : `palette.colours[${i}]`,
  }));
  const accepted: RuleColour[] = palette.accepted.map((colour, i) => ({
    name: colour.name,
    hex: hexOf(open.accepted[i]),
    role: 'accepted',
    origin: 'accepted',
    tolerance: colour.tolerance ?? palette.tolerance,
    tints: false,
    share: null,
    until: colour.until ?? null,
    permitted: true,
    pointer: `palette.accepted[${i}]`,
  }));
  const added: RuleColour[] = allowances.flatMap(({ value, pointer }) =>
    (value.palette?.colours ?? []).map((colour, i) => ({
      name: colour.name,
      hex: hexOf(open.allowed[pointer.slice('channels.'.length)]?.[i]),
      role: 'support',
      origin: 'allowance' as const,
      tolerance: colour.tolerance ?? palette.tolerance,
      tints: colour.tints,
      share: null,
      until: null,
      permitted: true,
      pointer: `${pointer}.palette.colours[${i}]`,
    })),
  );
  return {
    colours: [...core, ...accepted, ...added],
    neutrals: from(neutrals, palette.neutrals, 'palette.neutrals'),
    gradients: from(gradients, palette.gradients, 'palette.gradients'),
    shares: shares?.value ?? true,
    allowance:
      tolerance === null && tone === null
        ? null
        : {
            pointer: (tone ?? tolerance)?.pointer ?? '',
            tolerance: tolerance?.value ?? null,
            tone: tone?.value ?? null,
          },
  };
}

function hexOf(colour: { readonly hex: string } | undefined): string {
  if (colour === undefined) throw new Error('The opened kit lists fewer colours than its brandkit.json.');
  return colour.hex;
}

function from<T>(allowed: Named<T> | null, core: T, pointer: string) {
  return allowed === null
    ? { rule: core, pointer, provenance: 'core' as const }
    : { rule: allowed.value, pointer: allowed.pointer, provenance: 'allowance' as const };
}

/**
 * The kit's logos, those in use before retired ones, of which the kit says no lockup. A file that is missing is the
 * lint's to tell.
 */
export function kitLogos({ kit, files }: OpenKit): readonly KitLogo[] {
  const { variants = [], retired = [] } = kit.logos ?? {};
  const all = [
    ...variants.map((variant) => ({ ...variant, retired: false })),
    ...retired.map((old) => ({ ...old, retired: true, lockup: 'mark' as const, colourway: 'full' as const })),
  ];
  return all.flatMap(({ id, file, retired, lockup, colourway }) => {
    const content = files.get(file);
    return content === undefined ? [] : [{ id, retired, lockup, colourway, content }];
  });
}

/** Identity of a set of rules: equal rules share measured facts. */
export const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Sizes, formats and weight that the channel's allowance adds. */
function sizeAllowance(open: OpenKit, placement: Placement | null): SizeAllowance | null {
  const found = nearest(allowancesOf(open, placement), 'size', (a) => a.size);
  if (found === null) return null;
  const { also = [], formats = null, maxBytes = null } = found.value;
  return { also, formats, maxBytes, pointer: found.pointer };
}

/** How one check is to judge in one placement: the kit's settings, then the channel's, over its own defaults. */
export interface CheckPlan {
  readonly severity: Severity | 'off';
  readonly weight: number;
  /** Whether the kit states the severity: it then holds whatever the limit's source. */
  readonly severityStated: boolean;
  readonly context: CheckContext<Limits>;
}

export function planCheck(
  check: Check,
  open: OpenKit,
  placement: Placement | null,
  today: string,
  voice: VoiceRules | null = null,
): CheckPlan {
  const stated: readonly Named<CheckSetting>[] = [
    ...allowancesOf(open, placement).map(({ value, pointer }) => ({ value: value.checks?.[check.id], pointer })),
    { value: open.kit.checks[check.id], pointer: '' },
  ].flatMap(({ value, pointer }) =>
    value === undefined ? [] : [{ value, pointer: `${pointer === '' ? '' : `${pointer}.`}checks.${check.id}` }],
  );
  const severity = stated.find(({ value }) => value.severity !== undefined)?.value.severity;
  const weight = stated.find(({ value }) => value.weight !== undefined)?.value.weight;
  const limits: Record<string, number> = {};
  const limitRules: Record<string, RuleRef> = {};
  for (const [name, limit] of Object.entries(check.limits)) {
    const by = stated.find(({ value }) => value.limits?.[name] !== undefined);
    limits[name] = by?.value.limits?.[name] ?? limit.default;
    limitRules[name] =
      by === undefined
        ? rule('check', `${check.id}.${name}`)
        : rule('kit', `${by.pointer}.limits.${name}`, by.pointer.startsWith('channels.') ? 'allowance' : 'core');
  }
  return {
    severity: severity ?? check.severity,
    severityStated: severity !== undefined,
    weight: weight ?? check.weight,
    context: {
      placement,
      colours: colourRules(open, placement),
      logos: logoRules(open, placement),
      voice,
      brand: { hosts: open.kit.contacts?.hosts ?? [], families: open.kit.type?.families ?? [] },
      limits,
      limitRule: (name) => limitRules[name] ?? rule('check', `${check.id}.${name}`),
      size: sizeAllowance(open, placement),
      today,
    },
  };
}
