export const sheet = `
.group > h3 { padding: 2.2rem 0 0.6rem; font-size: clamp(1.125rem, 1.6vw, 1.375rem); letter-spacing: -0.015em; }
.sheet { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 1.2rem var(--gap); padding: 0.9rem 0 clamp(2.5rem, 5vw, 4.5rem); border-top: 1px solid var(--ink); }
/* Nothing in a batch is passed over by itself, and nothing scrolls smoothly: a jump would end where its aim had been before what lies around it was drawn. */
.batch { content-visibility: auto; contain-intrinsic-block-size: auto calc(var(--count) * 44rem); }
.sheet > header { grid-column: 1 / -1; display: flex; justify-content: space-between; gap: 1rem; align-items: baseline; }
h4 { font-size: 1.125rem; letter-spacing: -0.012em; }
.sheet .points { display: flex; align-items: baseline; gap: 0.5rem; white-space: nowrap; color: var(--soft); font-size: 0.8125rem; }
.sheet .points b { color: var(--ink); font-size: 1.375rem; font-weight: 500; letter-spacing: -0.03em; font-variant-numeric: tabular-nums; }
.sheet figure { position: sticky; top: 4.5rem; align-self: start; }
.sheet figcaption { margin-top: 0.7rem; font-size: 0.8125rem; color: var(--soft); }
.sheet figcaption p span { margin-inline-start: 1em; }
.sheet figcaption .bar { height: 0.75rem; margin-top: 0.5rem; }
.swatches { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: 0.25rem 1rem; margin-top: 0.6rem; font-variant-numeric: tabular-nums; }
.swatches li { display: flex; align-items: center; gap: 0.5rem; }
.swatches .swatch { flex: none; width: 0.75rem; height: 0.75rem; outline: 1px solid light-dark(#0000001a, #ffffff26); outline-offset: -1px; }
.swatches span { margin-inline-start: auto; }

.said { margin: 0; padding: 1rem 1.2rem; max-height: 34rem; overflow-y: auto; background: var(--plate); font-size: 0.875rem; line-height: 1.55; overflow-wrap: anywhere; }
.inbox { display: flow-root; margin: 0 0 2px; padding: 0.8rem 1.2rem; background: var(--plate); font-size: 0.875rem; line-height: 1.5; overflow-wrap: anywhere; }
.inbox > * { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.inbox b { font-weight: 600; }
.inbox > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; color: var(--soft); white-space: normal; }
:is(.said, .inbox) mark { background: none; color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
:is(.said, .inbox) mark b { display: inline-grid; place-items: center; min-width: 1.25rem; height: 1.25rem; padding: 0 0.2rem; border-radius: 0.625rem; background: var(--ink); color: var(--paper); font-size: 0.6875rem; }
.contact :is(.said, .inbox) { max-height: 9rem; overflow: hidden; padding: 0.8rem; font-size: 0.6875rem; color: var(--soft); }
.pic { --tall: 34rem; position: relative; aspect-ratio: var(--ratio); width: min(100%, calc(var(--tall) * var(--ratio)), max(var(--width), 8rem)); min-height: 1px; background: var(--plate); }
.pic img { display: block; width: 100%; height: 100%; object-fit: fill; }
.pic .none { position: absolute; inset: 0; display: grid; place-items: center; overflow: hidden; color: var(--soft); font-size: 0.75rem; }
.pic::after { content: ""; position: absolute; inset: 0; box-shadow: inset 0 0 0 1px light-dark(#0000001a, #ffffff26); pointer-events: none; }
.over, .areas { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
.area { vector-effect: non-scaling-stroke; }
.areas { fill: none; stroke-linejoin: round; }
.under { stroke: #fff; stroke-width: 3.5px; stroke-opacity: 0.7; }
.line { stroke: #000; stroke-width: 1.5px; }
.line.ask { stroke-dasharray: 6 4; }
.limit { stroke: #000; stroke-width: 0.75px; }
.limit.light { stroke: #fff; stroke-width: 2.25px; }
.closed .light { stroke: #fff; stroke-width: 1.75px; stroke-opacity: 0.6; }
.closed .dark { stroke: #000; stroke-width: 0.6px; stroke-opacity: 0.75; }
.spot { overflow: visible; }
.spot circle { fill: #000; stroke: #fff; stroke-width: 1.5px; }
.spot text { fill: #fff; font: 600 11px/1 var(--sans); text-anchor: middle; }
.zones { display: none; }
/* Only the toolbar is watched: watching the whole body makes thousands of assets slow. */
.toolbar:has(#show-zones:checked) ~ main .zones { display: revert; }
.zones :is(.keep-inside, .keep-clear, .visible-crop) { stroke: currentColor; stroke-width: 1.5px; }
.areas { color: #000; }
.zones .keep-inside { stroke-dasharray: 7 4; }
.zones .keep-clear { stroke-dasharray: 1.5 3; }
ul.zones { margin-top: 0.6rem; list-style: none; }
.key { width: 1.75rem; height: 0.75rem; margin-inline-end: 0.6rem; vertical-align: -0.1em; }

.places b { margin-inline-end: 0.4em; font-weight: 500; }
.deviations { margin-top: 1.1rem; }
.deviation { position: relative; padding: 1rem 0 1.4rem 2.6rem; border-top: 1px solid var(--line); }
.deviation > .number { position: absolute; inset-inline-start: 0; top: 1.05rem; display: grid; place-items: center; width: 1.4rem; height: 1.4rem; border-radius: 50%; background: var(--ink); color: var(--paper); font-size: 0.6875rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.deviation.ask > .number { background: none; color: var(--ink); box-shadow: inset 0 0 0 1.25px var(--ink); }
.kind { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; font-size: 0.8125rem; }
.kind .label { font-weight: 600; }
.kind > span:not(.label) { color: var(--soft); }
.message { max-width: 44ch; margin-top: 0.35rem; font-size: 1.1875rem; line-height: 1.35; letter-spacing: -0.01em; text-wrap: pretty; }
.evidence { display: flex; flex-wrap: wrap; align-items: start; gap: 1rem 2rem; margin-top: 0.9rem; }
.plates { display: flex; }
.plates > div { width: 9rem; }
.plates .swatch { height: 3rem; outline: 1px solid light-dark(#0000001a, #ffffff26); outline-offset: -1px; }
.plates p { margin-top: 0.35rem; font-size: 0.75rem; line-height: 1.4; padding-inline-end: 0.5rem; }
.beside { display: grid; grid-template-columns: repeat(2, minmax(0, 15rem)); gap: 0.75rem; margin-top: 0.9rem; }
.beside img { display: block; max-width: 100%; height: auto; outline: 1px solid light-dark(#0000001a, #ffffff26); outline-offset: -1px; background: repeating-conic-gradient(#e9e9e9 0 25%, #fff 0 50%) 0 0 / 12px 12px; }
.beside p { margin-top: 0.35rem; font-size: 0.75rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
.beside b { font-weight: 600; }
.gauge { display: block; width: 18rem; max-width: 100%; height: 1.5rem; overflow: visible; background: var(--plate); outline: 1px solid light-dark(#0000001a, #ffffff26); outline-offset: -1px; forced-color-adjust: none; }
.gauge line { stroke: var(--ink); stroke-width: 2; }
.against { display: flex; gap: 1.75rem; }
.against dt { font-size: 0.75rem; color: var(--soft); }
.against dd { font-size: 1.1875rem; letter-spacing: -0.015em; font-variant-numeric: tabular-nums; white-space: nowrap; }
.against div + div dd { color: var(--soft); }
.reasons { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0.3rem 1rem; max-width: 46rem; margin-top: 1rem; font-size: 0.875rem; }
.reasons dt { color: var(--soft); }
.reasons dd { text-wrap: pretty; }
.reasons .todo { font-weight: 600; }
.origin { margin-inline-start: 0.5em; color: var(--soft); }
.asked { margin-top: 1.4rem; padding: 1rem 1.2rem 0; background: var(--plate); }
.asked h5 { font-size: 0.8125rem; }
.asked .deviations { margin-top: 0.6rem; }
.remainder { padding-top: 0.9rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.8125rem; }

@media (max-width: 60rem) {
  .sheet { grid-template-columns: minmax(0, 1fr); }
  .sheet figure { position: static; }
  .pic { --tall: 26rem; }
}
@media (max-width: 30rem) {
  .deviation { padding-inline-start: 2rem; }
  .reasons { grid-template-columns: minmax(0, 1fr); gap: 0.1rem; }
  .reasons dd { margin-bottom: 0.5rem; }
  .plates { width: 100%; }
  .plates > div { flex: 1; width: auto; }
}
`;
