import type { Report } from '../model/report.ts';

type Told = Report['problems'][number];

const remarks = ['glob-idle', 'waiver-expired', 'waiver-changed', 'waiver-unused', 'sign-off-broken', 'words-unread'];

/** Trouble that has a path, which is no asset's: that of a list beside them. */
const besideAssets = ['list-broken', 'list-column', 'list-row'];

/** Assets that could not be read, in their order; each once. */
export function unreadIn({ assets, problems }: Pick<Report, 'assets' | 'problems'>): readonly string[] {
  const read = new Set(assets.map(({ path }) => path));
  const paths = problems.flatMap(({ code, path }) => (path === null || besideAssets.includes(code) ? [] : [path]));
  return [...new Set(paths)].filter((path) => !read.has(path));
}

/** What a person is told but what stood in nothing's way: a line of onbrand.json that no file answers to, or that lapsed. */
export const isRemark = ({ code }: Pick<Told, 'code'>): boolean => remarks.includes(code);
