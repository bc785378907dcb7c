import type { Language } from '../../../../src/model/language.ts';
import type { Placement } from '../../../../src/model/placement.ts';
import type { Option } from '../../../ui/choice.tsx';

/** Every channel as a whole, and each of its placements after it. */
export function channelOptions(placements: readonly Placement[], language: Language): readonly Option<string>[] {
  const told = (placement: Placement) =>
    language === 'zh-Hans' && placement.zhHans !== undefined ? placement.zhHans : placement;
  const options = new Map<string, string>();
  const sorted = [...placements].sort((a, b) => told(a).channel.localeCompare(told(b).channel, language));
  for (const placement of sorted) {
    options.set(placement.channelId, told(placement).channel);
    options.set(placement.id, `${told(placement).channel} · ${told(placement).title}`);
  }
  return [...options].map(([id, label]) => ({ id, label }));
}
