import { describe, expect, test } from 'vitest';
import { cascadeOf } from '../../../src/facts/markup/cascade.ts';
import { isElement, parseMarkup } from '../../../src/facts/markup/dom.ts';

const body = `<table id="t" class="a"><tr><td class="a b" align="center"><p>1</p><p class="b">2</p></td><td>3</td></tr></table>
<div class="10 a"><TD class="B">4</TD><p id="t2" class=" b  c ">5</p><p class="b"><a href="/x" class="c">6</a></p></div>`;

describe('a rule is held by what its selector matches, and by nothing else', () => {
  test.each([
    'td',
    'TD',
    '.a',
    '.b.a',
    'td.a',
    '#t',
    'p#t2.b',
    'table td',
    '#t td.b p',
    'tr > td',
    'p + p',
    '.a ~ .a',
    '.a *',
    '*',
    '[align]',
    'td[align=center]',
    '.\\31 0',
    '.a > .c',
    '.none',
    'p..b',
  ])('%s', (selector) => {
    const parsed = parseMarkup('page.html', `<style>${selector} { color: #123456 }</style>${body}`);
    if (!parsed.ok) throw new Error('It is no hostile page.');
    const query = parsed.value;
    const cascade = cascadeOf(query);
    const holders = query('*')
      .toArray()
      .filter(isElement)
      .filter((element) => cascade(element).get('color') === '#123456');
    expect(holders).toEqual(matches(() => query(selector).toArray()));
  });
});

/** A selector that can't be read matches nothing. */
function matches<T>(ask: () => readonly T[]): readonly T[] {
  try {
    return ask();
  } catch {
    return [];
  }
}
