export const chapters = `
.part { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 9fr); gap: 1.5rem var(--gap); margin: clamp(4rem, 9vw, 8rem) var(--margin) 0; padding-top: 0.9rem; border-top: 1px solid var(--ink); }
.part.wide { grid-template-columns: minmax(0, 1fr); }
.part .head p { max-width: 34ch; margin-top: 0.7rem; color: var(--soft); text-wrap: pretty; }
h2 { font-size: clamp(1.375rem, 2vw, 1.75rem); letter-spacing: -0.022em; }
h2 small { margin-inline-start: 0.15em; font-variant-numeric: tabular-nums; }
.part h3 { margin: 3rem 0 0.9rem; font-size: 0.9375rem; }
.part .body > h3:first-child { margin-top: 0; }
.chapter { margin: clamp(5rem, 11vw, 10rem) var(--margin) 0; }
.opening { display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 3fr); gap: 1rem var(--gap); align-items: end; padding-bottom: 1.5rem; }
.opening h2 { font-size: clamp(2.25rem, 5.4vw, 5rem); font-weight: 560; letter-spacing: -0.033em; line-height: 1; }
.opening p { color: var(--soft); max-width: 34ch; text-wrap: pretty; }

.counts { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1.5rem var(--gap); }
.counts li { display: flex; flex-direction: column; gap: 0.3rem; }
.counts b { font-size: clamp(2.5rem, 4.4vw, 4rem); font-weight: 500; line-height: 1; letter-spacing: -0.04em; }
.counts .label { font-weight: 600; }
.counts li > span:last-child { max-width: 26ch; color: var(--soft); font-size: 0.8125rem; text-wrap: pretty; }
.counts .spread { font-size: 0.8125rem; }
.counts .zero :is(b, .label) { color: var(--soft); font-weight: 400; }

.ranking li { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 2.5fr) minmax(0, 3fr) 3rem; gap: 0 1.25rem; align-items: baseline; padding: 0.55rem 0; border-top: 1px solid var(--line); }
.ranking .where { font-weight: 500; }
.ranking a { text-decoration-color: transparent; }
.ranking a:hover { text-decoration-color: currentColor; }
.ranking .channel { color: var(--soft); }
.ranking .marks { display: flex; gap: 0.9rem; font-variant-numeric: tabular-nums; }
.tick { display: inline-flex; align-items: center; gap: 0.35em; }
.tick .mark { width: 0.68em; height: 0.68em; }
.ranking .points { text-align: end; font-variant-numeric: tabular-nums; font-weight: 500; }
.further, .aside { margin-top: 0.9rem; color: var(--soft); }

.rows li { padding: 0.8rem 0; border-top: 1px solid var(--line); }
.rows li:first-child { padding-top: 0; border-top: 0; }
.rows .path { font-weight: 500; }
.rows .paths { margin-top: 0.3rem; color: var(--soft); }
.rows .paths a { margin-inline-end: 0.8em; }
.quiet { padding: 0.55rem 0; border-top: 1px solid var(--line); }
.quiet .mark { margin-inline-end: 0.4em; }

.together { padding: 1.2rem 0 1.8rem; border-top: 1px solid var(--line); }
.together:first-child { padding-top: 0; border-top: 0; }
.together .side { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 1rem 0 0.6rem; align-items: end; }
.together .side .pic { --tall: 9rem; width: min(100%, calc(var(--tall) * var(--ratio)), 22rem); }
.together .paths { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; margin-bottom: 0.8rem; font-weight: 500; }

.legend { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); }
.legend :is(dt, dd) { padding: 0.5rem 1.5rem 0.5rem 0; border-top: 1px solid var(--line); }
.legend dt { font-weight: 500; }
.legend dt .mark { margin-inline-end: 0.35em; }
.legend dd { color: var(--soft); }

.contact { display: flex; flex-wrap: wrap; gap: 1.75rem var(--gap); padding-top: 1.75rem; content-visibility: auto; contain-intrinsic-block-size: auto calc(var(--count) * 2.5rem); }
.contact:first-of-type { padding-top: 1.2rem; border-top: 1px solid var(--ink); }
.contact li { flex: var(--grow) 1 calc(var(--grow) * 6rem); max-width: calc(var(--grow) * 8.5rem); min-width: 5.5rem; font-size: 0.75rem; line-height: 1.4; }
.contact .pic { width: 100%; margin-bottom: 0.5rem; }
.contact .pic img { max-height: none; }

@media (max-width: 60rem) {
  .part, .opening { grid-template-columns: minmax(0, 1fr); }
  .counts { grid-template-columns: repeat(2, 1fr); }
}
@media (max-width: 40rem) {
  .ranking li { grid-template-columns: minmax(0, 1fr) auto; }
  .ranking .channel { grid-row: 2; grid-column: 1; }
  .ranking .marks { grid-row: 2; grid-column: 2; justify-content: end; }
  .ranking .points { grid-row: 1; grid-column: 2; }
  .legend { grid-template-columns: minmax(0, 1fr); }
  .legend dd { border-top: 0; padding-top: 0; }
}
`;
