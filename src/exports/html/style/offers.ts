export const offers = `
.ledger { min-width: 100%; font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.ledger :is(th, td) { padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--line); vertical-align: top; text-align: start; }
.ledger thead th { border-top: 0; color: var(--soft); }
.ledger th[scope="row"] { min-width: 8rem; }
.ledger th small { display: block; font-weight: 400; color: var(--soft); }
.ledger td { min-width: 9rem; }
.ledger td p + p { margin-block-start: 0.5rem; }
.ledger .day { display: inline-block; }
.ledger .disputed b { box-shadow: inset 0 -2px 0 currentColor; }
.ledger .mark { width: 0.62rem; height: 0.62rem; margin-inline-end: 0.4em; }
.ledger small { color: var(--soft); overflow-wrap: anywhere; }
.urgency { display: block; width: 100%; height: auto; margin-bottom: 2rem; overflow: visible; color: var(--soft); }
.urgency text { font-size: 11px; fill: currentColor; }
.urgency line, .urgency path { stroke: currentColor; stroke-width: 1.5; }
.urgency .tick { stroke: var(--line); stroke-width: 1; }
.urgency circle { fill: currentColor; }
.urgency .disputed { color: var(--ink); }
.urgency .disputed :is(line, path) { stroke-width: 3; }
`;
