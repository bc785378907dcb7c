/** Neutral greys only: the brand's colours are to be the one thing that has colour here. */
export const base = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #141414);
  --plate: light-dark(#f4f4f4, #1f1f1f);
  --ink: light-dark(#111111, #f1f1f1);
  --soft: light-dark(#5e5e5e, #a6a6a6);
  --line: light-dark(#dcdcdc, #363636);
  --bar: 3rem;
  --margin: clamp(1rem, 4vw, 4.5rem);
  --gap: clamp(1rem, 2.4vw, 2.5rem);
  --sans: "Inter Tight", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
:root:has(#theme-light:checked) { color-scheme: light; }
:root:has(#theme-dark:checked) { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: calc(var(--bar) + 1.5rem); }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 0.9375rem/1.5 var(--sans); letter-spacing: 0.004em; font-feature-settings: "ss03", "cv11";
  overflow-wrap: anywhere; -webkit-font-smoothing: antialiased; text-rendering: optimizeLegibility;
}
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; }
h1, h2, h3, h4, h5 { font-weight: 600; line-height: 1.15; text-wrap: balance; }
ul, ol { list-style: none; }
b { font-weight: 600; }
small { font-size: inherit; font-weight: 400; color: var(--soft); }
code { font: 0.86em/1.4 var(--mono); letter-spacing: -0.01em; }
a { color: inherit; text-decoration-line: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; text-decoration-color: var(--line); }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 3px; border-radius: 1px; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
th { font-weight: inherit; text-align: start; }
.soft { color: var(--soft); }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.defs { position: absolute; width: 0; height: 0; }
.skip { position: absolute; inset-inline-start: var(--margin); top: -4rem; z-index: 3; padding: 0.5rem 0.9rem; background: var(--ink); color: var(--paper); }
.skip:focus { top: 0.5rem; }
.mark { width: 0.72em; height: 0.72em; flex: none; }
.label { display: inline-flex; align-items: center; gap: 0.45em; }
.swatch { display: block; width: 100%; height: 100%; }
.hatch { stroke: var(--soft); stroke-width: 2; }
.dot { fill: var(--soft); }
/* Where the system sets the colours, those of the brand stay as they are. */
.swatch, .bar, .pic { forced-color-adjust: none; }
.scroll { position: relative; overflow-x: auto; }
main { display: block; }

.toolbar {
  position: sticky; top: 0; z-index: 2; display: flex; align-items: center; justify-content: space-between; gap: 0.4rem 1.5rem;
  height: var(--bar); padding: 0 var(--margin); background: var(--paper); border-block: 1px solid var(--line); font-size: 0.8125rem;
}
/* One line, so that what is gone to never lies under it: what does not fit is scrolled to. */
.contents { display: flex; flex: 1; gap: 0.2rem 1.1rem; min-width: 0; padding-block: 0.5rem; overflow-x: auto; scrollbar-width: none; white-space: nowrap; mask-image: linear-gradient(90deg, #000 calc(100% - 2rem), #0000); }
.contents a { text-decoration: none; color: var(--soft); }
.contents a:hover { color: var(--ink); }
.tools { display: flex; flex: none; align-items: center; gap: 0.4rem 0.9rem; white-space: nowrap; }
.choice { display: inline-flex; border: 1px solid var(--line); border-radius: 999px; }
.choice label, .switch { position: relative; display: inline-flex; cursor: pointer; }
.choice input, .switch input { position: absolute; inset: 0; margin: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
.choice span:not(.hidden), .switch span { display: inline-flex; align-items: center; gap: 0.35em; padding: 0.15rem 0.6rem; border-radius: 999px; color: var(--soft); }
.switch span { border: 1px solid var(--line); }
.choice input:checked + span, .switch input:checked + span { background: var(--ink); color: var(--paper); }
.choice input:focus-visible + span, .switch input:focus-visible + span { outline: 2px solid var(--ink); outline-offset: 2px; }
${['fail', 'warn', 'note', 'ask']
  .map(
    (kind) =>
      `.toolbar:has(#show-${kind}:checked) ~ main :is(:is(.sheet, .group):not(.has-${kind}), .deviation:not(.${kind})) { display: none; }`,
  )
  .join('\n')}

footer { margin-top: 8rem; padding: 1.5rem var(--margin) 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.8125rem; }
@media (max-width: 46rem) {
  .toolbar { position: static; flex-direction: column; align-items: stretch; height: auto; padding-block: 0.6rem; }
  .contents, .tools { flex-wrap: wrap; }
  .contents { mask-image: none; padding-block: 0; }
  html { scroll-padding-top: 1rem; }
}
`;
