import type { InEveryLanguage } from '../model/language.ts';

/** Which command lists the names of a kind. */
const listedBy = {
  channel: 'onbrand channels',
  check: 'onbrand explain',
  format: 'onbrand check --help',
  placement: 'onbrand channels',
} as const;

interface CliWords {
  readonly checking: (assets: number) => string;
  readonly progress: (done: number, total: number, perSecond: string, left: string | null) => string;
  readonly interrupted: (skipped: number) => string;
  readonly found: string;
  readonly wanted: string;
  readonly todo: string;
  /** Between a count and where it is. */
  readonly comma: string;
  readonly asks: (options: string) => string;
  readonly unknownPlacement: string;
  readonly moreAssets: (n: number) => string;
  readonly moreDeviations: (n: number) => string;
  readonly problems: string;
  readonly remarks: string;
  readonly unplaced: (assets: number) => string;
  readonly set: string;
  readonly totals: (counts: {
    assets: number;
    conform: number;
    deviate: number;
    review: number;
    unjudged: number;
    accepted: number;
    unreadable: number;
  }) => string;
  readonly accepted: (n: number) => string;
  readonly noBaseline: (path: string, detail: string) => string;
  /** Why a file is no baseline. */
  readonly unusable: {
    readonly missing: string;
    readonly folder: string;
    readonly noJson: string;
    readonly unreadable: (code: string) => string;
  };
  readonly baselineWritten: (path: string) => string;
  readonly baselineOfPart: string;
  readonly baselineUnfinished: (path: string) => string;
  readonly score: (score: string, coverage: string) => string;
  readonly nothingJudged: string;
  readonly written: (path: string) => string;
  readonly allowedBy: (subject: string, pointer: string) => string;
  readonly unknown: (kind: keyof typeof listedBy, word: string, nearest: string | null) => string;
  readonly noKit: string;
  readonly noCache: (detail: string) => string;
  readonly outNeedsFolder: string;
  readonly outNeeded: (format: string) => string;
  readonly outFormat: (path: string, endings: string) => string;
  readonly noChineseFont: (path: string) => string;
  readonly isAsset: (path: string) => string;
  readonly isSettings: (path: string) => string;
  readonly amongAssets: (path: string) => string;
  readonly isOther: (path: string) => string;
  readonly noSuchPath: (path: string) => string;
  readonly factsOfFolder: (path: string) => string;
  readonly noSuchFile: (path: string) => string;
  readonly fileUnreadable: (path: string, why: string) => string;
  readonly ending: string;
}

/** What the command line says by itself; the findings bring their own words. */
export const cliWords: InEveryLanguage<CliWords> = {
  en: {
    checking: (n) => `Checking ${n} ${n === 1 ? 'asset' : 'assets'} …`,
    progress: (done, total, perSecond, left) =>
      `${done} of ${total} · ${perSecond}/s${left === null ? '' : ` · ${left} left`}`,
    ending: 'Ending: what is under way is finished first. Ctrl-C again stops at once.',
    interrupted: (n) => `Ended early: ${n} ${n === 1 ? 'asset was' : 'assets were'} not judged.`,
    found: 'found',
    wanted: 'wanted',
    todo: 'Do',
    comma: ', ',
    asks: (options) => `Which placement? ${options} – say so in onbrand.json or in the file’s name.`,
    unknownPlacement: 'placement not known',
    moreAssets: (n) => `… and ${n} more ${n === 1 ? 'asset' : 'assets'} with deviations; the report has them all.`,
    moreDeviations: (n) => `… and ${n} more`,
    problems: 'Could not be read',
    remarks: 'Please note',
    unplaced: (n) =>
      `For ${n} ${n === 1 ? 'asset' : 'assets'} no placement is known, so size, format and weight were not judged; say in onbrand.json what they are for:`,
    set: 'The set as a whole',
    totals: (c) =>
      [
        `${c.assets} ${c.assets === 1 ? 'asset' : 'assets'}`,
        `${c.conform} conform`,
        `${c.deviate} deviate`,
        `${c.review} only to review`,
        ...(c.accepted > 0 ? [`${c.accepted} accepted`] : []),
        ...(c.unjudged > 0 ? [`${c.unjudged} not judged`] : []),
        ...(c.unreadable > 0 ? [`${c.unreadable} unreadable`] : []),
      ].join(' · '),
    accepted: (n) => `${n} accepted`,
    noBaseline: (path, detail) =>
      `${path} can’t be used as a baseline: ${detail} Write one with --write-baseline <file>.`,
    unusable: {
      missing: 'there is no such file.',
      folder: 'it is a folder.',
      noJson: 'it is no JSON.',
      unreadable: (code) => `it can’t be read (${code}).`,
    },
    baselineWritten: (path) => `Baseline: ${path}`,
    baselineOfPart:
      'A baseline holds what a whole run finds; what --only, --skip or --channel leave out would be lost from it. Leave them out, or leave out --write-baseline.',
    baselineUnfinished: (path) =>
      `Did not write ${path}: the run was ended early, and a baseline holds what a whole run finds.`,
    score: (score, coverage) => `Score ${score} (${coverage} of what applies could be judged)`,
    nothingJudged: 'Nothing was judged. This is not a pass.',
    written: (path) => `Report: ${path}`,
    allowedBy: (subject, pointer) => `${subject} is allowed by ${pointer}`,
    unknown: (kind, word, nearest) =>
      `There is no ${kind} “${word}”. ${nearest === null ? `“${listedBy[kind]}” lists what there is.` : `Did you mean “${nearest}”?`}`,
    noKit: 'Say which brand kit to check against: --kit <folder or .brandkit file>.',
    noCache: (detail) => `Going without the cache (${detail}); results are the same, only slower.`,
    outNeedsFolder: 'Several formats need a folder to go to: --out <folder>.',
    outNeeded: (format) => `${format} is nothing to read in a terminal; say where it goes: --out <path>.`,
    outFormat: (path, endings) =>
      `Which report ${path} is to be can’t be told from its name. Say so with --format, or end it with one of ${endings}.`,
    noChineseFont: (path) =>
      `Did not write ${path}: it is in Chinese, and no font on this machine has its signs. Install one, such as Noto Sans CJK SC, or choose HTML.`,
    isAsset: (path) => `${path} is one of the checked files, and would be lost; write to another place.`,
    isSettings: (path) => `${path} is the name of a file that a kit or a campaign has; write to another one.`,
    amongAssets: (path) =>
      `${path} would lie among the assets, and be judged with them next time. Write it outside of the folder that is checked, or under a name that begins with onbrand-report.`,
    isOther: (path) =>
      `${path} is there already and was not written by such a run; it would be lost. Write to another place.`,
    noSuchPath: (path) => `${path} does not exist. Give a folder, or the files to check.`,
    factsOfFolder: (path) => `${path} is a folder; facts are measured of one file.`,
    noSuchFile: (path) => `${path} does not exist. Give the file whose facts are wanted.`,
    fileUnreadable: (path, why) => `${path} can’t be read (${why}).`,
  },
  'zh-Hans': {
    checking: (n) => `正在检查 ${n} 个素材……`,
    progress: (done, total, perSecond, left) =>
      `${done} / ${total} · 每秒 ${perSecond} 个${left === null ? '' : ` · 剩余 ${left}`}`,
    ending: '正在结束：先完成进行中的素材。再按一次 Ctrl-C 立即停止。',
    interrupted: (n) => `提前结束：还有 ${n} 个素材未检查。`,
    found: '实际',
    wanted: '应为',
    todo: '处理',
    comma: '，',
    asks: (options) => `属于哪个版位？${options}。请在 onbrand.json 或文件名中说明。`,
    unknownPlacement: '版位未知',
    moreAssets: (n) => `……另有 ${n} 个素材存在偏离，详见报告。`,
    moreDeviations: (n) => `……另有 ${n} 项`,
    problems: '无法读取',
    remarks: '请注意',
    unplaced: (n) => `${n} 个素材未匹配版位，尺寸、格式和文件大小未作判断；请在 onbrand.json 中说明其用途：`,
    set: '整组素材',
    totals: (c) =>
      [
        `${c.assets} 个素材`,
        `${c.conform} 个符合`,
        `${c.deviate} 个偏离`,
        `${c.review} 个仅待确认`,
        ...(c.accepted > 0 ? [`${c.accepted} 处已接受`] : []),
        ...(c.unjudged > 0 ? [`${c.unjudged} 个未判断`] : []),
        ...(c.unreadable > 0 ? [`${c.unreadable} 个无法读取`] : []),
      ].join(' · '),
    accepted: (n) => `${n} 处已接受`,
    noBaseline: (path, detail) => `无法将 ${path} 用作基线：${detail}可用 --write-baseline <文件> 生成。`,
    unusable: {
      missing: '文件不存在。',
      folder: '它是文件夹。',
      noJson: '它不是 JSON。',
      unreadable: (code) => `无法读取（${code}）。`,
    },
    baselineWritten: (path) => `基线：${path}`,
    baselineOfPart:
      '基线须包含完整运行的全部发现；--only、--skip 或 --channel 略去的部分会从中丢失。请去掉这些选项，或去掉 --write-baseline。',
    baselineUnfinished: (path) => `未写入 ${path}：运行提前结束，而基线须包含完整运行的全部发现。`,
    score: (score, coverage) => `得分 ${score}（适用项目中 ${coverage} 可判断）`,
    nothingJudged: '没有任何内容得到判断，这不算通过。',
    written: (path) => `报告：${path}`,
    allowedBy: (subject, pointer) => `${subject} 由 ${pointer} 允许`,
    unknown: (kind, word, nearest) =>
      `没有名为“${word}”的${{ channel: '渠道或版位', check: '检查项', format: '报告格式', placement: '版位' }[kind]}。${nearest === null ? `“${listedBy[kind]}”会列出全部。` : `您是指“${nearest}”吗？`}`,
    noKit: '请指定用于检查的品牌套件：--kit <文件夹或 .brandkit 文件>。',
    noCache: (detail) => `本次不使用缓存（${detail}）；结果相同，只是较慢。`,
    outNeedsFolder: '输出多种格式时需要指定文件夹：--out <文件夹>。',
    outNeeded: (format) => `${format} 无法在终端中显示；请指定写入位置：--out <路径>。`,
    outFormat: (path, endings) => `从名称 ${path} 看不出报告的格式。请用 --format 指定，或以 ${endings} 之一结尾。`,
    noChineseFont: (path) =>
      `未写入 ${path}：报告为中文，而本机没有可用的中文字体。请安装一款（如思源黑体 Noto Sans CJK SC），或改用 HTML。`,
    isAsset: (path) => `${path} 是被检查的文件之一，会被覆盖；请写入其他位置。`,
    isSettings: (path) => `${path} 是品牌套件或营销活动自身文件的名称；请另选名称。`,
    amongAssets: (path) =>
      `${path} 会位于素材之中，下次将被一同检查。请写到被检查的文件夹之外，或使用以 onbrand-report 开头的名称。`,
    isOther: (path) => `${path} 已存在，且不是此类运行写出的文件，会被覆盖；请写入其他位置。`,
    noSuchPath: (path) => `${path} 不存在。请指定文件夹或要检查的文件。`,
    factsOfFolder: (path) => `${path} 是文件夹；请指定要测量的一个文件。`,
    noSuchFile: (path) => `${path} 不存在。请指定要测量的文件。`,
    fileUnreadable: (path, why) => `无法读取 ${path}（${why}）。`,
  },
};
