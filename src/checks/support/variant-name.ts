/** Words by which people tell a version from the one before it: such names say that one of the two is left over. */
const versions = new Set(
  'approved backup bak copy draft edit edited export final fix fixed latest new old orig original rev revised temp tmp test updated wip'
    .split(' ')
    .concat('副本 旧 旧版 新 新版 终稿 定稿 最终 最终版 修改 修改版 备份 草稿 初稿 测试'.split(' ')),
);
/** 1200x628: the size, which tells a variant and no version. */
const size = /^\d+x\d+$/;

const isVersion = (word: string): boolean => versions.has(word) || (/\d/.test(word) && !size.test(word));

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== ''),
  );

/** The words of a path: of all of it, and of the file's name alone. */
export interface PathWords {
  readonly all: ReadonlySet<string>;
  readonly name: ReadonlySet<string>;
}

/** `path`: without its extension. */
export const pathWords = (path: string): PathWords => ({
  all: wordsOf(path),
  name: wordsOf(path.slice(path.lastIndexOf('/') + 1)),
});

/**
 * Whether two names say that their files are variants of one thing: `post` and `post-sale`, `首图-夏` and `首图-新年`,
 * `en/post` and `de/post`. They share a word, and differ only in words that tell no version and no number.
 */
export function areNamedVariants(one: PathWords, other: PathWords): boolean {
  const shared = [...one.name].some((word) => other.name.has(word) && !isVersion(word));
  const apart = [...one.all, ...other.all].filter((word) => one.all.has(word) !== other.all.has(word));
  return shared && apart.length > 0 && !apart.some(isVersion);
}
