import type { InEveryLanguage } from '../model/language.ts';

interface HelpWords {
  /** What the argument parser says by itself, by its English words. */
  readonly parser: Readonly<
    Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:' | 'choices:' | 'default:', string>
  >;
  readonly help: string;
  readonly helpCommand: string;
  readonly hint: (command: string) => string;
  readonly choice: (choices: readonly string[], nearest: string | null) => string;
  readonly program: Readonly<Record<'description' | 'version' | 'lang' | 'noColor' | 'start', string>>;
  readonly check: Readonly<
    Record<
      | 'summary'
      | 'description'
      | 'paths'
      | 'kit'
      | 'out'
      | 'skip'
      | 'channel'
      | 'failOn'
      | 'jobs'
      | 'jobsWanted'
      | 'today'
      | 'baseline'
      | 'writeBaseline'
      | 'noCache'
      | 'noOcr'
      | 'as'
      | 'noHistory'
      | 'quiet'
      | 'examples',
      string
    >
  > & { readonly format: (formats: string) => string; readonly only: (kinds: readonly string[]) => string };
  readonly channels: Readonly<Record<'summary' | 'description' | 'query' | 'format', string>>;
  readonly explain: { readonly summary: string; readonly description: (kinds: readonly string[]) => string };
  readonly facts: Readonly<Record<'summary' | 'description' | 'kit' | 'json', string>>;
}

/** What `--help` teaches; the kit's own commands are in `kit-help-words.ts`. */
export const helpWords: InEveryLanguage<HelpWords> = {
  en: {
    parser: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global options:',
      'Commands:': 'Commands:',
      'choices:': 'choices:',
      'default:': 'default:',
    },
    help: 'show this help',
    helpCommand: 'show the help of a command',
    hint: (command) => `Run “${command} --help” for what there is.`,
    choice: (choices, nearest) =>
      `One of ${choices.join(', ')} is wanted.${nearest === null ? '' : ` Did you mean “${nearest}”?`}`,
    program: {
      description:
        'Checks a folder of channel assets against a brand kit, offline: what departs from the brand, where, by how much, and what to do.',
      version: 'show the version',
      lang: 'language of findings, reports and help: en, zh-Hans',
      noColor: 'no colours (also by NO_COLOR)',
      start: `
Start here:
  onbrand kit init brand                  make a brand kit
  onbrand check campaign --kit brand      check a folder against it
`,
    },
    check: {
      summary: 'check a folder of assets, or single files, against a brand kit',
      description:
        'Checks a folder of channel assets (or single files) against a brand kit, and says what departs from it, where, and what to do.',
      paths: 'a folder, or the files to check; - for copy from standard input (text, HTML, a message)',
      kit: 'the brand kit: a folder with brandkit.json, or a .brandkit file',
      format: (formats) => `write a report: ${formats} (several: repeat, or separate by commas)`,
      out: 'where the report goes: a file (its extension is added where it has none, and tells the format where --format does not), or a folder that exists, ends with / or takes several formats (default: standard output)',
      only: (kinds) => `only these checks, or kinds of checks (${kinds.join(', ')})`,
      skip: 'all checks but these',
      channel: 'only assets meant for these channels or placements',
      failOn:
        'exit with 2 at sure deviations of this severity or worse: fail (must change), warn (should change), note (may stay)',
      jobs: 'how much may happen at once',
      jobsWanted: 'A whole number from 1 to 64 is wanted.',
      today: 'the day that dates in the kit are held against (default: today)',
      baseline: 'an earlier report (JSON) or baseline: only what is new since fails',
      writeBaseline: 'write what is found now as a baseline for later runs',
      noCache: 'measure everything anew',
      noOcr: 'do not read the words in pictures',
      as: 'judge everything for this placement, whatever it is called',
      noHistory: 'do not keep this run in the history',
      quiet: 'no progress; of the summary only the last lines',
      examples: `
Examples:
  onbrand check campaign --kit brand                          a summary on the terminal
  onbrand check campaign --kit brand -f html -o report.html   a report to show around
  onbrand check campaign --kit brand --only colour            colours alone
  onbrand check campaign --kit brand -f json --quiet > r.json in a build; exits with 2 when something fails
  pbpaste | onbrand check - --as x-caption --kit brand        copy before it is posted

Exit codes: 0 conforms, or --fail-on never · 2 deviates at or over --fail-on, or something was not judged · 64 wrong use · 78 broken kit · 1 not writable, or our fault`,
    },
    channels: {
      summary: 'sizes, safe zones and limits of the placements that Onbrand knows',
      description:
        'Lists the placements that Onbrand knows: those that have all words of the query in their id, names (English or Chinese) or sizes. The id of one placement shows all that is known of it.',
      query: 'such as x-header, "instagram story", 公众号, 1080x1920',
      format: 'as a table, or as data',
    },
    explain: {
      summary: 'what a check demands, why, its limits, and what it can’t see',
      description: (kinds) =>
        `Says what a check demands, why, which limits a kit can change, and what it can’t see. With a kind (${kinds.join(', ')}), or without a name: lists checks.`,
    },
    facts: {
      summary: 'everything measured of a file, for the curious',
      description:
        'Shows everything that Onbrand measures of a file; as JSON where the output is no terminal. With --kit also every pixel held against the palette.',
      kit: 'a brand kit to hold the colours against',
      json: 'as JSON on a terminal too',
    },
  },
  'zh-Hans': {
    parser: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Global Options:': '全局选项：',
      'Commands:': '命令：',
      'choices:': '可选：',
      'default:': '默认：',
    },
    help: '显示此帮助',
    helpCommand: '显示某个命令的帮助',
    hint: (command) => `运行“${command} --help”查看用法。`,
    choice: (choices, nearest) =>
      `可用值：${choices.join('、')}。${nearest === null ? '' : `是不是想写“${nearest}”？`}`,
    program: {
      description: '离线检查一个文件夹的渠道素材是否符合品牌套件：哪里偏离、偏离多少、如何修改。',
      version: '显示版本',
      lang: '结果、报告与帮助的语言：en、zh-Hans（也可写 zh）',
      noColor: '不使用颜色（也可设置 NO_COLOR）',
      start: `
从这里开始：
  onbrand kit init brand                  新建品牌套件
  onbrand check campaign --kit brand      用它检查一个文件夹
`,
    },
    check: {
      summary: '对照品牌套件检查一个文件夹或若干文件',
      description: '对照品牌套件检查渠道素材的文件夹（或若干文件），指出偏离之处、位置与修改办法。',
      paths: '要检查的文件夹或文件；- 表示从标准输入读取文案（文本、HTML、邮件）',
      kit: '品牌套件：含 brandkit.json 的文件夹，或 .brandkit 文件',
      format: (formats) => `写出报告：${formats}（多种格式可重复此选项，或用逗号分隔）`,
      out: '报告的位置：文件（未写扩展名时自动补上；未写 --format 时由扩展名决定格式），或已有的、以 / 结尾的、用于多种格式的文件夹（默认：标准输出）',
      only: (kinds) => `只做这些检查，或这些类别（${kinds.join('、')}）`,
      skip: '跳过这些检查',
      channel: '只检查用于这些渠道或版位的素材',
      failOn: '出现此级别或更严重的确定偏离时，以 2 退出：fail（必须修改）、warn（建议修改）、note（可以保留）',
      jobs: '并行任务数',
      jobsWanted: '应为 1 到 64 的整数。',
      today: '品牌套件中的日期以哪一天为准（默认：今天）',
      baseline: '先前的报告（JSON）或基线：只有新出现的算不合格',
      writeBaseline: '将本次发现写作今后运行的基线',
      noCache: '全部重新测量',
      noOcr: '不读取图片中的文字',
      as: '无论文件名如何，全部按此版位检查',
      noHistory: '不将本次运行写入历史记录',
      quiet: '不显示进度，摘要只显示最后几行',
      examples: `
示例：
  onbrand check campaign --kit brand                          在终端显示摘要
  onbrand check campaign --kit brand -f html -o report.html   便于传阅的报告
  onbrand check campaign --kit brand --only colour            只检查色彩
  onbrand check campaign --kit brand -f json --quiet > r.json 用于构建；有不合格时以 2 退出
  pbpaste | onbrand check - --as x-caption --kit brand        在发布前检查文案

退出码：0 符合，或 --fail-on never · 2 偏离达到 --fail-on，或有内容未得到判断 · 64 用法有误 · 78 品牌套件有误 · 1 无法写入或程序故障`,
    },
    channels: {
      summary: 'Onbrand 所知版位的尺寸、安全区与限制',
      description:
        '列出 Onbrand 所知的版位：id、名称（中文或英文）或尺寸含有全部关键词的。给出一个版位的 id，则显示其全部信息。',
      query: '例如 x-header、"instagram story"、公众号、1080x1920',
      format: '表格或数据',
    },
    explain: {
      summary: '一项检查的要求、原因、限值，以及它无法判断的情况',
      description: (kinds) =>
        `说明一项检查的要求、原因、品牌套件可修改的限值，以及它无法判断的情况。给出类别（${kinds.join('、')}）或不写名称，则列出检查项。`,
    },
    facts: {
      summary: '一个文件的全部测量结果',
      description: '显示 Onbrand 对一个文件的全部测量结果；输出不是终端时为 JSON。加 --kit 则把每个像素与色板对照。',
      kit: '用于对照颜色的品牌套件',
      json: '在终端上也输出 JSON',
    },
  },
};
