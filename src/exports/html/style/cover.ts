export const cover = `
.cover { display: flex; flex-direction: column; min-height: min(100vh, 62rem); padding: 1.5rem var(--margin) 0; }
.masthead { display: grid; grid-template-columns: 1fr 1fr auto; gap: 1rem; font-size: 0.8125rem; color: var(--soft); }
.masthead .maker { color: var(--ink); font-weight: 600; }
.brand { margin-top: auto; padding-top: 5rem; font-size: clamp(1.125rem, 1.6vw, 1.5rem); line-height: 1.3; }
h1 { max-width: 15ch; margin-top: 0.4rem; font-size: clamp(2.75rem, 8.4vw, 8.5rem); font-weight: 540; line-height: 0.96; letter-spacing: -0.036em; text-wrap: balance; }
.verdict { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 2rem var(--gap); align-items: end; margin: clamp(2.5rem, 6vw, 5rem) 0 clamp(2rem, 4vw, 3rem); }
.statement { max-width: 28ch; font-size: clamp(1.25rem, 1.9vw, 1.75rem); line-height: 1.25; letter-spacing: -0.015em; text-wrap: pretty; }
.statement span { color: var(--soft); }
.figures { display: grid; grid-template-columns: 2.4fr 1fr 1fr 1fr; gap: 1.25rem var(--gap); align-items: end; }
.figures > div { padding-top: 0.6rem; border-top: 1px solid var(--ink); align-self: stretch; display: flex; flex-direction: column; }
.figures dt { font-size: 0.8125rem; color: var(--soft); }
.figures dd { margin-top: auto; }
.figures b { font-size: clamp(1.75rem, 2.6vw, 2.5rem); font-weight: 500; line-height: 1.1; letter-spacing: -0.03em; }
.figures .score b { font-size: clamp(4rem, 9vw, 8rem); line-height: 0.9; letter-spacing: -0.045em; }
.figures .score small { margin-inline-start: 0.3em; font-size: 1.125rem; }
.figures .score { grid-row: span 1; }
.figures .score .note { margin-top: 0.6rem; font-size: 0.8125rem; color: var(--soft); }
.since { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1rem; margin: 0 0 1.5rem; font-size: 0.875rem; }
.signed { margin: 0 0 1.5rem; font-size: 0.875rem; color: var(--soft); }
.strip { display: flex; flex-wrap: wrap; margin: 0 calc(-1 * var(--margin)); }
.strip li { display: grid; grid-template-columns: auto 1fr; gap: 0 0.8rem; align-content: start; flex: var(--share) 1 clamp(4.5rem, calc(70% / var(--colours)), 9rem); padding-bottom: 1rem; font-size: 0.8125rem; line-height: 1.4; }
.strip .swatch { grid-column: 1 / -1; height: clamp(5rem, 13vw, 11rem); margin-bottom: 0.7rem; outline: 1px solid light-dark(#0000000f, #ffffff26); outline-offset: -1px; }
.strip b, .strip code, .strip span { grid-column: 1 / -1; padding-inline: var(--inset, 0.9rem) 0.5rem; }
.strip li:first-child { --inset: var(--margin); }
.strip code, .strip span { color: var(--soft); }
:lang(zh-Hans) :is(h1, .statement, .figures b) { letter-spacing: -0.01em; }
:lang(zh-Hans) h1 { line-height: 1.08; }
@media (max-width: 60rem) {
  .verdict { grid-template-columns: minmax(0, 1fr); }
  .figures { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .figures .score { grid-column: 1 / -1; }
}
@media (max-width: 30rem) {
  .masthead { grid-template-columns: 1fr auto; }
  .masthead .maker { display: none; }
  .strip li { flex-basis: 50%; }
  .strip li:nth-child(n) { --inset: 1rem; }
  .strip .swatch { height: 5rem; }
}
`;
