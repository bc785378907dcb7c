import type { Exporter } from './exporter.ts';

/**
 * The report as it is, for programs: `schema` first, then sorted keys, and `run`, which changes from run to run, last.
 * The same findings give the same bytes up to `run`. Each asset has a line of its own, so that two reports can be
 * compared line by line and ten thousand assets do not fill the file with white space.
 */
export const json: Exporter = {
  id: 'json',
  title: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  thumbnails: 0,
  write({ schema, run, ...findings }) {
    const parts = Object.entries({ schema, ...sorted(findings), run: sorted(run) });
    return `{\n${parts.map(([key, value]) => `${JSON.stringify(key)}: ${lines(value)}`).join(',\n')}\n}\n`;
  },
};

/** One line, or one for each part of a list or a dictionary. */
function lines(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((one) => JSON.stringify(one))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one)}`);
  return parts.length === 0 ? `${open}${close}` : `${open}\n  ${parts.join(',\n  ')}\n${close}`;
}

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
