import type { InEveryLanguage } from '../model/language.ts';

interface FixCommandWords {
  readonly summary: string;
  readonly description: string;
  readonly paths: string;
  readonly check: string;
  readonly to: string;
  readonly out: string;
  readonly dryRun: string;
  readonly keepMetadata: string;
  readonly json: string;
  readonly examples: string;
  readonly fixed: (dry: boolean) => string;
  /** A placement, from a master. */
  readonly madeOne: (dry: boolean) => string;
  readonly notMade: string;
  readonly notWritten: string;
  readonly asItIs: string;
  readonly taken: (path: string) => string;
  readonly score: (before: string, after: string) => string;
  readonly failOn: string;
  /** Files of which nothing can be fixed that are not told one by one, and what they owe. */
  readonly more: (files: number, findings: number) => string;
  readonly unread: (files: number) => string;
  /** Where only some checks were asked for. */
  readonly nothingOf: (checks: readonly string[]) => string;
  /** What came of making placements from masters, and how many deviations the new files keep. */
  readonly made: (files: number, refused: number, kept: number, dry: boolean) => string;
  readonly notAFolder: (path: string) => string;
  readonly outside: (path: string) => string;
}

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;

/** What `onbrand fix` says. */
export const fixCommandWords: InEveryLanguage<FixCommandWords> = {
  en: {
    summary: 'fix what can be fixed safely, in new files',
    description:
      'Fixes what can be fixed safely: size, flat colours, transparency, colour profile, orientation, format, weight, file name. Each result is judged again by every check; what would still depart, or newly, is not written. A size made with --to is written though the master departs in what can’t be fixed: that is said, and counts by --fail-on. Sources are never changed.',
    paths: 'a folder, or the files to fix',
    check: 'only findings of these checks, or kinds of checks (colour, size, file, picture)',
    to: 'make these placements, or all placements of these channels, from each file',
    out: 'folder for the new files (default: beside each source, as name.onbrand.ext)',
    dryRun: 'make and judge, and say what came of it, but write nothing',
    keepMetadata: 'carry author, copyright, captions and place over into new JPEG and PNG files',
    json: 'say it as JSON',
    examples: `
Examples:
  onbrand fix campaign --kit brand --dry-run            what could be fixed, and what not, and why
  onbrand fix campaign --kit brand --out fixed          fixed files, below a folder of their own
  onbrand fix campaign --kit brand --check colour       colours alone, beside their sources
  onbrand fix master.png --kit brand --to facebook      every Facebook size from one master

Exit codes: 0 nothing at or over --fail-on is left (questions and accepted findings never count) · 2 something is, or a file
could not be read, made or given its name · 64 wrong use · 78 broken kit · 1 not writable, or our fault`,
    fixed: (dry) => (dry ? 'WOULD FIX' : 'FIXED'),
    madeOne: (dry) => (dry ? 'WOULD MAKE' : 'MADE'),
    notMade: 'NOT MADE',
    notWritten: 'NOT WRITTEN',
    asItIs: 'It has the right size already',
    taken: (path) =>
      `${path} is there already and was left as it is. Move it away, or choose another folder with --out.`,
    score: (before, after) => `score ${before} → ${after}`,
    failOn: 'exit with 2 where a finding of this severity or a worse one is left, or never',
    more: (files, findings) =>
      `… and ${count(findings, 'finding')} in ${count(files, 'more file')} of which nothing can be fixed; --json lists them all.`,
    unread: (files) => `${count(files, 'file')} could not be judged: “onbrand check” says why.`,
    nothingOf: (checks) => `Nothing to fix: ${checks.join(', ')} found nothing. Other checks were not asked for.`,
    made: (files, refused, kept, dry) =>
      `${count(files, 'file')} ${dry ? 'can be made' : 'made'} · ${refused} not${kept === 0 ? '' : ` · ${count(kept, 'deviation')} of the masters left in them`}`,
    notAFolder: (path) => `${path} is no folder; give one that exists or can be made.`,
    outside: (path) =>
      `${path} lies in the folder that is being fixed, and would be taken for assets. Choose a folder outside it.`,
  },
  'zh-Hans': {
    summary: '安全地修正可修正之处，写入新文件',
    description:
      '修正可安全修正的内容：尺寸、纯色、透明度、颜色配置文件、方向、格式、文件大小、文件名。每个结果都会由全部检查重新判断；仍有偏离或出现新偏离的不会写出；以 --to 生成的尺寸即使留有母版中无法修正的偏离也会写出，同时说明并按 --fail-on 计。源文件从不改动。',
    paths: '文件夹，或要修正的文件',
    check: '只修正这些检查或检查类别的偏离（colour、size、file、picture）',
    to: '由每个文件生成这些版位，或这些渠道的全部版位',
    out: '新文件所在文件夹（默认：与源文件并列，命名为 名称.onbrand.扩展名）',
    dryRun: '生成并判断，只说明结果，不写入文件',
    keepMetadata: '将作者、版权、说明和地点写入新的 JPEG 和 PNG 文件',
    json: '以 JSON 输出',
    examples: `
示例：
  onbrand fix campaign --kit brand --dry-run            哪些可修正，哪些不可，以及原因
  onbrand fix campaign --kit brand --out fixed          修正后的文件放入单独的文件夹
  onbrand fix campaign --kit brand --check colour       只修正颜色，与源文件并列
  onbrand fix master.png --kit brand --to facebook      由一张母版生成 Facebook 的全部尺寸

退出码：0 没有剩余达到 --fail-on 的偏离（提问与已接受的偏离不计） · 2 有剩余，或有文件无法读取、生成或命名 ·
64 用法错误 · 78 品牌套件有误 · 1 无法写入或本程序缺陷`,
    fixed: (dry) => (dry ? '可修正' : '已修正'),
    madeOne: (dry) => (dry ? '可生成' : '已生成'),
    notMade: '未生成',
    notWritten: '未写入',
    asItIs: '尺寸已正确',
    taken: (path) => `${path} 已存在，保持原样。请将其移走，或用 --out 选择其他文件夹。`,
    score: (before, after) => `得分 ${before} → ${after}`,
    failOn: '留有此严重程度或更严重的偏离时以 2 退出，或 never',
    more: (files, findings) => `……另有 ${files} 个文件的 ${findings} 处偏离无法修正；--json 会全部列出。`,
    unread: (files) => `${files} 个文件无法判断：“onbrand check”会说明原因。`,
    nothingOf: (checks) => `无需修正：${checks.join('、')} 没有发现问题；未涉及其他检查。`,
    made: (files, refused, kept, dry) =>
      `${dry ? '可生成' : '已生成'} ${files} 个文件 · ${refused} 个未生成${kept === 0 ? '' : ` · 其中留有母版的 ${kept} 处偏离`}`,
    notAFolder: (path) => `${path} 不是文件夹；请指定已存在或可创建的文件夹。`,
    outside: (path) => `${path} 位于正在修正的文件夹内，会被当作素材。请选择该文件夹以外的位置。`,
  },
};
