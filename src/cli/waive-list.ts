import { checks } from '../checks/index.ts';
import { waiverId, whereOf } from '../engine/waivers.ts';
import type { Waiver, WaiverReport } from '../model/waiver.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { judgeNow } from './judge-now.ts';
import { printable } from './summary.ts';
import { waiveWords } from './waive-words.ts';

interface Held {
  /** ISO date. */
  readonly today: string;
  /** Path of the kit. */
  readonly kit?: string;
}

/** Lists what is accepted and what became of each: without a kit, only its last day is known. */
export async function listWaivers(
  folder: string,
  waivers: readonly Waiver[],
  { today, kit }: Held,
  io: Io,
): Promise<number> {
  const words = waiveWords[io.language];
  if (waivers.length === 0) {
    io.out(`${words.none}\n`);
    return exitCodes.conforms;
  }
  const judged = kit === undefined ? null : await judgeNow(folder, { files: null, checks, kit, today }, io);
  if (judged?.ok === false) {
    io.err(`${judged.problems.join('\n')}\n`);
    return exitCodes.kit;
  }
  const became = new Map(judged?.value.waivers.map((one) => [one.id, one.state]));
  for (const waiver of waivers) {
    const { check, subject, reason, author, date, until } = waiver;
    const id = waiverId(waiver);
    const state = became.get(id) ?? (until !== undefined && until < today ? 'expired' : null);
    const when = until === undefined ? words.forGood : words.untilDay(until);
    io.out(
      [
        `${id}  ${check}  ${printable(subject)}  ${printable(whereOf(waiver) ?? words.everywhere)}`,
        `  ${printable(author)} · ${date} · ${when}${told(state, io)}`,
        `  ${printable(reason)}`,
        '',
      ].join('\n'),
    );
  }
  if (kit === undefined) io.out(`\n${words.listWithKit}\n`);
  return exitCodes.conforms;
}

const told = (state: WaiverReport['state'] | null, io: Io): string =>
  state === null ? '' : ` · ${waiveWords[io.language].state[state]}`;
