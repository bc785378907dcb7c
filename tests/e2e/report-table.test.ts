import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { html } from '../../src/exports/html.ts';
import { openBrowser } from '../browser.ts';
import { sampleReport } from '../report/sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test.each([1280, 420])('the table by channel keeps its heads in sight, %d px wide', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 580 } });
  await page.setContent([...html.write(sampleReport(), {})].join(''));
  // As tall as one of many checks.
  await page.addStyleTag({ content: '.matrix td { height: 8rem }' });
  const seen = await page.evaluate(() => {
    const scroller = document.querySelector<HTMLElement>('.scroll:has(> .matrix)');
    const head = scroller?.querySelector('thead th:last-child');
    if (!scroller || !head) return null;
    scroller.scrollTop = scroller.scrollHeight;
    const below = head.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    return { scrolled: scroller.scrollTop, below };
  });
  expect(seen?.scrolled).toBeGreaterThan(0);
  expect(seen?.below).toBeCloseTo(0, 0);
  await page.close();
});
