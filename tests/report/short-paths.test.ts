import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortPaths } from '../../src/report/short-paths.ts';

test.each([
  [['a/x.png'], ['x.png']],
  [
    ['fb/x.png', 'ig/x.png', 'ig/y.png'],
    ['fb/x.png', 'ig/x.png', 'y.png'],
  ],
  [
    ['1/fb/x.png', '2/fb/x.png', 'x.png'],
    ['1/fb/x.png', '2/fb/x.png', 'x.png'],
  ],
  [['a/x.png', 'a/x.png'], ['x.png']],
])('%j', (paths, wanted) => expect([...shortPaths(paths).values()]).toEqual(wanted));

test('no two are called the same, and each is the end of its path', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
      const names = shortPaths(paths);
      expect(new Set(names.values()).size).toBe(paths.length);
      for (const [whole, name] of names) expect(`/${whole}`.endsWith(`/${name}`)).toBe(true);
    }),
  );
});
