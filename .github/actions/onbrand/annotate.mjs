// Tells GitHub what a SARIF file found: `node annotate.mjs report.sarif assets/spring`. Paths in it count from the
// campaign's folder; here they are made to count from the repository's root, as code scanning and annotations want it.
import { readFileSync, writeFileSync } from 'node:fs';

const [file = '', campaign = '.'] = process.argv.slice(2);
const log = JSON.parse(readFileSync(file, 'utf8'));
const folder = campaign.replace(/^(\.\/)+|\/+$/g, '');
const prefix = folder === '' || folder === '.' ? '' : `${folder.split('/').map(encodeURIComponent).join('/')}/`;

rebase(log.runs);
for (const run of log.runs) delete run.originalUriBaseIds;
writeFileSync(file, JSON.stringify(log));

const commands = { error: 'error', warning: 'warning', note: 'notice' };
for (const { results } of log.runs)
  for (const { level, message, ruleId, locations, suppressions, baselineState } of results) {
    const command = commands[level];
    // What was accepted, or was there before, is none of this change's doing.
    if (command === undefined || suppressions !== undefined || baselineState === 'unchanged') continue;
    const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    const at = uri === undefined ? '' : `file=${property(decodeURIComponent(uri))},`;
    console.log(`::${command} ${at}title=${property(ruleId)}::${data(message.text)}`);
  }

function rebase(value) {
  if (typeof value !== 'object' || value === null) return;
  if (value.uriBaseId === 'CAMPAIGN') {
    value.uri = prefix + value.uri;
    delete value.uriBaseId;
  }
  for (const inner of Object.values(value)) rebase(inner);
}

/** As the runner reads the text of a command, and a property of one. */
function data(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
