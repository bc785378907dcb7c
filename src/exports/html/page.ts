import type { Report } from '../../model/report.ts';
import type { ShownLogos, Thumbnails } from '../exporter.ts';
import { accepted } from './accepted.ts';
import { appendix } from './appendix.ts';
import { contact } from './contact.ts';
import { contextOf } from './context.ts';
import { cover } from './cover.ts';
import { findings } from './findings.ts';
import { glance } from './glance.ts';
import { ledger } from './ledger.ts';
import { allowed, problems, unplaced } from './lists.ts';
import { definitions } from './marks.ts';
import { html, type Markup } from './markup.ts';
import { palette } from './palette.ts';
import { set } from './set.ts';
import { stylesheet } from './style/index.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { toolbar } from './toolbar.ts';

/** Nothing is fetched and nothing runs: pictures, fonts and styles are in the file. */
const policy =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole page, piece by piece. */
export function* page(report: Report, thumbnails: Thumbnails, logos: ShownLogos = {}): Generator<string> {
  const context = contextOf(report, thumbnails, logos);
  const { words } = context;
  const chapters = [
    { id: 'glance', title: words.glance, content: glance(context) },
    { id: 'problems', title: words.problems.title, content: problems(context) },
    { id: 'table', title: words.table.title, content: table(context) },
    { id: 'palette', title: words.palette.title, content: palette(context) },
    { id: 'set', title: words.set.title, content: set(context) },
    { id: 'offers', title: words.ledger.title, content: ledger(context) },
    { id: 'urgency', title: words.timeline.title, content: timeline(context) },
    { id: 'deviations', title: words.deviations.title, content: findings(context, 'deviates') },
    { id: 'questions', title: words.questions.title, content: findings(context, 'review') },
    { id: 'unplaced', title: words.unplaced.title, content: unplaced(context) },
    { id: 'unjudged', title: words.unjudged.title, content: findings(context, 'unjudged') },
    { id: 'allowed', title: words.allowed.title, content: allowed(context) },
    { id: 'accepted', title: words.accepted.title, content: accepted(context) },
    { id: 'conforming', title: words.conforming.title, content: contact(context) },
    { id: 'appendix', title: words.appendix.title, content: appendix(context) },
  ].flatMap(({ id, title, content }) => (content === null ? [] : [{ id, title, content }]));
  const style: Markup = { markup: stylesheet(report) };
  yield html`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${report.campaign.name} – ${words.title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">${words.skip}</a>
${definitions}
${cover(context)}
${toolbar(context, chapters)}
<main id="findings">
`.markup;
  for (const { content } of chapters) yield* piecesOf(content);
  yield html`
</main>
<footer><p>${words.colophon}</p></footer>
</body>
</html>
`.markup;
}

function* piecesOf(content: Markup | Generator<Markup>): Generator<string> {
  for (const { markup } of 'markup' in content ? [content] : content) yield markup;
}
