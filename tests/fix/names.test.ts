import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { besideName, insideName } from '../../src/engine/fix-place.ts';
import { nameFor } from '../../src/serve/downloads.ts';

describe('a fixed file is called', () => {
  test.each([
    ['x/poster.png', 'png', null, 'poster.onbrand.png', 'poster.png'],
    ['x/poster.png', 'png', 'x-header', 'poster.x-header.onbrand.png', 'poster.x-header.png'],
    // The name said it twice, once wrongly.
    ['x/poster.jpg.png', 'jpg', null, 'poster.onbrand.jpg', 'poster.jpg'],
    ['x/poster.JPG.png', 'jpg', null, 'poster.onbrand.jpg', 'poster.jpg'],
    ['x/poster.v2.png', 'jpg', null, 'poster.v2.onbrand.jpg', 'poster.v2.jpg'],
  ])('%s as %s for %s: %s, %s', (source, extension, placement, beside, inside) => {
    expect(besideName(source, extension, placement)).toBe(beside);
    expect(insideName(source, extension, placement)).toBe(inside);
  });
});

test.each([
  [['spring-fixed/x/header.png', 'spring-fixed/email/hero.png'], 'spring-fixed'],
  [['spring-report-annotated', 'spring-report.csv'], 'spring-report'],
  [['spring-report-annotated'], 'spring-report-annotated'],
])('what a browser downloads as one, %j, is called %s', (paths, name) => {
  expect(nameFor(paths.map((path) => path.replaceAll('/', sep)))).toBe(name);
});
