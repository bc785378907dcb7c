/** How agencies, studios and shops really name their files, and what a person would say each one is for. */
export interface PathCase {
  readonly path: string;
  /** Null where nobody wrote it down. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** A placement id; `asks` where a person would have to ask; `none` where it is no channel asset. */
  readonly expected: string;
}

/** Rows of `path | width x height, or - | expected`. */
export const table = (text: string): readonly PathCase[] =>
  text
    .trim()
    .split('\n')
    .map((row) => {
      const [path = '', size = '', expected = ''] = row.split('|').map((cell) => cell.trim());
      const [width = 0, height = 0] = size.split('x').map(Number);
      return { path, size: size === '-' ? null : { width, height }, expected };
    });
