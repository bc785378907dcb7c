import type { Exporter } from './exporter.ts';

/**
 * The report as it is, for programs: `schema` first, then sorted keys, and `run`, which changes from run to run, last.
 * The same findings give the same bytes up to `run`.
 */
export const json: Exporter = {
  id: 'json',
  title: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  thumbnails: 0,
  write({ schema, run, ...findings }) {
    return `${JSON.stringify({ schema, ...sorted(findings), run: sorted(run) }, null, 2)}\n`;
  },
};

function sorted<T extends object>(data: T): T;
function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map((one) => sorted(one));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  );
}
