import { expect, test } from 'vitest';
import { page } from '../../src/exports/html/page.ts';
import type { LedgerRow } from '../../src/model/ledger.ts';
import type { Deviation, Report } from '../../src/model/report.ts';
import { report } from '../report/fixture.ts';

const row: LedgerRow = {
  path: 'mail/a.eml',
  channel: null,
  product: 'Larch <Kettle>',
  isNameRead: false,
  yearless: null,
  variant: '',
  role: 'now',
  value: 49,
  currency: '$',
  code: null,
  from: null,
  until: '2026-06-14',
  terms: '',
  sale: '',
  certainty: 'given',
  region: { kind: 'whole' },
  quote: 'Larch Kettle $49',
};
const deviation = {
  fingerprint: 'f',
  subject: 'price',
  severity: 'fail',
  certainty: 'sure',
  extent: 0,
  message: 'Not the same everywhere.',
  remedy: 'Find out.',
  regions: [{ kind: 'whole' }],
  evidence: { measured: 59, limit: null, unit: '', values: {} },
  rule: { source: 'check', pointer: 'offer-price', line: null, provenance: 'core' },
  paths: ['mail/a.eml'],
  places: [{ path: 'mail/a.eml', region: { kind: 'whole' }, quote: 'Larch Kettle $49' }],
  fix: null,
  waiver: null,
  baselineState: null,
} satisfies Deviation;
const told: Partial<Report> = {
  ledger: [row],
  timeline: [
    {
      path: 'mail/a.eml',
      channel: null,
      date: '2026-06-10',
      start: null,
      yearless: null,
      end: '2026-06-14',
      ending: 'last',
      offer: [],
      certainty: 'given',
      region: { kind: 'whole' },
      quote: 'Last days <until> Sunday',
    },
  ],
  set: [{ check: 'offer-price', outcome: 'deviates', deviations: [deviation], allowed: [], because: null }],
};

test('shows the ledger, the last days with their table, and what stands at each place', () => {
  const shown = [...page(report(told), {})].join('');
  expect(shown).toContain('Larch &lt;Kettle&gt;');
  expect(shown).toMatch(/<p class="disputed">.*<b>\$49<\/b>/);
  expect(shown).toMatch(/<svg class="urgency"/);
  expect(shown).toContain('Last days &lt;until&gt; Sunday');
  expect(shown).toMatch(/<q><bdi>Larch Kettle \$49<\/bdi><\/q>/);
});

test('leaves both out where nothing is offered', () => {
  const shown = [...page(report(), {})].join('');
  expect(shown).not.toContain('id="offers"');
  expect(shown).not.toContain('id="urgency"');
});
