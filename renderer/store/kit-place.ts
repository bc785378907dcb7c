/** Where the kit's editor shows a value. */
export const kitTabs = ['palette', 'channels', 'placements', 'checks', 'logos', 'voice'] as const;
export type KitTab = (typeof kitTabs)[number];

/** What is chosen in each list of the editor, by pointer; a channel by its id. */
export interface KitSelection {
  readonly colour: string;
  readonly channel: string | null;
  readonly logo: string;
  readonly placement: string;
}

const tabOf: Readonly<Record<string, KitTab>> = {
  palette: 'palette',
  channels: 'channels',
  placements: 'placements',
  assignments: 'placements',
  checks: 'checks',
  logos: 'logos',
  voice: 'voice',
  type: 'voice',
  contacts: 'voice',
};

/** Tab that shows the value at a pointer; null: it stands above all tabs, or nowhere. */
export const kitTabOf = (at: string): KitTab | null => tabOf[at.split(/[.[]/, 1)[0] ?? ''] ?? null;

/** What must be chosen for the value at a pointer to be seen. */
export function kitSelectionOf(at: string): Partial<KitSelection> {
  const colour = /^palette\.(?:colours|accepted)\[\d+\]/.exec(at)?.[0];
  const logo = /^logos\.variants\[\d+\]/.exec(at)?.[0];
  const placement = /^placements\[\d+\]/.exec(at)?.[0];
  const channel = /^channels\.([^.[]+)/.exec(at)?.[1];
  return {
    ...(colour && { colour }),
    ...(logo && { logo }),
    ...(placement && { placement }),
    ...(channel && { channel }),
  };
}
