import type { Language } from '../model/language.ts';
import type { LedgerRole, LedgerRow, Reading } from '../model/ledger.ts';
import { money } from '../model/money.ts';
import type { Report } from '../model/report.ts';
import { channelOf } from './channels.ts';
import { tellDay, tellPromotion, tellTerms } from './offer-words.ts';

/** One thing that one channel says of a product, code or sale. */
export interface LedgerCell {
  readonly role: LedgerRole;
  /** As a shop writes it: “€44”, “20 %”, a code; promotions in the report's language. */
  readonly text: string;
  /** As it may be told, in the report's language. */
  readonly until: string | null;
  readonly terms: string;
  readonly certainty: Reading;
  /** A finding of the set says that it contradicts another place. */
  readonly contradicts: boolean;
  /** Where it stands; the same words in one channel are told once. */
  readonly places: readonly { readonly path: string; readonly quote: string }[];
}

export interface LedgerLine {
  readonly kind: 'product' | 'sale' | 'code' | 'other';
  /** Product, sale or code; '' for what the layout links to none. */
  readonly title: string;
  /** The product's name is not the kit's, but stands beside its prices. */
  readonly isNameRead: boolean;
  /** One list a channel, in the order of `channels`. */
  readonly cells: readonly (readonly LedgerCell[])[];
  readonly contradicts: boolean;
}

export interface LedgerTable {
  readonly channels: readonly { readonly id: string | null; readonly title: string | null }[];
  readonly lines: readonly LedgerLine[];
}

/** The offers of a campaign, product × channel: those that contradict each other first, then by name. */
export function ledgerTable(report: Report): LedgerTable {
  const disputed = disputedIn(report);
  const home = new Map(
    report.assets.map(({ path, judged }) => [path, channelOf(report, judged[0]?.placement ?? null)]),
  );
  const channels = [...new Map(report.ledger.map(({ path }) => [home.get(path)?.id ?? null, home.get(path)])).values()]
    .map((channel) => ({ id: channel?.id ?? null, title: channel?.title ?? null }))
    .sort((a, b) => (a.title === null ? 1 : b.title === null ? -1 : a.title < b.title ? -1 : 1));
  const lines = new Map<
    string,
    { readonly kind: LedgerLine['kind']; readonly title: string; readonly rows: LedgerRow[] }
  >();
  for (const row of report.ledger) {
    const head = headOf(row);
    const key = `${head.kind} ${head.title}`;
    const line = lines.get(key) ?? { ...head, rows: [] };
    line.rows.push(row);
    lines.set(key, line);
  }
  const order = { product: 0, sale: 1, code: 2, other: 3 } as const;
  return {
    channels,
    lines: [...lines.values()]
      .map(({ kind, title, rows }): LedgerLine => {
        const cells = channels.map(({ id }) =>
          cellsOf(
            rows.filter(({ path }) => (home.get(path)?.id ?? null) === id),
            disputed,
            report.language,
          ),
        );
        const isNameRead = rows.some((row) => row.isNameRead);
        return {
          kind,
          title,
          isNameRead,
          cells,
          contradicts: cells.some((cell) => cell.some(({ contradicts }) => contradicts)),
        };
      })
      .sort(
        (a, b) =>
          Number(b.contradicts) - Number(a.contradicts) ||
          order[a.kind] - order[b.kind] ||
          (a.title < b.title ? -1 : 1),
      ),
  };
}

/** What a check of the set holds against each other. The rest of a line that it quotes is not what it is about. */
const judgedRoles: Readonly<Record<string, readonly LedgerRole[]>> = {
  'offer-price': ['now', 'was', 'per'],
  'offer-discount': ['discount', 'promotion', 'now'],
  'offer-code': ['code', 'discount'],
};

/** What is claimed to be saved. */
const savings: readonly LedgerRole[] = ['discount', 'off'];

/** The rows that findings are about, and those that say the same in the same asset. */
function disputedIn({ set, assets, ledger }: Report): ReadonlySet<string> {
  // A saving that its own two prices don't come to is found in its asset; the prices themselves may be right.
  const unearned = assets.flatMap(({ path, judged }) =>
    judged.flatMap(({ results }) =>
      results.flatMap(({ check, deviations }) =>
        check === 'offer-arithmetic'
          ? deviations.flatMap(({ regions }) => regions.map((region) => ({ path, region })))
          : [],
      ),
    ),
  );
  const about = new Set([
    ...unearned.flatMap((place) => savings.map((role) => placeKey({ ...place, role }))),
    ...set.flatMap(({ check, deviations }) =>
      deviations.flatMap(({ evidence, places = [] }) => {
        // A price finding says which of a line's prices it is about.
        const { role: only } = evidence.values;
        const roles = (judgedRoles[check] ?? []).filter((role) => only === undefined || role === only);
        return places.flatMap((place) => roles.map((role) => placeKey({ ...place, role })));
      }),
    ),
  ]);
  return new Set(ledger.filter((row) => about.has(placeKey(row))).map(saidKey));
}

const placeKey = ({ path, region, role }: Pick<LedgerRow, 'path' | 'region' | 'role'>): string =>
  JSON.stringify([path, region, role]);
const saidKey = ({ path, product, variant, role, value, currency }: LedgerRow): string =>
  JSON.stringify([path, product, variant, role, value, currency]);

function headOf({ product, variant, sale, code }: LedgerRow): Pick<LedgerLine, 'kind' | 'title'> {
  if (product !== null) return { kind: 'product', title: variant === '' ? product : `${product}, ${variant}` };
  if (code !== null) return { kind: 'code', title: code };
  return sale === '' ? { kind: 'other', title: '' } : { kind: 'sale', title: sale };
}

function cellsOf(rows: readonly LedgerRow[], disputed: ReadonlySet<string>, language: Language): readonly LedgerCell[] {
  const cells = new Map<string, LedgerCell & { readonly places: { path: string; quote: string }[] }>();
  for (const row of rows) {
    const { role, certainty, path, quote } = row;
    const terms = tellTerms(row.terms, language);
    const until = tellDay(row.until, row.yearless, language);
    const text = textOf(row, language);
    const contradicts = disputed.has(saidKey(row));
    const key = [role, text, until, terms, certainty, contradicts].join('\n');
    const cell = cells.get(key) ?? { role, text, until, terms, certainty, contradicts, places: [] };
    if (!cell.places.some((place) => place.path === path)) cell.places.push({ path, quote });
    cells.set(key, cell);
  }
  return [...cells.values()];
}

const textOf = ({ role, value, currency }: LedgerRow, language: Language): string => {
  if (typeof value === 'string') return tellPromotion(value, language);
  return role === 'discount' ? `${value} %` : money(value, currency);
};
