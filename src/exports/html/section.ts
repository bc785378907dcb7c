import { type Content, html, type Markup } from './markup.ts';

export interface SectionHead {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  /** How many things it shows, where that is worth a number. */
  readonly count?: string;
}

/** A chapter: its heading in the margin, its content beside it. */
export const section = ({ id, title, lead, count }: SectionHead, content: Content, kind = ''): Markup =>
  html`<section class="part ${kind}" id="${id}" aria-labelledby="${id}-title">
<div class="head"><h2 id="${id}-title">${title}${count !== undefined && html` <small>${count}</small>`}</h2>${lead !== null && html`<p>${lead}</p>`}</div>
<div class="body">${content}</div>
</section>
`;
