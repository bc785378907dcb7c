export const tables = `
.matrix { width: auto; min-width: 100%; font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.matrix :is(th, td) { padding: 0.42rem 0.3rem; border-top: 1px solid var(--line); vertical-align: middle; }
.matrix tr > :first-child { padding-inline-start: 0; }
.matrix thead th { border-top: 0; padding-bottom: 0.7rem; vertical-align: bottom; color: var(--soft); }
.matrix th[scope="row"] { position: sticky; inset-inline-start: 0; z-index: 1; min-width: 11rem; padding-inline-end: 1rem; background: var(--paper); }
.matrix thead th + th { min-width: 2.6rem; text-align: center; }
.matrix .across { width: clamp(4.75rem, calc(60% / var(--columns)), 9rem); line-height: 1.25; color: var(--ink); }
.matrix .across small { display: block; }
.matrix .turned { width: clamp(2.6rem, calc(70% / var(--columns)), 5rem); }
.matrix .turned span { display: inline-block; max-height: 11rem; writing-mode: sideways-lr; text-align: start; color: var(--ink); line-height: 1.2; }
@supports not (writing-mode: sideways-lr) { .matrix .turned span { writing-mode: vertical-rl; transform: rotate(180deg); } }
.matrix .turned small { margin-block-start: 0.3em; }
/* Heads stay where they are while a table taller than the window runs beneath them. */
@media screen and (min-height: 36rem) {
  .scroll:has(> .matrix) { max-height: calc(100vh - var(--bar) - 3rem); overflow: auto; }
  .matrix thead th { position: sticky; top: 0; z-index: 2; background: var(--paper); box-shadow: inset 0 -1px var(--line); }
  .matrix thead th:first-child { inset-inline-start: 0; z-index: 3; }
}
/* The heading stands in the corner that turned column heads leave free. */
@media screen and (min-width: 60.0625rem) {
  .part.wide > * { grid-area: 1 / 1; }
  .part.wide .head { z-index: 4; width: 24%; pointer-events: none; }
  .part.wide thead { height: 12rem; }
}
.matrix td { text-align: center; }
.matrix .category th { padding-top: 1.4rem; border-top: 0; font-weight: 600; }
.matrix tbody:first-of-type .category th { padding-top: 0.5rem; }
.matrix .set { text-align: start; padding-inline-start: 1.1rem; }
.matrix a { display: block; text-decoration: none; }
.matrix .set a { display: inline-flex; gap: 0.6em; align-items: center; }
.sign { display: inline-flex; align-items: center; justify-content: center; gap: 0.35em; min-width: 2.2rem; height: 1.6rem; padding: 0 0.4rem; border-radius: 2px; }
.sign .mark { width: 0.62rem; height: 0.62rem; }
.sign.conforms, .sign.inapplicable { color: var(--soft); }
.sign.conforms .mark { width: 0.75rem; height: 0.75rem; opacity: 0.75; }
.sign.fail { background: var(--ink); color: var(--paper); font-weight: 600; }
.sign.warn { background: light-dark(#dedede, #434343); font-weight: 600; }
.sign.note { background: var(--plate); }
.sign.review { box-shadow: inset 0 0 0 1px var(--line); }
.matrix a:hover .sign { box-shadow: 0 0 0 2px var(--soft); }

.bars { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0.5rem 1rem; align-items: center; }
.bars dt { color: var(--soft); font-size: 0.8125rem; }
.bar { display: block; width: 100%; height: 3.5rem; background: var(--plate); outline: 1px solid light-dark(#0000001a, #ffffff26); outline-offset: -1px; }
.colours { margin-top: 2rem; font-variant-numeric: tabular-nums; }
.colours :is(th, td) { padding: 0.55rem 0; border-top: 1px solid var(--line); vertical-align: middle; }
.colours thead th { border-top: 0; color: var(--soft); font-size: 0.8125rem; }
.colours th[scope="row"] { padding-inline-end: 1rem; }
.colour { display: flex; align-items: center; gap: 0.9rem; }
.colour .pair { flex: none; }
.colour code, .colour .soft { margin-inline-start: 0.4rem; }
.colours .number { min-width: 5rem; text-align: end; white-space: nowrap; }
.pair { display: inline-flex; width: 3.5rem; height: 1.75rem; overflow: hidden; outline: 1px solid light-dark(#0000001a, #ffffff26); outline-offset: -1px; }
.pair .swatch { flex: 1; width: 0; }
.shades { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: 1.25rem var(--gap); }
.shades li { display: flex; flex-direction: column; gap: 0.15rem; font-size: 0.8125rem; }
.shades .pair { width: 100%; height: 4rem; margin-bottom: 0.4rem; }

.places { font-size: 0.8125rem; }
.part .places :is(th, td) { padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--line); vertical-align: top; }
.part .places thead th { border-top: 0; color: var(--soft); }
.part .places td { white-space: nowrap; }
.part .places th[scope="row"] { min-width: 9rem; }
.part .places td:nth-child(3) { white-space: normal; min-width: 14rem; }
.part .places td small { display: inline-block; margin-inline-start: 0.8em; }
@media (max-width: 40rem) {
  .bars { grid-template-columns: minmax(0, 1fr); }
  .colour :is(code, .soft) { display: none; }
  .colour { gap: 0.6rem; }
  .colour .pair { width: 2.25rem; }
  .colours th[scope="row"] { padding-inline-end: 0; }
  .colours .number { min-width: 4rem; }
  .matrix th[scope="row"] { min-width: 8rem; }
}
`;
