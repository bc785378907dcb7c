/**
 * Paper: always light, colours exact, nothing that only works on screen. The arguments are CSS strings; they stand at
 * the head of each page.
 */
export const print = (campaign: string, kit: string): string => `
@page { size: A4; margin: 18mm 15mm 16mm; @top-left { content: ${kit} " · " ${campaign}; font: 8pt Arial, sans-serif; color: #5e5e5e; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; color: #5e5e5e; } }
@page :first { margin-top: 12mm; @top-left { content: none; } }
@media print {
  :root:root:root { color-scheme: light; --margin: 0px; --gap: 6mm; }
  *, ::before, ::after { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 9.5pt; }
  .toolbar, .skip { display: none; }
  .batch, .contact { content-visibility: visible; }
  .sheet figure, .matrix th[scope="row"] { position: static; }
  .cover { min-height: 258mm; padding-top: 0; break-after: page; }
  .strip { margin: 0; }
  .strip li:first-child { --inset: 0.9rem; }
  .part { display: block; margin-top: 12mm; }
  .head { break-inside: avoid; padding-bottom: 5mm; }
  .chapter { margin-top: 0; break-before: page; }
  .head, .opening, .group > h3, .sheet > header, h3, .category { break-after: avoid; }
  .sheet, .asked, .deviation, .together, .shades li, .rows li, .contact li, tr, .pic, .beside, .evidence, .ranking li, .counts li { break-inside: avoid; }
  .pic { --tall: 90mm; }
  .sheet { grid-template-columns: minmax(0, 4fr) minmax(0, 7fr); }
  .scroll { overflow: visible; }
  a { text-decoration: none; }
}
`;
