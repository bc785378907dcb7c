import { notOk, type Outcome, ok } from '../../../model/outcome.ts';
import { lineFinder } from '../../lines.ts';
import { atLine, type Trouble, trouble, wholeFile } from './words.ts';

/** Parses JSON; where it is broken, says in which line. */
export function parseJson(text: string): Outcome<unknown, Trouble> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    // JSON.parse tells what is wrong by throwing; "… in JSON at position 12" is the only place that names the offset.
    const at = /position (\d+)/.exec(String(error))?.[1];
    const end = /end of JSON|Unterminated/.test(String(error)) ? text.length : null;
    const offset = at === undefined ? end : Number(at);
    return notOk(trouble('json-broken', {}, offset === null ? wholeFile : atLine(lineFinder(text)(offset))));
  }
}

/** What begins like JSON: an object or an array. */
export const looksLikeJson = (text: string | null): boolean =>
  text !== null && /^\s*(\{\s*["}]|\[\s*["[{\]])/.test(text);
