const signs: Readonly<Record<string, string>> = {
  AUD: 'A$',
  USD: 'US$',
  NZD: 'NZ$',
  HKD: 'HK$',
  TWD: 'NT$',
  CAD: 'CA$',
  SGD: 'S$',
  GBP: '£',
  EUR: '€',
  CNY: '¥',
  JPY: 'JP¥',
  $: '$',
};

/** An amount as a shop writes it: “$49”, “¥199.90”. `currency`: ISO 4217, `$` or `kr`; null where none is stated. */
export function money(amount: number, currency: string | null): string {
  const digits = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return currency === null ? digits : `${signs[currency] ?? `${currency} `}${digits}`;
}
