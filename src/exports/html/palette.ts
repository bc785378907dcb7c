import { formatNumber, formatShare } from '../../report/format.ts';
import { comparePalette, type PaletteComparison, type PaletteShare } from '../../report/palette.ts';
import type { Context } from './context.ts';
import { html, type Markup, name } from './markup.ts';
import { section } from './section.ts';
import { anyGrey, bar, type Fill, type Slice, swatch } from './swatch.ts';

/** Shades off the palette that are worth a plate each; the rest is in the assets' own pages. */
const mostShades = 12;

/** The palette as the kit wants it beside the palette as the campaign shows it. Null where no colours were measured. */
export function palette(context: Context): Markup | null {
  const { words, report } = context;
  const compared = comparePalette(report);
  if (compared === null) return null;
  const { colours, shades, photo } = compared;
  const told = words.palette;
  return section(
    { id: 'palette', title: told.title, lead: told.lead },
    html`<dl class="bars">
${colours.some(({ wanted }) => wanted !== null) && html`<dt>${told.wanted}</dt><dd>${bar(wantedSlices(colours), told.wanted)}</dd>`}
<dt>${told.found}</dt><dd>${bar(foundSlices(compared), told.found)}</dd></dl>
<div class="scroll" role="group" aria-labelledby="palette-title" tabindex="0"><table class="colours"><thead><tr><th scope="col">${told.colour}</th><th scope="col" class="number">${told.wanted}</th><th scope="col" class="number">${told.found}</th><th scope="col" class="number">${told.difference}</th></tr></thead>
<tbody>${colours.map((colour) => row(context, colour))}
${rest(told.gradient, 'dots', compared.gradient)}${rest(told.neutral, anyGrey, compared.neutral)}${rest(told.off, 'hatch', compared.off)}</tbody></table></div>
${photo > 0 && html`<p class="aside">${told.photo(formatShare(photo))}</p>`}
${
  shades.length > 0 &&
  html`<h3>${told.shades}</h3>
<ul class="shades">${shades
    .slice(0, mostShades)
    .map(
      ({ hex, share, wanted }) =>
        html`<li><span class="pair">${swatch(hex)}${swatch(wanted.hex)}</span><code>${hex}</code><span>${formatShare(share)}</span><span class="soft">${told.insteadOf(wanted.name)}</span></li>`,
    )}</ul>`
}`,
  );
}

const wantedSlices = (colours: readonly PaletteShare[]): readonly Slice[] =>
  colours.flatMap(({ hex, wanted }) => (wanted === null ? [] : [{ fill: hex, share: wanted }]));

const foundSlices = ({ colours, gradient, neutral, shades, off }: PaletteComparison): readonly Slice[] => {
  const named = shades.reduce((sum, { share }) => sum + share, 0);
  return [
    ...colours.map(({ hex, found }) => ({ fill: hex, share: found })),
    { fill: 'dots', share: gradient },
    { fill: anyGrey, share: neutral },
    ...shades.map(({ hex, share }) => ({ fill: hex, share: named > off ? (share * off) / named : share })),
    { fill: 'hatch', share: Math.max(0, off - named) },
  ].filter(({ share }) => share > 0);
};

function row({ words }: Context, { name: colour, hex, role, wanted, found, foundHex }: PaletteShare): Markup {
  const told = words.palette;
  const difference = wanted === null ? null : (found - wanted) * 100;
  return html`<tr><th scope="row"><span class="colour"><span class="pair">${swatch(hex)}${foundHex !== null && swatch(foundHex)}</span><span><b>${name(colour)}</b> <code>${hex}</code> <span class="soft">${told.role[role] ?? role}</span></span></span></th><td class="number">${wanted === null ? html`<span class="soft">${told.free}</span>` : formatShare(wanted)}</td><td class="number">${found === 0 ? html`<span class="soft">${told.notMet}</span>` : formatShare(found)}</td><td class="number">${difference === null ? '' : `${difference > 0 ? '+' : ''}${formatNumber(difference)}`}</td></tr>
`;
}

const rest = (title: string, fill: Fill, share: number): Markup | false =>
  share > 0 &&
  html`<tr class="rest"><th scope="row"><span class="colour"><span class="pair">${swatch(fill)}</span>${title}</span></th><td></td><td class="number">${formatShare(share)}</td><td></td></tr>
`;
